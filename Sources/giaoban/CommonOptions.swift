import ArgumentParser
#if canImport(Glibc)
    import Glibc
#endif
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

extension Day: ExpressibleByArgument {
    package init?(argument: String) { self.init(iso: argument) }
}

extension Language: ExpressibleByArgument {}
