#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// In which language the program speaks: `--lang en`, else the locale, else Vietnamese.
enum Speech {
    /// Settled before the options are parsed, because help and usage errors speak too.
    static let language = language(arguments: CommandLine.arguments, environment: Environment.value)

    static func say(vi: String, en: String) -> String {
        Message(vi: vi, en: en).text(language)
    }

    static func language(arguments: [String], environment: (String) -> String?) -> Language {
        for (index, argument) in arguments.enumerated() {
            if argument == "--" { break }
            if argument == "--lang", index + 1 < arguments.count, let found = Language(rawValue: arguments[index + 1]) {
                return found
            }
            if argument.hasPrefix("--lang="), let found = Language(rawValue: String(argument.dropFirst(7))) {
                return found
            }
        }
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let locale = environment(name), !locale.isEmpty else { continue }
            return locale.hasPrefix("en") ? .en : .vi
        }
        return .vi
    }
}

/// What the shell handed over: `NO_COLOR`, `COLUMNS`.
enum Environment {
    static func value(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
