import Records
import SourceText

/// What a line of progress adds to the status that stands beside it anyway.
///
/// `đã hoàn thành ngày 19/01/2026, văn bản số 15/TTr-VP` → `văn bản số 15/TTr-VP`; `đang thực hiện, đạt 80%` → `đạt 80%`.
extension ProgressEntry {
    /// Empty where the line says the state and its day alone.
    package var remark: String {
        var rest = note[...]
        while true {
            let end = ProgressEntry.endOfClause(rest)
            guard ProgressEntry.isState(rest[..<end]) else { break }
            rest = rest[end...].drop { $0 == "," || $0 == ";" || $0 == "." || $0 == ":" || $0.isWhitespace }
        }
        while let last = rest.last, last == "." || last.isWhitespace { rest.removeLast() }
        return String(rest)
    }

    /// Before the next comma, semicolon or full stop that parts clauses: not that of `12,5%`.
    private static func endOfClause(_ text: Substring) -> Substring.Index {
        var index = text.startIndex
        while index < text.endIndex {
            let next = text.index(after: index)
            switch text[index] {
            case ",", ";", ".", ":":
                if next == text.endIndex || text[next].isWhitespace { return index }
            default: break
            }
            index = next
        }
        return text.endIndex
    }

    private static func isState(_ clause: Substring) -> Bool {
        var words = Folding.folded(String(clause)).split(separator: " ").map(String.init)
        guard !words.isEmpty else { return false }
        // `ngày 19/01/2026`, `kỳ tháng 3/2026 ngày 15/3/2026` behind the state.
        while words.count > 1, let last = words.last, dateWords.contains(last) || last.allSatisfy(isOfDate) {
            words.removeLast()
        }
        return states.contains(words.joined(separator: " "))
    }

    private static func isOfDate(_ character: Character) -> Bool {
        character.isNumber || character == "/" || character == "-" || character == "."
    }

    private static let dateWords: Set<String> = ["ngay", "thang", "nam", "ky", "quy", "trong", "vao"]

    private static let states: Set<String> = [
        "da hoan thanh", "hoan thanh", "da thuc hien xong", "da xong", "da thuc hien", "dang thuc hien",
        "dang trien khai", "chua hoan thanh", "chua thuc hien", "tam dung", "khong thuc hien",
    ]
}
