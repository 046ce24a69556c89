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
    let strings: SiteStrings

    /// A table longer than this opens in no office program with pleasure; its periods hold the same rows.
    static let longest = 20_000
    static let dataPath = "data/index.html"
    static let schemaPath = "data/schema.json"
    static let feedPath = "feed.xml"
    /// Workbooks are for people, who keep the last two years at hand and scroll so far.
    static let longestWorkbook = 3_000
    static let workbookDays = 731

    /// In the order in which the page of downloads lists them.
    var scopes: [DownloadScope] {
        [.whole] + view.periods.indices.map(DownloadScope.period)
            + view.units.indices.filter { !view.tasks(of: .unit($0)).isEmpty }.map(DownloadScope.unit)
            + view.leaders.indices.filter { !view.leaders[$0].tasks.isEmpty }.map(DownloadScope.leader)
    }

    var files: [File] { scopes.flatMap { scope in formats(of: scope).map { File(scope: scope, format: $0) } } }

    func formats(of scope: DownloadScope) -> [DownloadFormat] {
        let count = view.tasks(of: scope).count
        guard count > 0 else { return scope == .whole ? [.ics] : [] }
        let tables: [DownloadFormat] = count <= Downloads.longest ? [.csv, .json] : []
        let hasWorkbook = count <= Downloads.longestWorkbook
        switch scope {
        case .whole, .unit, .leader: return (hasWorkbook ? [.xlsx] : []) + tables + [.ics]
        case .period(let period):
            let isRecent = view.periods[period].last >= view.asOf - Downloads.workbookDays
            return (hasWorkbook && isRecent ? [.xlsx] : []) + tables
        }
    }

    func path(of file: File) -> String {
        switch (file.scope, file.format) {
        case (.whole, .ics): "calendar.ics"
        case (.unit(let unit), .ics): "departments/\(view.units[unit].slug)/calendar.ics"
        case (.leader(let leader), .ics): "leaders/\(view.leaders[leader].slug)/calendar.ics"
        case (.period(let period), .ics): "periods/\(view.periods[period].id)/calendar.ics"
        case (.whole, _): "data/all.\(file.format.rawValue)"
        case (.unit(let unit), _): "data/departments/\(view.units[unit].slug).\(file.format.rawValue)"
        case (.leader(let leader), _): "data/leaders/\(view.leaders[leader].slug).\(file.format.rawValue)"
        case (.period(let period), _): "data/periods/\(view.periods[period].id).\(file.format.rawValue)"
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
        view.tasks(of: scope).map { FollowUpRow($0, in: view, strings: strings) }
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
