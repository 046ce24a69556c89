import SourceText

/// A PDF's words in the order of reading, each with its place on the page, as `pdftotext -bbox-layout` tells.
struct PDFPages {
    struct Word {
        var text: String
        /// Points from the page's left and upper edge.
        var left, right, top, bottom: Double

        var height: Double { bottom - top }
        var middle: Double { (top + bottom) / 2 }
    }

    struct Page {
        var height = 842.0
        /// Lines as read; an empty one stands where a flow of text ends.
        var lines: [[Word]] = []

        /// `Điều 1.` that a tab keeps away from its words goes back to them.
        fileprivate mutating func joinMarks() {
            for place in lines.indices {
                guard let last = lines[place].last, lines[place].count <= 2,
                    Page.isMark(lines[place].map(\.text).joined(separator: " "))
                else { continue }
                let words = lines.indices.filter { other in
                    guard other != place, let first = lines[other].first else { return false }
                    return abs(first.middle - last.middle) < last.height * 0.3 && first.left > last.right
                }.min { (lines[$0].first?.left ?? 0) < (lines[$1].first?.left ?? 0) }
                guard let words else { continue }
                lines[words] = lines[place] + lines[words]
                lines[place] = []
            }
        }

        private static func isMark(_ text: String) -> Bool {
            let word = text.hasPrefix("Điều ") ? text.dropFirst("Điều ".count) : text[...]
            if ["-", "–", "+", "•", "▪", "●", "*", "\u{F0B7}", "\u{F02D}"].contains(word) { return true }
            guard let end = word.last, ".)/".contains(end), word.count <= 8 else { return false }
            return word.dropLast().split(separator: ".").allSatisfy { part in
                let part = part.drop { $0 == "(" }
                return part.allSatisfy(\.isNumber) || part.allSatisfy { "IVXLC".contains($0) } || part.count == 1
            }
        }
    }

    private(set) var pages: [Page] = []

    init(_ bytes: [UInt8]) {
        var word: (tag: XMLTags.Tag, start: Int)?
        for tag in XMLTags(bytes) {
            switch (tag.name, tag.isClosing) {
            case ("page", false): pages.append(Page(height: tag["height"].flatMap { Double($0) } ?? 842))
            case ("line", false): if !pages.isEmpty { pages[pages.count - 1].lines.append([]) }
            case ("flow", true): if !pages.isEmpty { pages[pages.count - 1].lines.append([]) }
            case ("word", false): word = (tag, tag.range.upperBound)
            case ("word", true):
                guard let (open, start) = word, let page = pages.indices.last, let line = pages[page].lines.indices.last
                else { continue }
                func edge(_ name: String) -> Double { open[name].flatMap { Double($0) } ?? 0 }
                let text = PDFPages.unescaped(String(decoding: bytes[start..<tag.range.lowerBound], as: UTF8.self))
                pages[page].lines[line].append(
                    Word(text: text, left: edge("xMin"), right: edge("xMax"), top: edge("yMin"), bottom: edge("yMax")))
                word = nil
            default: break
            }
        }
        for page in pages.indices { pages[page].joinMarks() }
    }

    private static func unescaped(_ text: String) -> String {
        guard text.contains("&") else { return text }
        return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}

/// The text of a PDF: lines as on paper, and the tables that were recognised among them.
struct PDFText {
    enum Part: Equatable {
        /// A line; empty where a flow of text ends.
        case line(String)
        /// A table in Markdown.
        case table(String)
    }

    private(set) var parts: [Part] = []

    init(_ document: PDFPages) {
        let tables = PDFTable.all(in: document)
        for (number, page) in document.pages.enumerated() {
            var shown: Set<Int> = []
            for line in page.lines {
                guard let first = line.first else {
                    parts.append(.line(""))
                    continue
                }
                if Strip(page: number, words: line, pageHeight: page.height).isPageNumber { continue }
                let place = tables.firstIndex { table in
                    table.places.contains { $0.page == number && $0.top <= first.middle && first.middle <= $0.bottom }
                }
                guard let place else {
                    for half in PDFText.halves(line) { add(half) }
                    continue
                }
                guard tables[place].places.first?.page == number, shown.insert(place).inserted else { continue }
                parts.append(.table(tables[place].markdown))
            }
            parts.append(.line(""))
        }
    }

    /// The state's name, where its column was too narrow for one line.
    private mutating func add(_ line: String) {
        let name = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"
        let rest = "VIỆT NAM"
        guard line == rest || line.hasSuffix(" " + rest), let place = parts.lastIndex(of: .line(name)) else {
            return parts.append(.line(line))
        }
        parts[place] = .line(name + " " + rest)
        if line != rest { parts.append(.line(String(line.dropLast(rest.count + 1)))) }
    }

    var letters: Int {
        parts.reduce(0) { count, part in
            switch part {
            case .line(let text), .table(let text): count + text.count(where: \.isLetter)
            }
        }
    }

    /// The two halves of a letterhead stand so near each other that they look like one line.
    private static func halves(_ line: [PDFPages.Word]) -> [String] {
        func text(_ words: ArraySlice<PDFPages.Word>) -> String { words.map(\.text).joined(separator: " ") }
        for place in line.indices.dropFirst() {
            let right = text(line[place...])
            let isState = right.hasPrefix("CỘNG HÒA XÃ HỘI") || right.hasPrefix("CỘNG HOÀ XÃ HỘI")
            guard isState || right.hasPrefix("Độc lập -") else { continue }
            return [text(line[..<place]), right]
        }
        return [text(line[...])]
    }
}
