import Office
import SourceText

/// Every file under `data/`, the calendars and the feed: which there are, where they stand, what they hold.
///
/// `data/all.csv`, `data/departments/phong-kinh-te.json`, `data/periods/2021-Q3.csv`,
/// `data/departments/phong-kinh-te/2021-Q3.csv`, `calendar.ics`, `leaders/le-thi-minh-an/calendar.ics`, `feed.xml`.
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
    /// By format, what several files share.
    private(set) var keptRows: [DownloadFormat: KeptRows] = [:]

    init(view: OfficeView, settings: Settings, rows: TaskRows, citations: CitationIndex) {
        self.view = view
        self.settings = settings
        self.rows = rows
        self.citations = citations
        var lists: [DownloadFormat: [[Int]]] = [:]
        for file in files {
            let tasks = view.tasks(of: file.scope)
            switch file.format {
            case .xlsx: break
            case .csv, .json: lists[file.format, default: []].append(tasks)
            case .ics:
                let dated = DeadlineCalendar.dated(tasks, view.ledger).map(\.task)
                events[file.scope] = dated.count
                lists[.ics, default: []].append(dated)
            }
        }
        keptRows = lists.mapValues { KeptRows(of: $0, count: view.tasks.count) }
    }

    var strings: SiteStrings { rows.strings }

    /// A table longer than this opens in no office program with pleasure. What a unit or a leader has beyond it stands
    /// in the files of the years, which have no limit.
    static let longest = 5_000
    static let dataPath = "data/index.html"
    static let schemaPath = "data/schema.json"
    static let feedPath = "feed.xml"
    /// Workbooks are for people, who scroll so far.
    static let longestWorkbook = 3_000

    /// In the order in which the page of downloads lists them.
    var scopes: [DownloadScope] {
        [.whole] + view.periods.indices.map(DownloadScope.period)
            + view.units.indices.filter { !view.tasks(of: .unit($0)).isEmpty }.map(DownloadScope.unit)
            + view.leaders.indices.filter { !view.leaders[$0].tasks.isEmpty }.map(DownloadScope.leader)
    }

    /// The quarters of units and the years of leaders; their own pages lead to them.
    private var scopesInPeriods: [DownloadScope] {
        view.units.indices.flatMap { unit in
            view.quartersOfUnit[unit].map { DownloadScope.unitIn(unit, period: $0) }
        }
            + view.leaders.indices.flatMap { leader in
                view.leaders[leader].years.compactMap { year in
                    view.index(ofYear: year).map { DownloadScope.leaderIn(leader, period: $0) }
                }
            }
    }

    /// Those for programs last: their lines are written with those for spreadsheets, and two cores would both write the
    /// lines of two files that come one right after the other.
    var files: [File] {
        let all = (scopes + scopesInPeriods).flatMap { scope in
            formats(of: scope).map { File(scope: scope, format: $0) }
        }
        return all.filter { $0.format != .json } + all.filter { $0.format == .json }
    }

    /// Of a period long gone only the year has files, of a week its month; of what belongs to a unit or a leader those of
    /// all time.
    func formats(of scope: DownloadScope) -> [DownloadFormat] {
        let count = view.tasks(of: scope).count
        let tables: [DownloadFormat] = count > 0 && count <= Downloads.longest ? [.csv, .json] : []
        let workbook: [DownloadFormat] = count > 0 && count <= Downloads.longestWorkbook ? [.xlsx] : []
        switch scope {
        case .whole: return workbook + tables + [.ics]
        case .unit, .leader: return count > 0 ? workbook + tables + [.ics] : []
        case .period(let period):
            guard count > 0 else { return [] }
            let isRecent = view.isRecent(period)
            if view.periods[period].kind == .year {
                return (isRecent ? workbook : []) + (tables.isEmpty ? [.csv] : tables)
            }
            return isRecent ? workbook + tables : []
        // A workbook costs as much as a hundred pages; that of the unit has the period's rows, with a filter.
        case .unitIn(_, let period), .leaderIn(_, let period): return view.isRecent(period) ? tables : []
        }
    }

    func path(of file: File) -> String {
        let place = place(of: file.scope)
        if file.format == .ics { return (place.isEmpty ? "" : place + "/") + "calendar.ics" }
        return "data/\(place.isEmpty ? "all" : place).\(file.format.rawValue)"
    }

    /// `departments/kinh-te/2026-Q3`; empty for the whole office.
    private func place(of scope: DownloadScope) -> String {
        func folder(_ period: Int) -> String { Address.folder(view.periods[period].id) }
        return switch scope {
        case .whole: ""
        case .unit(let unit): "departments/\(view.units[unit].slug)"
        case .leader(let leader): "leaders/\(view.leaders[leader].slug)"
        case .period(let period): "periods/\(folder(period))"
        case .unitIn(let unit, let period): "departments/\(view.units[unit].slug)/\(folder(period))"
        case .leaderIn(let leader, let period): "leaders/\(view.leaders[leader].slug)/\(folder(period))"
        }
    }

    func name(of scope: DownloadScope) -> String {
        switch scope {
        case .whole: strings["data_all"]
        case .unit(let unit): view.units[unit].name
        case .leader(let leader): view.leaders[leader].name
        case .period(let period): strings.name(of: view.periods[period])
        case .unitIn(let unit, let period): strings.name(view.units[unit].name, in: view.periods[period])
        case .leaderIn(let leader, let period): strings.name(view.leaders[leader].name, in: view.periods[period])
        }
    }

    /// The day as of which a scope's figures are: the end of its period, or the day of reckoning where that comes first.
    func cut(_ scope: DownloadScope) -> Day {
        scope.period.map { min(view.periods[$0].last, view.asOf) } ?? view.asOf
    }

    var followUpRows: FollowUpRows { FollowUpRows(view: view, rows: rows) }

    func bytes(of file: File) throws(SystemFailure) -> [UInt8] {
        switch file.format {
        case .csv: FollowUpCSV(downloads: self, scope: file.scope).bytes()
        case .json: FollowUpJSON(downloads: self, scope: file.scope).bytes()
        case .ics: DeadlineCalendar(downloads: self, scope: file.scope).bytes()
        case .xlsx: try FollowUpSheet(downloads: self, scope: file.scope).bytes()
        }
    }
}
