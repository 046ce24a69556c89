import SourceText

/// What a line of progress adds to the status that stands beside it anyway.
///
/// `đã hoàn thành ngày 19/01/2026, văn bản số 15/TTr-VP` → `văn bản số 15/TTr-VP`; `đang thực hiện, đạt 80%` → `đạt 80%`.
enum ProgressRemark {
    /// Empty where the line says the state and its day alone.
    static func remark(of note: String) -> String {
        let bytes = note.utf8
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = endOfClause(bytes[start...])
            guard isState(note[start..<end]) else { break }
            start = bytes[end...].firstIndex { !isJoint($0) } ?? bytes.endIndex
        }
        var end = bytes.endIndex
        while end > start {
            let last = bytes.index(before: end)
            guard bytes[last] == UInt8(ascii: ".") || isBlank(bytes[last]) else { break }
            end = last
        }
        return start == bytes.startIndex && end == bytes.endIndex ? note : String(note[start..<end])
    }

    /// Before the next comma, semicolon or full stop that parts clauses: not that of `12,5%`.
    private static func endOfClause(_ text: Substring.UTF8View) -> Substring.Index {
        var index = text.startIndex
        while index < text.endIndex {
            let next = text.index(after: index)
            if isJoint(text[index]), !isBlank(text[index]), next == text.endIndex || isBlank(text[next]) {
                return index
            }
            index = next
        }
        return text.endIndex
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func isJoint(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ":"): true
        default: isBlank(byte)
        }
    }

    private static func isState(_ clause: Substring) -> Bool {
        var words = Folding.fold(clause)
        while words.last == 0x20 { words.removeLast() }
        // `ngày 19/01/2026`, `kỳ tháng 3/2026 ngày 15/3/2026` behind the state.
        while let space = words.lastIndex(of: 0x20), isOfDate(words[(space + 1)...]) { words.removeSubrange(space...) }
        return states.contains(words)
    }

    private static func isOfDate(_ word: ArraySlice<UInt8>) -> Bool {
        word.allSatisfy { (0x2D...0x39).contains($0) } || dateWords.contains { $0.elementsEqual(word) }
    }

    private static let dateWords = ["ngay", "thang", "nam", "ky", "quy", "trong", "vao"].map { Array($0.utf8) }

    private static let states = [
        "da hoan thanh", "hoan thanh", "da thuc hien xong", "da xong", "da thuc hien", "dang thuc hien",
        "dang trien khai", "chua hoan thanh", "chua thuc hien", "tam dung", "khong thuc hien",
    ].map { Array($0.utf8) }
}
