import ArgumentParser
#if canImport(Glibc)
    import Glibc
#endif
import Office
import SourceText

/// `giaoban summary 2026-Q3`: what was given, due and finished in a period, for the office, a unit or a leader.
struct SummaryCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "summary",
            abstract: Speech.say(
                vi: "Tổng hợp một kỳ: giao, hoàn thành, quá hạn, chuyển kỳ sau; so với kỳ trước và cùng kỳ.",
                en:
                    "Sums up a period: given, finished, overdue, carried on; against the period before and a year before."
            ),
            discussion: Speech.say(
                vi: """
                    Ví dụ:
                      giaoban summary 2026-Q3
                      giaoban summary 2026-09 --department "Phòng Kinh tế"
                      giaoban summary 2026 --leader "Chánh Văn phòng" --markdown
                    """,
                en: """
                    Examples:
                      giaoban summary 2026-Q3
                      giaoban summary 2026-09 --department "Phòng Kinh tế"
                      giaoban summary 2026 --leader "Chánh Văn phòng" --markdown
                    """))
    }

    @Argument(
        help: ArgumentHelp(
            Speech.say(
                vi: "Kỳ: 2026, 2026-H1, 2026-9M, 2026-Q3, 2026-09, 2026-W36, 2021..2026; không ghi: từ đầu đến nay.",
                en: "The period: 2026, 2026-H1, 2026-9M, 2026-Q3, 2026-09, 2026-W36, 2021..2026; none: all time."),
            valueName: Speech.say(vi: "kỳ", en: "period")))
    var period: Period?

    @OptionGroup var owner: OwnerChoice

    @Flag(help: ArgumentHelp(Speech.say(vi: "Trả lời bằng Markdown.", en: "Answer in Markdown.")))
    var markdown = false

    @OptionGroup var answer: JSONChoice

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try owner.refuseBoth()
        try Exclusion.check([("--markdown", markdown), ("--json", answer.json)])
        let ledger = try await common.readLedger()
        var scope = Summary.Scope.office
        if let department = owner.department { scope = .unit(try EntryChoice.unit(department, ledger)) }
        if let leader = owner.leader { scope = .leader(try EntryChoice.leader(leader, ledger)) }
        let account = SummaryAccount(
            ledger: ledger, summary: ledger.summary(of: scope, in: period), language: common.language)
        if answer.json {
            Console.write(account.json.pretty)
        } else if markdown {
            Console.write(account.markdown)
        } else {
            Console.write(
                account.text(paint: Paint(isOn: common.colors(STDOUT_FILENO)), columns: min(Terminal.columns, 120)))
        }
    }
}
