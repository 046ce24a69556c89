import SourceText

/// The parser's own words in Vietnamese: `Unknown option '--foo'` → `không có tùy chọn “--foo”`.
enum UsageWords {
    static func help(_ text: String) -> String {
        guard Speech.language == .vi else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            for (english, vietnamese) in headings where line.hasPrefix(english) {
                return vietnamese + line.dropFirst(english.count)
            }
            if let found = closing(line) { return found }
            for (english, vietnamese) in flags {
                guard let range = line.firstRange(of: english) else { continue }
                return line[..<range.lowerBound] + vietnamese + line[range.upperBound...]
            }
            return String(line)
        }.joined(separator: "\n")
    }

    /// What the parser refused, without the usage lines where the first line says enough.
    static func mistake(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let prefix = "Error: "
        return lines.map { line -> String in
            if line.hasPrefix(prefix) {
                let words = String(line.dropFirst(prefix.count))
                return Speech.language == .vi ? "giaoban: lỗi: \(sentence(words))" : "giaoban: error: \(words)"
            }
            return help(line)
        }.joined(separator: "\n")
    }

    private static let headings = [
        ("OVERVIEW: ", ""), ("USAGE: giaoban <subcommand>", "CÁCH DÙNG: giaoban <lệnh>"), ("USAGE:", "CÁCH DÙNG:"),
        ("Usage:", "Cách dùng:"), ("ARGUMENTS:", "ĐỐI SỐ:"),
        ("OPTIONS:", "TÙY CHỌN:"), ("SUBCOMMANDS:", "CÁC LỆNH:"), ("Help:", "Giải thích:"),
    ]

    private static let flags = [
        ("Show help information.", "Hiện trợ giúp."), ("Show the version.", "Hiện phiên bản."),
        ("(values: ", "(giá trị: "), ("Show subcommand help information.", "Hiện trợ giúp của một lệnh."),
    ]

    private static func closing(_ line: some StringProtocol) -> String? {
        let trimmed = line.drop { $0 == " " }
        let indent = String(repeating: " ", count: line.count - trimmed.count)
        if trimmed.hasPrefix("See '"), trimmed.contains("help") {
            return indent + "Xem “giaoban help LỆNH” để biết rõ từng lệnh."
        }
        return nil
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
        if rest.hasPrefix("The value '"), let middle = rest.firstRange(of: "' is invalid for '") {
            let value = rest[..<middle.lowerBound].dropFirst("The value '".count)
            let option = rest[middle.upperBound...]
            return "giá trị “\(value)” không hợp lệ cho “\(option.prefix { $0 != "'" })”"
                + option.drop { $0 != "'" }.dropFirst()
        }
        return rest + suggestion
    }

    private static var sentences: [(start: String, end: String, build: (String) -> String)] {
        [
            ("Unknown option '", "'", { "không có tùy chọn “\($0)”" }),
            ("Missing expected argument '", "'", { "thiếu đối số “\($0)”" }),
            ("Missing value for '", "'", { "thiếu giá trị cho “\($0)”" }),
            ("Unexpected argument '", "'", { "thừa đối số “\($0)”" }),
            ("Missing one of: ", "", { "thiếu một trong các tùy chọn: \($0)" }),
        ]
    }
}
