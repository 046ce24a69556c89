/// What converters write, made into what a person would: `1\.` is `1.`, a line broken by the page's edge is one.
enum ConvertedText {
    static func fromPandoc(_ text: String) -> String {
        var result = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            // Blanks that set words apart on paper would make code of a line.
            let line =
                line.contains("\u{00A0}") ? line.split { " \u{00A0}".contains($0) }.joined(separator: " ")[...] : line
            if line.hasPrefix("|") {
                result += row(line)
            } else if line.hasPrefix("-   ") {
                result += "- " + line.dropFirst(4)
            } else {
                result += unescaped(line)
            }
            result += "\n"
        }
        return trimmed(result)
    }

    /// `|  TT   | Nội dung     |` → `| TT | Nội dung |`
    private static func row(_ line: Substring) -> String {
        var cells: [String] = []
        var cell = ""
        var isEscaped = false
        for character in line.dropFirst() {
            if character == "|", !isEscaped {
                cells.append(cell)
                cell = ""
            } else {
                cell.append(character)
            }
            isEscaped = character == "\\"
        }
        return cells.reduce(into: "|") { row, cell in
            let words = cell.split(separator: " ").joined(separator: " ").split(separator: "<br />").map { line in
                line.drop { $0 == " " }
            }.filter { !$0.isEmpty }.joined(separator: "<br />")
            let isRule = !words.isEmpty && words.allSatisfy { $0 == "-" || $0 == ":" }
            row += isRule ? " --- |" : words.isEmpty ? "  |" : " \(words) |"
        }
    }

    /// A marker at the start of a line needs no escape: the outline is read from markers as written.
    private static func unescaped(_ line: Substring) -> String {
        guard let slash = line.firstIndex(of: "\\"), line.distance(from: line.startIndex, to: slash) <= 8 else {
            return String(line)
        }
        let after = line.index(after: slash)
        let before = line[..<slash].drop { $0 == "*" || $0 == "(" }
        if slash == line.startIndex, line.hasPrefix("\\("), let close = line.firstRange(of: "\\)") {
            // \(3\) Giao …
            let mark = line[line.index(after: after)..<close.lowerBound]
            guard !mark.isEmpty, mark.count <= 4, mark.allSatisfy({ $0.isLetter || $0.isNumber }) else {
                return String(line)
            }
            return "(\(mark))" + line[close.upperBound...]
        }
        guard after < line.endIndex, ".)-+".contains(line[after]),
            before.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." }) || before.isEmpty
        else { return String(line) }
        return String(line[..<slash] + line[after...])
    }

    /// Paragraphs of a page whose lines end at the paper's edge.
    static func fromPDF(_ text: PDFText) -> String {
        // A table keeps its place as a mark, so that no line of it is taken for prose.
        let mark = "\u{E000}"
        let lines = text.parts.map { part in
            switch part {
            case .line(let line): line.replacing("\u{00A0}", with: " ").split(separator: " ").joined(separator: " ")
            case .table(let table): mark + table
            }
        }
        let lengths = lines.filter { !$0.hasPrefix(mark) }.map(\.count).filter { $0 > 20 }.sorted()
        let width = lengths.isEmpty ? 0 : lengths[lengths.count * 9 / 10]
        var paragraphs: [String] = []
        var isOpen = false
        var lastLength = 0
        for line in lines {
            if line.hasPrefix(mark) {
                paragraphs.append(String(line.dropFirst(mark.count)))
                isOpen = false
                continue
            }
            if line.isEmpty {
                isOpen = false
                continue
            }
            let bullet = line.first.map { "•▪●".contains($0) } ?? false
            let words = bullet ? "- " + line.dropFirst().drop { $0 == " " } : line
            let isShort = lastLength < width * 3 / 4
            let isDone = paragraphs.last?.last.map { ".:;".contains($0) } ?? true
            let isOther = isDone || words.first?.isUppercase == true
            if isOpen, !startsAnew(words), !(isShort && isOther) {
                paragraphs[paragraphs.count - 1] += " " + words
            } else {
                paragraphs.append(words)
            }
            isOpen = true
            lastLength = line.count
        }
        return trimmed(paragraphs.joined(separator: "\n\n"))
    }

    /// `1.` `1.2.` `a)` `II.` `Điều 3.` `- `, or words all in capitals.
    private static func startsAnew(_ line: String) -> Bool {
        if line.hasPrefix("- ") || line.hasPrefix("– ") || line.hasPrefix("+ ") || line.hasPrefix("Điều ") {
            return true
        }
        let letters = line.filter(\.isLetter)
        if letters.count > 3, letters.allSatisfy(\.isUppercase) { return true }
        guard let word = line.split(separator: " ").first, let end = word.last, ".)/".contains(end) else {
            return false
        }
        let mark = word.dropLast().drop { $0 == "(" }
        guard !mark.isEmpty, mark.count <= 6 else { return false }
        let parts = mark.split(separator: ".")
        let isNumber = parts.allSatisfy { $0.count <= 2 && $0.allSatisfy(\.isNumber) }
        let isRoman = mark.allSatisfy { "IVXLC".contains($0) }
        let isLetter = mark.count == 1 && mark.allSatisfy(\.isLetter)
        return isNumber || isRoman || isLetter
    }

    private static func trimmed(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while lines.first?.isEmpty == true { lines.removeFirst() }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }
}
