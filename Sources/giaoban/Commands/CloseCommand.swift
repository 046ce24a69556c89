import ArgumentParser
import Office
import SourceText

/// `giaoban close 2026-Q3`: signs a period's figures off, so that no later change of a document changes them in silence.
struct CloseCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "close",
            abstract: Speech.say(
                vi: "Chốt số liệu của một kỳ đã hết; về sau có gì khác thì báo.",
                en: "Signs off the figures of a period that is over; a later difference is said."),
            discussion: Speech.say(
                vi: """
                    Ghi \(folder)/KỲ.yml. Ví dụ:
                      giaoban close 2026-Q3 --by "Lê Thị Minh An, Chánh Văn phòng"
                      giaoban close 2026-Q3 --again      chốt lại, sau khi đã sửa văn bản
                    """,
                en: """
                    Writes \(folder)/PERIOD.yml. Examples:
                      giaoban close 2026-Q3 --by "Lê Thị Minh An, Chánh Văn phòng"
                      giaoban close 2026-Q3 --again      once more, after documents were mended
                    """))
    }

    static let folder = "content/so-lieu-chot"

    @Argument(
        help: ArgumentHelp(
            Speech.say(vi: "Kỳ, như 2026-Q3 hoặc 2026-09.", en: "The period, as 2026-Q3 or 2026-09."),
            valueName: Speech.say(vi: "kỳ", en: "period")))
    var period: Period

    @Option(
        help: ArgumentHelp(
            Speech.say(vi: "Ai chốt: họ tên, chức vụ.", en: "Who signs it off: name and position."),
            valueName: Speech.say(vi: "người", en: "person")))
    var by: String?

    @Flag(
        help: ArgumentHelp(
            Speech.say(vi: "Thay số liệu đã chốt trước đây.", en: "Replace what was signed off before.")))
    var again = false

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let site = try await common.readSite()
        let ledger = site.ledger(asOf: common.asOf)
        let today = ledger.reckoning.asOf
        guard period.last <= today else {
            throw UsageMistake(
                message: Message(
                    vi: "\(period.name.vi) đến \(RecordWords.day(period.last)) mới hết; chưa chốt được",
                    en: "\(period.name.en) is not over before \(period.last); it cannot be closed yet"),
                hint: Message(
                    vi: "giaoban summary \(period) cho xem số liệu đến hôm nay",
                    en: "giaoban summary \(period) shows the figures so far"))
        }
        let path = "\(CloseCommand.folder)/\(period).yml"
        if FileTree.isFile(site.folder.path(path)), !again {
            throw UsageMistake(
                message: Message(
                    vi: "\(period.name.vi) đã chốt: \(path)", en: "\(period.name.en) is closed already: \(path)"),
                hint: Message(vi: "thêm --again để chốt lại", en: "add --again to close it once more"))
        }
        let closure = Closure(ledger, period, on: today, by: by, source: path)
        try Replacement.write(Array(closure.yaml.utf8), to: site.folder.path(path))
        guard !common.quiet else { return }
        let figures = closure.figures
        Console.write(
            Message(
                vi:
                    "đã chốt \(period.name.vi): giao \(figures[.given]), hoàn thành \(figures[.finished]), quá hạn \(figures[.overdue]), chuyển kỳ sau \(figures[.carriedOut]) → \(path)",
                en:
                    "closed \(period.name.en): given \(figures[.given]), finished \(figures[.finished]), overdue \(figures[.overdue]), carried out \(figures[.carriedOut]) → \(path)"
            ).text(common.language) + "\n")
    }
}
