import Records
import SourceText

/// Where the parts of a document stand on paper: `VĂN PHÒNG` and `Số: 512/TB-VP` on the left, the national motto and
/// `ngày 05 tháng 10 năm 2021` on the right; below the text the recipients on the left, the signature on the right.
///
/// What does not have that form keeps its place in the middle of the sheet.
struct SheetLayout {
    /// The blocks of the letterhead in two columns, by column; empty where they do not form one.
    private(set) var left: [Int] = []
    private(set) var right: [Int] = []
    /// The blocks of recipients and of the signature, where they follow each other at the end.
    private(set) var recipients: Range<Int>?
    private(set) var signature: Range<Int>?

    init(_ outline: Outline) {
        layLetterhead(outline.blocks)
        layTail(outline.blocks)
    }

    private enum Line { case agency, motto, number, date, kind, other }

    private mutating func layLetterhead(_ blocks: [Outline.Block]) {
        var agency: [Int] = []
        var motto: [Int] = []
        var number: [Int] = []
        var date: [Int] = []
        walk: for index in blocks.indices {
            guard blocks[index].role == .letterhead, case .paragraph = blocks[index].shape.asText else {
                if blocks[index].role == .furniture { continue }
                break
            }
            switch SheetLayout.line(blocks[index].text.string, afterMotto: !motto.isEmpty) {
            case .agency: agency.append(index)
            case .motto: motto.append(index)
            case .number: number.append(index)
            case .date: date.append(index)
            case .kind, .other: break walk
            }
        }
        guard !motto.isEmpty && !agency.isEmpty || !number.isEmpty && !date.isEmpty else { return }
        left = agency + number
        right = motto + date
    }

    /// Recognises a line by its fixed words; the rest before the motto is the agency's name.
    private static func line(_ text: String, afterMotto: Bool) -> Line {
        let folded = Folding.fold(text)
        func holds(_ words: StaticString) -> Bool {
            words.withUTF8Buffer { part in
                folded.count >= part.count
                    && (0...(folded.count - part.count)).contains { folded[$0..<($0 + part.count)].elementsEqual(part) }
            }
        }
        let hasMotto = holds("cong hoa xa hoi chu nghia") || holds("doc lap - tu do") || holds("doc lap-tu do")
        if hasMotto { return text.utf8.count < 160 ? .motto : .other }
        if folded.starts(with: Array("so:".utf8)) || folded.starts(with: Array("so :".utf8)) { return .number }
        if holds("ngay") && holds("thang") && holds("nam") && text.utf8.count < 90 { return .date }
        let isCapitals = text == text.uppercased() && text.utf8.count < 120
        let kinds = ["THÔNG BÁO", "BIÊN BẢN", "BÁO CÁO", "CHƯƠNG TRÌNH", "KẾ HOẠCH", "QUYẾT ĐỊNH", "LỊCH"]
        if isCapitals { return afterMotto || kinds.contains { text.hasPrefix($0) } ? .kind : .agency }
        return .other
    }

    private mutating func layTail(_ blocks: [Outline.Block]) {
        var end = blocks.count
        while end > 0, blocks[end - 1].role == .furniture { end -= 1 }
        var start = end
        while start > 0, blocks[start - 1].role == .signature, blocks[start - 1].shape.asText == .paragraph {
            start -= 1
        }
        let signature = start..<end
        var first = start
        while first > 0, blocks[first - 1].role == .recipients, blocks[first - 1].shape.asText == .paragraph {
            first -= 1
        }
        guard !signature.isEmpty, first < start else { return }
        recipients = first..<start
        self.signature = signature
    }
}

extension Outline.Shape {
    /// Headings, points and paragraphs are all text on paper.
    fileprivate var asText: Outline.Shape {
        switch self {
        case .heading, .point, .paragraph: .paragraph
        case .table, .code, .rule, .plain: self
        }
    }
}
