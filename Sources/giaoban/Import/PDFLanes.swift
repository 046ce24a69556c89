import SourceText

/// Words of a page that stand beside each other.
struct Strip {
    var page: Int
    var words: [PDFPages.Word]
    var pageHeight: Double

    var top: Double { words.map(\.top).min() ?? 0 }
    var bottom: Double { words.map(\.bottom).max() ?? 0 }
    var height: Double { words.map(\.height).max() ?? 1 }
    var middle: Double { (top + bottom) / 2 }
    var text: String { words.map(\.text).joined(separator: " ") }

    /// From top to bottom, each from left to right.
    static func all(of words: [PDFPages.Word], page: Int, height: Double) -> [Strip] {
        var strips: [Strip] = []
        for word in words.sorted(by: { $0.middle < $1.middle }) {
            if let last = strips.last, let first = last.words.first, abs(first.middle - word.middle) < word.height * 0.3
            {
                strips[strips.count - 1].words.append(word)
            } else {
                strips.append(Strip(page: page, words: [word], pageHeight: height))
            }
        }
        return strips.map { strip in
            var strip = strip
            strip.words.sort { $0.left < $1.left }
            return strip
        }
    }

    /// `TT  Nội dung  Đơn vị chủ trì`, or `Số TT`, or `STT`.
    var beginsTable: Bool {
        let parts = Lanes.parts(of: self)
        guard parts.count >= 2, let first = parts.first else { return false }
        return ["tt", "stt", "sott", "t/t", "sothutu"].contains(Folding.slug(first.text).replacing("-", with: ""))
    }

    /// A page's own number, at its upper or lower edge.
    var isPageNumber: Bool {
        guard middle < pageHeight * 0.09 || middle > pageHeight * 0.91 else { return false }
        let digits = Folding.slug(text).replacing("trang", with: "").replacing("-", with: "").replacing("/", with: "")
        return words.count <= 3 && (1...6).contains(digits.count) && digits.allSatisfy(\.isNumber)
    }

    /// `(1) (2) (3) (4)` under the headings.
    var countsColumns: Bool {
        words.count >= 3
            && words.enumerated().allSatisfy { place, word in
                word.text == "(\(place + 1))" || word.text == "\(place + 1)"
            }
    }

    /// Whether it goes on with headings above it: `chủ trì` under `Đơn vị`, `CHỦ TRÌ` under `ĐƠN VỊ`.
    func continuesHeadings(_ above: Strip) -> Bool {
        let isCapital = !above.text.contains(where: \.isLowercase)
        return Lanes.parts(of: self).allSatisfy { part in
            isCapital ? !part.text.contains(where: \.isLowercase) : part.text.first?.isUppercase != true
        }
    }

    func hasNumber(before edge: Double) -> Bool {
        words.first.map { $0.right <= edge && Strip.isNumber($0.text) } ?? false
    }

    /// Lines of one cell leave hardly a gap.
    func touches(_ below: Strip) -> Bool { page == below.page && below.top - bottom < 0.35 * height }

    /// `1` `02` `3.` `II` `a)` `1.2`
    static func isNumber(_ text: String) -> Bool {
        let mark = text.filter { !"().".contains($0) }
        guard !mark.isEmpty, mark.count <= 5 else { return false }
        return mark.allSatisfy(\.isNumber) || mark.allSatisfy { "IVX".contains($0) }
            || mark.count == 1 && mark.allSatisfy(\.isLetter)
    }
}

/// The columns of a table on paper: where their words stand, and the blank lanes between them.
struct Lanes {
    /// From left to right, as the headings lie.
    private var heads: [(left: Double, right: Double)]
    /// Between two columns: how far words of the left one reach, where words of the right one begin.
    private var lanes: [(left: Double, right: Double)] = []

    init(_ heading: Strip) {
        heads = Lanes.parts(of: heading).map { ($0.left, $0.right) }
        lanes = Lanes.between(heads)
    }

    var count: Int { heads.count }
    var firstBoundary: Double { lanes.first?.right ?? 0 }

    /// The width of a blank that parts two cells, in heights of a line.
    private static let blank = 0.33

    static func parts(of strip: Strip) -> [(left: Double, right: Double, text: String)] {
        strip.words.reduce(into: []) { parts, word in
            if let last = parts.last, word.left - last.right < strip.height * blank {
                parts[parts.count - 1] = (last.left, max(last.right, word.right), last.text + " " + word.text)
            } else {
                parts.append((word.left, word.right, word.text))
            }
        }
    }

    private static func between(_ heads: [(left: Double, right: Double)]) -> [(left: Double, right: Double)] {
        zip(heads, heads.dropFirst()).map { ($0.right, $1.left) }
    }

    /// A further line of headings: widens columns, or names one that the line with TT passes over.
    mutating func takeHeading(_ strip: Strip) -> Bool {
        var new = heads
        for part in Lanes.parts(of: strip) {
            let met = new.indices.filter { new[$0].left < part.right && part.left < new[$0].right }
            guard met.count <= 1, part.text.count <= 24, Folding.slug(part.text).contains(where: \.isLetter) else {
                return false
            }
            if let place = met.first {
                new[place] = (min(new[place].left, part.left), max(new[place].right, part.right))
            } else {
                // What stands left of TT is no heading of the table.
                guard let first = new.first, part.left > first.left else { return false }
                new.append((part.left, part.right))
                new.sort { $0.left < $1.left }
            }
        }
        heads = new
        lanes = Lanes.between(heads)
        return true
    }

    func headingCells(_ strip: Strip) -> [String] {
        var cells = [String](repeating: "", count: count)
        for part in Lanes.parts(of: strip) {
            let place = heads.firstIndex { $0.left < part.right && part.left < $0.right } ?? 0
            cells[place] += (cells[place].isEmpty ? "" : " ") + part.text
        }
        return cells
    }

    /// The words of a line by columns; nil where a word stands in every lane there could be between two columns.
    mutating func split(_ strip: Strip) -> [String]? {
        let words = strip.words
        var cuts: [Int] = []
        for lane in lanes {
            var best: (place: Int, width: Double)?
            for place in 0...words.count {
                let left = place > 0 ? words[place - 1].right : -.infinity
                let right = place < words.count ? words[place].left : .infinity
                // The blank must lie in the lane, or reach into it.
                guard left <= lane.right, right >= lane.left, place >= cuts.last ?? 0 else { continue }
                let width = right - left
                if width > best?.width ?? strip.height * Lanes.blank { best = (place, width) }
            }
            guard let best else { return nil }
            cuts.append(best.place)
        }
        let edges = [0] + cuts + [words.count]
        let columns = zip(edges, edges.dropFirst()).map { words[$0..<max($0, $1)] }
        for place in lanes.indices {
            if let end = columns[place].map(\.right).max() { lanes[place].left = max(lanes[place].left, end) }
            if let start = columns[place + 1].map(\.left).min() { lanes[place].right = min(lanes[place].right, start) }
        }
        return columns.map { $0.map(\.text).joined(separator: " ") }
    }

    /// Whether a line is the upper part of such a title, whose number stands in the middle of its lines.
    func beginsTitle(_ strip: Strip, before next: Strip) -> Bool {
        next.words.count == 1 && next.hasNumber(before: firstBoundary + 1) && strip.touches(next)
            && strip.words.allSatisfy { $0.left > next.words[0].right }
    }

    /// A line within the table that is the title of the rows below: `II  NHIỆM VỤ THƯỜNG XUYÊN`, across all columns.
    func title(_ strip: Strip) -> [String]? {
        guard let first = strip.words.first, strip.hasNumber(before: firstBoundary + 1), strip.words.count > 1 else {
            return nil
        }
        let rest = strip.words.dropFirst().map(\.text).joined(separator: " ")
        return [first.text, rest] + [String](repeating: "", count: count - 2)
    }
}
