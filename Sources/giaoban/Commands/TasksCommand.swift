import ArgumentParser
#if canImport(Glibc)
    import Glibc
#endif
import Office
import SourceText

/// `giaoban tasks`: the assignments of the whole site, sifted, the most pressing first.
struct TasksCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "tasks",
            abstract: Speech.say(
                vi: "Liệt kê nhiệm vụ được giao, việc gấp trước.",
                en: "Lists what was assigned, the most pressing first."),
            discussion: Speech.say(
                vi: """
                    Ví dụ:
                      giaoban tasks --status qua-han
                      giaoban tasks --department "Phòng Kinh tế" --due-before 2026-12-01
                      giaoban tasks --period 2026-Q3 --csv > quy-3.csv
                      giaoban tasks --search "giải ngân" --json | jq '.tasks[].id'

                    Tình trạng: \(TasksCommand.statusWords)
                    """,
                en: """
                    Examples:
                      giaoban tasks --status overdue
                      giaoban tasks --department "Phòng Kinh tế" --due-before 2026-12-01
                      giaoban tasks --period 2026-Q3 --csv > q3.csv
                      giaoban tasks --search "giải ngân" --json | jq '.tasks[].id'

                    Statuses: \(Status.allCases.map(\.rawValue).joined(separator: ", ")), open, finished
                    """))
    }

    @OptionGroup var choice: EntryChoice

    @Option(
        help: ArgumentHelp(
            Speech.say(vi: "Tình trạng, cách nhau bằng dấu phẩy.", en: "Statuses, separated by commas."),
            valueName: Speech.say(vi: "tình-trạng", en: "status")))
    var status: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(vi: "Đến hạn trước ngày này.", en: "Due before this day."), valueName: "YYYY-MM-DD"))
    var dueBefore: Day?

    @Option(
        help: ArgumentHelp(
            Speech.say(vi: "Mã hoặc số của văn bản giao.", en: "Id or number of the document that gave it."),
            valueName: Speech.say(vi: "văn-bản", en: "document")))
    var document: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(
                vi: "Những chữ có trong nhiệm vụ; dấu và hoa thường tùy ý.",
                en: "Words in it; marks and case do not matter."),
            valueName: Speech.say(vi: "chữ", en: "words")))
    var search: String?

    @Flag(help: ArgumentHelp(Speech.say(vi: "Trả lời bằng CSV cho bảng tính.", en: "Answer in CSV for spreadsheets.")))
    var csv = false

    @OptionGroup var answer: JSONChoice

    @OptionGroup var common: CommonOptions

    private static var statusWords: String { Status.words.map { $0.names[0] }.joined(separator: ", ") }

    func run() async throws {
        try Exclusion.check([("--csv", csv), ("--json", answer.json)])
        let ledger = try await common.readLedger()
        var filter = try choice.filter(ledger)
        filter.dueBefore = dueBefore
        filter.document = try document.map { try EntryChoice.document($0, ledger) }
        filter.search = search
        for word in (status ?? "").split(separator: ",") {
            guard let statuses = Status.named(String(word)) else {
                throw UsageMistake(
                    message: Message(vi: "không có tình trạng “\(word)”", en: "there is no status “\(word)”"),
                    hint: Message(
                        vi: "các tình trạng: \(TasksCommand.statusWords)",
                        en: "statuses: \(Status.allCases.map(\.rawValue).joined(separator: ", "))"))
            }
            filter.statuses.formUnion(statuses)
        }
        let found = ledger.entries(passing: filter)
        let table = FollowUpTable(ledger, found)
        if csv {
            Console.write(table.csv(common.language))
        } else if answer.json {
            Console.write(
                JSON.object([
                    ("as_of", .string(ledger.reckoning.asOf.description)), ("count", .integer(found.count)),
                    ("tasks", table.json),
                ]).pretty)
        } else {
            show(table, later: ledger.firstKnown)
        }
    }

    /// - Parameter later: how many of the site were given after the day of reckoning, and are not asked for.
    private func show(_ table: FollowUpTable, later: Int) {
        let language = common.language
        let paint = Paint(isOn: common.colors(STDOUT_FILENO))
        var sheet = SheetText([
            SheetText.Column(head: FollowUpTable.columns[11].text(language)),
            SheetText.Column(head: FollowUpTable.columns[8].text(language)),
            SheetText.Column(head: FollowUpTable.columns[5].text(language)),
            SheetText.Column(head: FollowUpTable.columns[1].text(language)),
            SheetText.Column(head: FollowUpTable.columns[2].text(language), isWide: true),
        ])
        for row in table.rows {
            let leads = row.leads.first.map { $0 + (row.leads.count > 1 ? " +\(row.leads.count - 1)" : "") } ?? "–"
            sheet.add(
                [
                    TaskWords.status(row, language), TaskWords.deadline(row, language),
                    TaskWords.shortened(leads, to: 30), row.id, row.text,
                ],
                paint: {
                    row.status == .overdue
                        ? paint.severity(.error, $0) : row.status == .dueSoon ? paint.severity(.warning, $0) : $0
                })
        }
        let width = Terminal.isPerson(STDOUT_FILENO) ? Terminal.columns : max(Terminal.columns, 140)
        if !table.rows.isEmpty { Console.write(sheet.lines(width: width, paint: paint).joined(separator: "\n") + "\n") }
        guard !common.quiet else { return }
        let counts = StatusCounts(table.rows.map(\.status))
        let account =
            Message(
                vi:
                    "\(counts.total) nhiệm vụ: \(counts.finished) đã hoàn thành, \(counts.unfinished) chưa hoàn thành (\(counts[.overdue]) quá hạn), \(counts[.standing]) thường xuyên",
                en:
                    "\(counts.total) assignments: \(counts.finished) finished, \(counts.unfinished) unfinished (\(counts[.overdue]) overdue), \(counts[.standing]) standing"
            ).text(language)
        let rest =
            later > 0
            ? Message(
                vi: "; chưa tính \(later) nhiệm vụ giao sau ngày này",
                en: "; \(later) given after this day are not counted"
            ).text(language) : ""
        Console.write(Paragraph.wrapped(account + rest, width: width).joined(separator: "\n") + "\n")
    }
}

/// Of which unit or leader.
struct OwnerChoice: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Speech.say(
                vi: "Đơn vị chủ trì: tên, tên gọi khác hoặc mã.", en: "The unit that leads: name, other name or id."),
            valueName: Speech.say(vi: "đơn-vị", en: "unit")))
    var department: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(vi: "Lãnh đạo chủ trì họp hoặc phụ trách.", en: "The leader who presided or is in charge."),
            valueName: Speech.say(vi: "lãnh-đạo", en: "leader")))
    var leader: String?

    /// For commands that answer for one of them.
    func refuseBoth() throws(UsageMistake) {
        try Exclusion.check([("--department", department != nil), ("--leader", leader != nil)])
    }
}

/// Whose assignments, and of which period.
struct EntryChoice: ParsableArguments {
    @OptionGroup var owner: OwnerChoice

    @Option(
        help: ArgumentHelp(
            Speech.say(
                vi: "Giao trong kỳ này: 2026, 2026-H1, 2026-9M, 2026-Q3, 2026-09, 2026-W36.",
                en: "Given in this period: 2026, 2026-H1, 2026-9M, 2026-Q3, 2026-09, 2026-W36."),
            valueName: Speech.say(vi: "kỳ", en: "period")))
    var period: Period?

    func filter(_ ledger: Ledger) throws -> EntryFilter {
        var filter = EntryFilter()
        filter.period = period
        if let department = owner.department { filter.unit = try EntryChoice.unit(department, ledger) }
        if let leader = owner.leader { filter.leader = try EntryChoice.leader(leader, ledger) }
        return filter
    }

    static func unit(_ name: String, _ ledger: Ledger) throws -> Int {
        let (index, nearest) = ledger.unit(called: name)
        if let index { return index }
        throw UsageMistake(
            message: Message(vi: "không có đơn vị nào tên “\(name)”", en: "there is no unit called “\(name)”"),
            hint: nearest.map { Message(vi: "ý là “\($0)”?", en: "did you mean “\($0)”?") }
                ?? Message(vi: "giaoban units liệt kê các đơn vị", en: "giaoban units lists the units"))
    }

    /// A document's id or number, where there is such a document.
    static func document(_ name: String, _ ledger: Ledger) throws -> String {
        var filter = EntryFilter()
        filter.document = name
        let known = ledger.documents.flatMap { [$0.id] + ($0.number.map { [$0.text] } ?? []) }
        if known.contains(name) || !ledger.entries(passing: filter).isEmpty { return name }
        throw UsageMistake(
            message: Message(vi: "không có văn bản “\(name)”", en: "there is no document “\(name)”"),
            hint: Nearest.name(to: name, in: known).map { Message(vi: "ý là “\($0)”?", en: "did you mean “\($0)”?") }
                ?? Message(
                    vi: "mã văn bản là tên tệp trong content/ không có .md; hoặc số, như 112/TB-VP",
                    en: "a document's id is its file's name in content/ without .md; or its number, as 112/TB-VP"))
    }

    static func leader(_ name: String, _ ledger: Ledger) throws -> Int {
        let (index, nearest) = ledger.leader(called: name)
        if let index { return index }
        throw UsageMistake(
            message: Message(vi: "không có lãnh đạo nào tên “\(name)”", en: "there is no leader called “\(name)”"),
            hint: nearest.map { Message(vi: "ý là “\($0)”?", en: "did you mean “\($0)”?") })
    }
}

extension Period: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}

/// How a row of the follow-up table is worded in a terminal.
enum TaskWords {
    static func status(_ row: FollowUpTable.Row, _ language: Language) -> String {
        let message =
            switch row.status {
            case .finishedOnTime, .finishedUndated: Message(vi: "hoàn thành", en: "finished")
            case .finishedLate:
                Message(vi: "hoàn thành trễ \(row.daysLate) ngày", en: "finished \(row.daysLate) d late")
            case .inTime: Message(vi: "trong hạn", en: "in time")
            case .dueSoon: Message(vi: "sắp đến hạn", en: "due soon")
            case .overdue: Message(vi: "quá hạn \(row.daysLate) ngày", en: "overdue \(row.daysLate) d")
            case .undated: Message(vi: "không thời hạn", en: "no deadline")
            case .standing: Message(vi: "thường xuyên", en: "standing")
            case .suspended: Message(vi: "tạm dừng", en: "suspended")
            case .cancelled: Message(vi: "không thực hiện", en: "cancelled")
            }
        return message.text(language)
    }

    static func deadline(_ row: FollowUpTable.Row, _ language: Language) -> String {
        if let last = row.deadline?.last { return RecordWords.day(last) }
        if let recurrence = row.recurrence { return RecordWords.recurrence(recurrence, language) }
        return row.deadline.map { shortened($0.text, to: 20) } ?? "–"
    }

    static func shortened(_ text: String, to width: Int) -> String {
        guard DisplayWidth.of(text) > width else { return text }
        var short = text
        while !short.isEmpty, DisplayWidth.of(short) >= width { short.removeLast() }
        return short + "…"
    }
}
