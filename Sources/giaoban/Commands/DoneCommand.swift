import ArgumentParser
import Office
import Records
import SourceText

/// `giaoban done ID`: notes in the month's progress document that an assignment is finished.
struct DoneCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "done",
            abstract: Speech.say(
                vi: "Ghi một nhiệm vụ đã hoàn thành vào văn bản tiến độ của tháng.",
                en: "Notes in the month's progress document that an assignment is finished."),
            discussion: Speech.say(
                vi: """
                    Ví dụ:
                      giaoban done 2026-01-05-giao-ban#II.1.a --on 2026-01-19 --evidence 15/TTr-VP
                      giaoban done "điểm a khoản 1 mục II Thông báo 12/TB-VP"
                      giaoban done 2026-01-05-giao-ban#2 --note "Đã trình UBND tỉnh"
                    """,
                en: """
                    Examples:
                      giaoban done 2026-01-05-giao-ban#II.1.a --on 2026-01-19 --evidence 15/TTr-VP
                      giaoban done "điểm a khoản 1 mục II Thông báo 12/TB-VP"
                      giaoban done 2026-01-05-giao-ban#2 --note "Đã trình UBND tỉnh"
                    """))
    }

    @OptionGroup var words: ProgressWords
    @OptionGroup var common: CommonOptions

    func run() async throws {
        try await ProgressNote(words: words, state: .finished, common: common).write()
    }
}

/// `giaoban progress ID --state gia-han --until 2026-10-31`: notes any other thing that became of an assignment.
struct ProgressCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "progress",
            abstract: Speech.say(
                vi: "Ghi tiến độ của một nhiệm vụ vào văn bản tiến độ của tháng.",
                en: "Notes an assignment's progress in the month's progress document."),
            discussion: Speech.say(
                vi: """
                    Ví dụ:
                      giaoban progress 2026-01-05-giao-ban#2 --state dang-thuc-hien --percent 60
                      giaoban progress 2026-01-05-giao-ban#2 --state gia-han --until 2026-10-31
                      giaoban progress 2026-01-05-giao-ban#2 --state chuyen --unit "Phòng A"
                    """,
                en: """
                    Examples:
                      giaoban progress 2026-01-05-giao-ban#2 --state underway --percent 60
                      giaoban progress 2026-01-05-giao-ban#2 --state extended --until 2026-10-31
                      giaoban progress 2026-01-05-giao-ban#2 --state transferred --unit "Phòng A"
                    """))
    }

    @OptionGroup var words: ProgressWords

    @Option(
        help: ArgumentHelp(
            Speech.say(
                vi: "Tình trạng: \(ProgressNote.stateNames).",
                en: "The state: \(ProgressEntry.State.allCases.map(\.rawValue).joined(separator: ", "))."),
            valueName: Speech.say(vi: "tình-trạng", en: "state")))
    var state: String

    @Option(
        help: ArgumentHelp(
            Speech.say(vi: "Thời hạn mới, của gia hạn.", en: "The new deadline, of an extension."),
            valueName: "YYYY-MM-DD"))
    var until: Day?

    @Option(
        help: ArgumentHelp(
            Speech.say(vi: "Đơn vị nhận, của chuyển.", en: "The unit that takes over, of a transfer."),
            valueName: Speech.say(vi: "đơn-vị", en: "unit")))
    var unit: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(vi: "Đã xong bao nhiêu phần trăm.", en: "How much is done, in percent."), valueName: "0–100"))
    var percent: Percent?

    @OptionGroup var common: CommonOptions

    func run() async throws {
        guard let found = ProgressNote.state(named: state) else {
            throw UsageMistake(
                message: Message(vi: "không có tình trạng “\(state)”", en: "there is no state “\(state)”"),
                hint: Message(
                    vi: "các tình trạng: \(ProgressNote.stateNames)",
                    en: "states: \(ProgressEntry.State.allCases.map(\.rawValue).joined(separator: ", "))"))
        }
        var note = ProgressNote(words: words, state: found, common: common)
        (note.until, note.unit, note.percent) = (until, unit, percent?.value)
        try await note.write()
    }
}

/// A whole number from 0 to 100.
struct Percent: ExpressibleByArgument {
    let value: Int

    init?(argument: String) {
        guard let value = Int(argument), (0...100).contains(value) else { return nil }
        self.value = value
    }
}

/// What every note of progress may say.
struct ProgressWords: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            Speech.say(
                vi: "Mã nhiệm vụ, hoặc “điểm a khoản 1 mục II Thông báo 12/TB-VP”.",
                en: "The assignment's id, or as a lawyer names it."),
            valueName: Speech.say(vi: "nhiệm-vụ", en: "assignment")))
    var assignment: String

    @Option(
        help: ArgumentHelp(
            Speech.say(vi: "Ngày của việc này (mặc định: hôm nay).", en: "The day of it (default: today)."),
            valueName: "YYYY-MM-DD"))
    var on: Day?

    @Option(
        help: ArgumentHelp(Speech.say(vi: "Ghi chú.", en: "A note."), valueName: Speech.say(vi: "lời", en: "words")))
    var note: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(vi: "Số văn bản chứng minh.", en: "The number of the document that shows it."),
            valueName: Speech.say(vi: "số", en: "number")))
    var evidence: String?
}
