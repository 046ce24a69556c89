import SourceText

/// The parser's own words in the program's voice: `Unknown option '--foo'` → `không có tùy chọn “--foo”`, with what to
/// do about it, in lines that fit a terminal.
enum UsageWords {
    /// So wide may help be, however wide the terminal is.
    static var columns: Int { min(Terminal.columns, 100) }

    static func help(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
            let line = line.hasPrefix("OVERVIEW: ") ? line.dropFirst("OVERVIEW: ".count) : line
            let spoken = Speech.language == .vi ? translated(line) : String(line)
            return headings.contains { spoken.hasPrefix($0.usage) } ? wrapped(spoken) : [spoken]
        }.joined(separator: "\n")
    }

    private static func translated(_ line: Substring) -> String {
        for (english, vietnamese) in words where line.hasPrefix(english) {
            return translated(vietnamese + line.dropFirst(english.count)[...])
        }
        if line.drop(while: { $0 == " " }).hasPrefix("See 'giaoban help <subcommand>'") {
            return "  Xem “giaoban help LỆNH” để biết rõ từng lệnh."
        }
        return phrases.reduce(String(line)) { $0.replacing($1.english, with: $1.vietnamese) }
    }

    private static let headings = [(usage: "USAGE: ", indent: 7), (usage: "CÁCH DÙNG: ", indent: 11)]

    private static let words = [
        ("USAGE: giaoban <subcommand>", "CÁCH DÙNG: giaoban <lệnh>"), ("USAGE:", "CÁCH DÙNG:"),
        ("ARGUMENTS:", "ĐỐI SỐ:"), ("OPTIONS:", "TÙY CHỌN:"), ("SUBCOMMANDS:", "CÁC LỆNH:"),
    ]

    private static let phrases = [
        (english: "Show help information.", vietnamese: "Hiện trợ giúp."),
        (english: "Show subcommand help information.", vietnamese: "Hiện trợ giúp của một lệnh."),
        (english: "Show the version.", vietnamese: "Hiện phiên bản."), (english: "(values: ", vietnamese: "(giá trị: "),
        (english: "(default: ", vietnamese: "(mặc định: "), (english: "; default: ", vietnamese: "; mặc định: "),
    ]

    /// A line of usage, broken between options.
    private static func wrapped(_ line: String) -> [String] {
        let indent = String(repeating: " ", count: headings.first { line.hasPrefix($0.usage) }?.indent ?? 0)
        var lines: [String] = []
        var open = ""
        var part = ""
        func close() {
            if DisplayWidth.of(open) + 1 + DisplayWidth.of(part) > columns, !open.isEmpty {
                lines.append(open)
                open = indent + part
            } else {
                open += (open.isEmpty ? "" : " ") + part
            }
            part = ""
        }
        for word in line.split(separator: " ") {
            part += (part.isEmpty ? "" : " ") + word
            // `[--site <dir>]` stays whole.
            let depth = part.reduce(0) { $0 + ($1 == "[" || $1 == "<" ? 1 : $1 == "]" || $1 == ">" ? -1 : 0) }
            if depth <= 0 { close() }
        }
        if !part.isEmpty { close() }
        return lines + [open]
    }

    // MARK: - Mistakes

    /// What the parser refused, why, and where to read on.
    static func mistake(_ text: String) -> String {
        var lines: [String] = []
        for line in text.split(separator: "\n").map(String.init) {
            if line.hasPrefix("Error: ") {
                let words = String(line.dropFirst("Error: ".count))
                let isVietnamese = Speech.language == .vi
                lines.append(isVietnamese ? "giaoban: lỗi: \(sentence(words))" : "giaoban: error: \(words)")
                if let form = form(words) { lines.append("  = \(Speech.say(vi: "gợi ý", en: "hint")): \(form)") }
            } else if line.hasPrefix("Help: ") {
                let words = line.dropFirst("Help: ".count).split(separator: "  ").map { $0.drop { $0 == " " } }
                let isForm = lines.count > 1
                if !isForm {
                    lines.append("  = \(Speech.say(vi: "gợi ý", en: "hint")): \(words.joined(separator: ": "))")
                }
            } else if let start = line.firstRange(of: "See 'giaoban") {
                // See 'giaoban build --help' for more information.
                let command = line[start.upperBound...].split(separator: " ").prefix { !$0.hasPrefix("--help") }
                let words = ["giaoban", "help"] + command.map(String.init)
                lines.append("  = \(Speech.say(vi: "xem", en: "see")): \(words.joined(separator: " "))")
            }
        }
        return lines.joined(separator: "\n")
    }

    /// How a value is written, where the parser only says that it is wrong.
    private static func form(_ words: String) -> String? {
        guard words.hasPrefix("The value '") else { return nil }
        let forms = [
            (
                "<YYYY-MM-DD>",
                Message(vi: "ngày viết như 2026-11-20 hoặc 20/11/2026", en: "a day is written as 2026-11-20")
            ),
            (
                "<\(Speech.say(vi: "kỳ", en: "period"))>",
                Message(
                    vi: "kỳ viết như 2026, 2026-H1, 2026-9M, 2026-Q3, 2026-09, 2026-W36",
                    en: "a period is written as 2026, 2026-H1, 2026-9M, 2026-Q3, 2026-09, 2026-W36")
            ),
            (
                "<\(Speech.say(vi: "cổng", en: "port"))>",
                Message(vi: "cổng là số từ 0 đến 65535", en: "a port is a number from 0 to 65535")
            ),
            ("<0–100>", Message(vi: "một số nguyên từ 0 đến 100", en: "a whole number from 0 to 100")),
        ]
        return forms.first { words.contains("\($0.0)'") }?.1.text(Speech.language)
    }

    /// The parser's sentences, each with what stands between its fixed words.
    private static func sentence(_ english: String) -> String {
        var rest = english
        var suggestion = ""
        if let range = rest.firstRange(of: ". Did you mean '") {
            suggestion = "; ý là “\(rest[range.upperBound...].prefix { $0 != "'" })”?"
            rest = String(rest[..<range.lowerBound])
        }
        for (start, end, build) in sentences where rest.hasPrefix(start) {
            let inner = rest.dropFirst(start.count)
            let subject = inner.hasSuffix(end) ? inner.dropLast(end.count) : inner
            return build(String(subject)) + suggestion
        }
        if let count = rest.firstRange(of: " unexpected arguments: ") {
            return "thừa đối số: " + rest[count.upperBound...].replacing("'", with: "")
        }
        if rest.hasPrefix("The option '"), let end = rest.firstRange(of: "' does not take any value") {
            return "“\(rest[..<end.lowerBound].dropFirst("The option '".count))” không nhận giá trị nào"
        }
        if rest.hasPrefix("The value '"), let middle = rest.firstRange(of: "' is invalid for '") {
            let value = rest[..<middle.lowerBound].dropFirst("The value '".count)
            let option = rest[middle.upperBound...].prefix { $0 != "'" }
            let sentence = "giá trị “\(value)” không hợp lệ cho “\(option)”"
            guard let choice = rest.firstRange(of: "Please provide one of ") else { return sentence }
            // 'auto', 'always' or 'never'.
            let choices = rest[choice.upperBound...].split(separator: "'").enumerated().filter { $0.offset % 2 == 0 }
            return sentence + "; chọn một trong: " + choices.map(\.element).joined(separator: ", ")
        }
        return rest + suggestion
    }

    private static var sentences: [(start: String, end: String, build: (String) -> String)] {
        [
            ("Unknown option '", "'", { "không có tùy chọn “\($0)”" }),
            ("Missing expected argument '-", "'", { "thiếu tùy chọn “-\($0)”" }),
            ("Missing expected argument '", "'", { "thiếu đối số “\($0)”" }),
            ("Missing value for '", "'", { "thiếu giá trị cho “\($0)”" }),
            ("Unexpected argument '", "'", { "thừa đối số “\($0)”" }),
            ("Missing one of: ", "", { "thiếu một trong các tùy chọn: \($0)" }),
        ]
    }
}
