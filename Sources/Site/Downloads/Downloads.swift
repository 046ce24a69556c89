import Office
import SourceText

/// Every file under `data/`, the calendars and the feed: which there are, where they stand, what they hold.
///
/// `data/all.csv`, `data/departments/phong-kinh-te.json`, `data/periods/2021-Q3.csv`, `calendar.ics`,
/// `leaders/le-thi-minh-an/calendar.ics`, `feed.xml`.
struct Downloads: Sendable {
    struct File: Hashable, Sendable {
        var scope: DownloadScope
        var format: DownloadFormat
    }

    let view: OfficeView
    let settings: Settings
    let rows: TaskRows
    let citations: CitationIndex
    /// Of everything that has a calendar, how many events belong into it.
    private(set) var events: [DownloadScope: Int] = [:]

    init(view: OfficeView, settings: Settings, rows: TaskRows, citations: CitationIndex) {
        self.view = view
        self.settings = settings
        self.rows = rows
        self.citations = citations
        for scope in scopes where formats(of: scope).contains(.ics) {
            events[scope] = DeadlineCalendar.dated(view.tasks(of: scope), view.ledger).count
        }
    }

    var strings: SiteStrings { rows.strings }

    /// A table longer than this opens in no office program with pleasure. What a unit or a leader has beyond it stands
    /// in the files of the years, which have no limit.
    static let longest = 5_000
    static let dataPath = "data/index.html"
    static let schemaPath = "data/schema.json"
    static let feedPath = "feed.xml"
    /// Workbooks are for people, who scroll so far; and what is recent is the last two years, which people keep at
    /// hand. Of the time before there is one file for each year.
    static let longestWorkbook = 3_000
    static let recentDays = 731
    /// The weeks of a quarter; what was given in an older one stands in the files of its month.
    static let recentDaysOfWeeks = 91

    /// In the order in which the page of downloads lists them.
    var scopes: [DownloadScope] {
        [.whole] + view.periods.indices.map(DownloadScope.period)
            + view.units.indices.filter { !view.tasks(of: .unit($0)).isEmpty }.map(DownloadScope.unit)
            + view.leaders.indices.filter { !view.leaders[$0].tasks.isEmpty }.map(DownloadScope.leader)
    }

    var files: [File] { scopes.flatMap { scope in formats(of: scope).map { File(scope: scope, format: $0) } } }

    func formats(of scope: DownloadScope) -> [DownloadFormat] {
        let count = view.tasks(of: scope).count
        let tables: [DownloadFormat] = count > 0 && count <= Downloads.longest ? [.csv, .json] : []
        let workbook: [DownloadFormat] = count > 0 && count <= Downloads.longestWorkbook ? [.xlsx] : []
        switch scope {
        case .whole: return workbook + tables + [.ics]
        case .unit, .leader: return count > 0 ? workbook + tables + [.ics] : []
        case .period(let period):
            guard count > 0 else { return [] }
            let span = view.periods[period]
            let isRecent =
                span.last >= view.asOf - (span.kind == .week ? Downloads.recentDaysOfWeeks : Downloads.recentDays)
            if span.kind == .year { return (isRecent ? workbook : []) + (tables.isEmpty ? [.csv] : tables) }
            return isRecent ? workbook + tables : []
        }
    }

    func path(of file: File) -> String {
        switch (file.scope, file.format) {
        case (.whole, .ics): "calendar.ics"
        case (.unit(let unit), .ics): "departments/\(view.units[unit].slug)/calendar.ics"
        case (.leader(let leader), .ics): "leaders/\(view.leaders[leader].slug)/calendar.ics"
        case (.period(let period), .ics): "periods/\(Address.folder(view.periods[period].id))/calendar.ics"
        case (.whole, _): "data/all.\(file.format.rawValue)"
        case (.unit(let unit), _): "data/departments/\(view.units[unit].slug).\(file.format.rawValue)"
        case (.leader(let leader), _): "data/leaders/\(view.leaders[leader].slug).\(file.format.rawValue)"
        case (.period(let period), _): "data/periods/\(Address.folder(view.periods[period].id)).\(file.format.rawValue)"
        }
    }

    func name(of scope: DownloadScope) -> String {
        switch scope {
        case .whole: strings["data_all"]
        case .unit(let unit): view.units[unit].name
        case .leader(let leader): view.leaders[leader].name
        case .period(let period): strings.name(of: view.periods[period])
        }
    }

    func rows(of scope: DownloadScope) -> [FollowUpRow] {
        let rows = FollowUpRows(view: view, rows: self.rows)
        return view.tasks(of: scope).map { rows.row($0) }
    }

    func bytes(of file: File) throws(SystemFailure) -> [UInt8] {
        switch file.format {
        case .csv: FollowUpCSV(strings: strings).bytes(rows(of: file.scope))
        case .json: FollowUpJSON(downloads: self, scope: file.scope).bytes()
        case .ics: DeadlineCalendar(downloads: self, scope: file.scope).bytes()
        case .xlsx: try FollowUpSheet(downloads: self, scope: file.scope).bytes()
        }
    }
}
