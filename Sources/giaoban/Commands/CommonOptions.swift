import ArgumentParser
#if canImport(Glibc)
    import Glibc
#endif
import Office
import SourceText

/// The options that every command has.
struct CommonOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            Speech.say(
                vi: "Thư mục của trang (mặc định: thư mục gần nhất phía trên có site.yml).",
                en: "The site's folder (default: the nearest folder upward with site.yml)."),
            valueName: Speech.say(vi: "thư-mục", en: "dir")))
    var site: String?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            Speech.say(
                vi: "Tính tình trạng đến ngày này (mặc định: hôm nay).",
                en: "Compute the status as of this day (default: today)."),
            valueName: "YYYY-MM-DD"))
    var asOf: Day?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Speech.say(vi: "Ngôn ngữ của chương trình: vi hoặc en.", en: "The program's language: vi or en."),
            valueName: "vi|en"))
    var lang: Language?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Speech.say(vi: "Tô màu: auto, always, never.", en: "Colours: auto, always, never."),
            valueName: "auto|always|never"))
    var color = ColorChoice.auto

    @Flag(name: .shortAndLong, help: ArgumentHelp(Speech.say(vi: "Chỉ nói khi có lỗi.", en: "Speak of errors only.")))
    var quiet = false

    @Flag(
        name: .shortAndLong,
        help: ArgumentHelp(Speech.say(vi: "Nói rõ cả những lưu ý nhỏ.", en: "Speak of small notes too.")))
    var verbose = false

    /// The site in which the command works, read.
    func readSite() async throws -> ReadSite {
        try await ReadSite.read(try SiteFolder.find(site))
    }

    /// Its documents as of the day that was asked for.
    func readLedger() async throws -> Ledger {
        try await readSite().ledger(asOf: asOf)
    }

    /// Settled before parsing; the option stands here for the help and the check of its value.
    var language: Language { lang ?? Speech.language }

    func colors(_ descriptor: Int32) -> Bool {
        switch color {
        case .always: true
        case .never: false
        case .auto: Terminal.isPerson(descriptor) && (Environment.value("NO_COLOR") ?? "").isEmpty
        }
    }
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
}

/// Whether programs or people read the answer.
struct JSONChoice: ParsableArguments {
    @Flag(
        help: ArgumentHelp(
            Speech.say(vi: "Trả lời bằng JSON cho chương trình khác đọc.", en: "Answer in JSON for other programs.")))
    var json = false
}

extension Day: ExpressibleByArgument {
    /// `2026-11-20`, or as the office writes it: `20/11/2026`.
    public init?(argument: String) {
        if let day = Day(iso: argument) {
            self = day
            return
        }
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2].utf8.count == 4, let day = Int(parts[0]), let month = Int(parts[1]),
            let year = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

/// Options of which at most one may be given.
enum Exclusion {
    static func check(_ options: [(name: String, isGiven: Bool)]) throws(UsageMistake) {
        let given = options.filter(\.isGiven).map(\.name)
        guard given.count > 1 else { return }
        throw UsageMistake(
            message: Message(
                vi: "\(given[0]) và \(given[1]) không đi cùng nhau",
                en: "\(given[0]) and \(given[1]) exclude each other"
            ),
            hint: Message(vi: "chọn một trong hai", en: "choose one of the two"))
    }
}

extension Language: ExpressibleByArgument {}
