/// Reads a file's bytes into a `SourceFile`: `"---\nso: 12/TB-VP\n---\nTHÔNG BÁO\r\n"` → front matter on line 2,
/// body from line 4, lines ended by `\n`.
extension SourceFile {
    /// What is larger is shown, line by line, but not read as Markdown.
    package static let largestSize = 1 << 20

    package convenience init(reading raw: [UInt8], path: String) {
        let settled = Settling.settle(raw)
        let bytes = settled.bytes
        let lineStarts = SourceFile.lineStarts(of: bytes)
        let isTooLarge = raw.count > SourceFile.largestSize
        let isPlain = isTooLarge || settled.hasNull
        let front = isPlain ? .absent : SourceFile.frontMatter(of: bytes, lineStarts: lineStarts)
        var range: Range<Int>?
        var firstBodyLine = 1
        if case .found(let lines) = front {
            range = lines
            firstBodyLine = lines.upperBound + 1
        }
        let undiagnosed = SourceFile(
            path: path, bytes: bytes, lineStarts: lineStarts, frontMatter: range, firstBodyLine: firstBodyLine,
            isPlain: isPlain, diagnostics: [])

        var diagnostics: [Diagnostic] = []
        if settled.hasNull { diagnostics.append(undiagnosed.binary()) }
        if isTooLarge { diagnostics.append(undiagnosed.tooLarge(size: raw.count)) }
        if let first = settled.replaced.first, !settled.hasNull {
            diagnostics.append(undiagnosed.notUTF8(at: first, count: settled.replaced.count))
        }
        if case .unclosed = front { diagnostics.append(undiagnosed.unclosedFrontMatter()) }
        if undiagnosed.hasNoBody { diagnostics.append(undiagnosed.empty()) }
        self.init(
            path: path, bytes: bytes, lineStarts: lineStarts, frontMatter: range, firstBodyLine: firstBodyLine,
            isPlain: isPlain, diagnostics: diagnostics)
    }

    private static func lineStarts(of bytes: [UInt8]) -> [Int] {
        var starts: [Int] = []
        starts.reserveCapacity(bytes.count / 60 + 8)
        starts.append(0)
        bytes.withUnsafeBufferPointer { buffer in
            var end = 0
            while true {
                end = buffer.firstPlace(from: end, amongEight: { EightBytes.has(0x0A, $0) }, where: { $0 == 0x0A })
                guard end < buffer.count else { break }
                end += 1
                starts.append(end)
            }
        }
        if starts.count > 1, starts[starts.count - 1] == bytes.count { starts.removeLast() }
        return starts
    }

    private enum FrontMatterSearch {
        case absent, unclosed
        case found(Range<Int>)
    }

    private static func frontMatter(of bytes: [UInt8], lineStarts: [Int]) -> FrontMatterSearch {
        func isFence(_ line: Int, _ mark: UInt8, count: Int = 3) -> Bool {
            let start = lineStarts[line - 1]
            guard start + count <= bytes.count else { return false }
            for index in start..<(start + count) where bytes[index] != mark { return false }
            var index = start + count
            while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
            return index == bytes.count || bytes[index] == 0x0A
        }
        guard !lineStarts.isEmpty, isFence(1, 0x2D) else { return .absent }
        for line in 2..<max(2, lineStarts.count + 1) where isFence(line, 0x2D) || isFence(line, 0x2E) {
            return .found(2..<line)
        }
        // A rule at the top of a document is not a mistake; a key under it is.
        guard lineStarts.count > 1 else { return .absent }
        var index = lineStarts[1]
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x20 {
            if bytes[index] == 0x3A { return .unclosed }
            index += 1
        }
        return .absent
    }

    private var hasNoBody: Bool {
        guard firstBodyLine <= lineCount else { return true }
        for index in lineStarts[firstBodyLine - 1]..<bytes.count
        where bytes[index] != 0x20 && bytes[index] != 0x0A && bytes[index] != 0x09 {
            return false
        }
        return true
    }
}

extension SourceFile {
    /// The line (from 1) on which the byte at `offset` of the file stands.
    package func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    private func notUTF8(at offset: Int, count: Int) -> Diagnostic {
        let line = line(at: offset)
        return Diagnostic(
            .error, "utf8-sai", at: place(line: line, byteOffset: offset - lineStarts[line - 1], byteCount: 3),
            Message(
                vi: "tệp không phải UTF-8: \(count) byte sai được thay bằng “\u{FFFD}”",
                en: "the file is not UTF-8: \(count) wrong bytes were replaced by “\u{FFFD}”"),
            hint: Message(
                vi: "mở tệp và lưu lại với bảng mã UTF-8", en: "open the file and save it as UTF-8"))
    }

    private func binary() -> Diagnostic {
        Diagnostic(
            .error, "tep-nhi-phan", at: Place(path: path),
            Message(vi: "đây là tệp nhị phân, không phải văn bản", en: "this is a binary file, not a text"),
            hint: Message(
                vi: "dùng `giaoban import` để chuyển tệp Word, PDF thành Markdown",
                en: "use `giaoban import` to turn a Word or PDF file into Markdown"))
    }

    private func tooLarge(size: Int) -> Diagnostic {
        Diagnostic(
            .error, "tep-qua-lon", at: Place(path: path),
            Message(
                vi: "tệp lớn \(size) byte, quá mức \(SourceFile.largestSize) byte: chỉ hiện nguyên văn, không đọc",
                en: "the file has \(size) bytes, more than \(SourceFile.largestSize): shown as it is, not read"),
            hint: Message(vi: "chia tệp thành nhiều văn bản", en: "divide the file into several documents"))
    }

    private func empty() -> Diagnostic {
        Diagnostic(
            .warning, "tep-trong", at: Place(path: path),
            Message(vi: "văn bản không có nội dung", en: "the document has no text"))
    }

    private func unclosedFrontMatter() -> Diagnostic {
        Diagnostic(
            .error, "phan-dau-khong-dong", at: place(line: 1, byteCount: 3),
            Message(
                vi: "phần đầu mở bằng `---` nhưng không có dòng `---` đóng lại",
                en: "the front matter opened by `---` is never closed by another `---`"),
            hint: Message(
                vi: "thêm một dòng `---` sau khóa cuối cùng", en: "add a line `---` after the last key"))
    }
}
