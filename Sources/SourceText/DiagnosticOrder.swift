/// Diagnostics come in the order in which an author would mend them: by file, line and column.
extension Diagnostic: Comparable {
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.place.path != right.place.path { return left.place.path < right.place.path }
        if left.place.line != right.place.line { return left.place.line < right.place.line }
        if left.place.column != right.place.column { return left.place.column < right.place.column }
        if left.severity != right.severity { return left.severity.weight < right.severity.weight }
        if left.code != right.code { return left.code < right.code }
        return left.message.vi < right.message.vi
    }
}

extension Diagnostic.Severity {
    /// 0 for the gravest.
    fileprivate var weight: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .note: 2
        }
    }
}

extension Diagnostic {
    /// One JSON object: `{"severity":"warning","code":"…","path":"a.md","line":42,"column":4,"message":"…"}`.
    package func json(_ language: Language) -> String {
        var json = "{\"severity\":\"\(severity.rawValue)\",\"code\":\(Self.quoted(code))"
        json += ",\"path\":\(Self.quoted(place.path)),\"line\":\(place.line),\"column\":\(place.column)"
        json += ",\"message\":\(Self.quoted(message.text(language)))"
        if let hint { json += ",\"hint\":\(Self.quoted(hint.text(language)))" }
        return json + "}"
    }

    /// A JSON array of diagnostics, one on each line.
    package static func json(_ diagnostics: [Diagnostic], _ language: Language) -> String {
        if diagnostics.isEmpty { return "[]\n" }
        return "[\n" + diagnostics.map { "  " + $0.json(language) }.joined(separator: ",\n") + "\n]\n"
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            default:
                if scalar.value < 0x20 {
                    let digits = String(scalar.value, radix: 16)
                    out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                } else {
                    out.unicodeScalars.append(scalar)
                }
            }
        }
        return out + "\""
    }
}
