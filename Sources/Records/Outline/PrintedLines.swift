import CommonMark
import SourceText

extension Outline {
    /// Parts paragraphs whose lines were lines on the page: `05:03, 16/03/2023` over `(Báo Sơn Giang) - Chiều 16/3, …`.
    ///
    /// Markdown joins lines that no blank line parts; text pasted from a page or a letterhead means each as its own.
    /// Text that an editor wrapped at some column (all lines but the last about as long) stays one paragraph.
    func partingPrintedLines(of file: SourceFile, width: LineWidth) -> Outline {
        guard
            blocks.contains(where: { $0.text.origins.count > 1 && $0.shape != .heading })
                || blocks.first.map({ !$0.text.crawledLineStarts.isEmpty }) == true
        else { return self }
        var result: [Block] = []
        result.reserveCapacity(blocks.count + 8)
        var moved: [Int] = []
        for whole in blocks {
            moved.append(result.count)
            var block = whole
            // The number of a printed page stands on its own behind the sentence that it cut.
            var numbers: [Block] = []
            for range in whole.text.pageNumbers.reversed() where block.shape == .paragraph || block.shape == .point {
                let line = whole.text.line(at: range.lowerBound)
                numbers.insert(
                    Block(
                        shape: .paragraph, text: whole.text.slice(range).trimmed,
                        parent: whole.parent.map { moved[$0] },
                        depth: whole.depth, path: whole.path, anchor: "\(whole.anchor)-t\(line)", lines: line...line),
                    at: 0)
                var joined = block.text.slice(0..<range.lowerBound).trimmed
                joined.append(block.text.slice(range.upperBound..<block.text.utf8.count).trimmed)
                block.text = joined
            }
            defer { result += numbers }
            var first = block
            first.parent = block.parent.map { moved[$0] }
            var cuts = block.shape == .paragraph || block.shape == .point ? block.text.printedLineStarts : []
            // In a filled text only a line that broke before the margin was a line on the page, or where an article
            // begins under its headline.
            if width.isFilled {
                cuts.removeAll {
                    width.explainsBreak(before: block.text.line(at: $0), in: file) && !block.text.beginsArticle(at: $0)
                }
            }
            if result.isEmpty, block.shape == .paragraph { cuts = (block.text.crawledLineStarts + cuts).sorted() }
            guard !cuts.isEmpty else {
                result.append(first)
                continue
            }
            let whole = block.text
            let bounds = [0] + cuts + [whole.utf8.count]
            for (index, (low, high)) in zip(bounds, bounds.dropFirst()).enumerated() {
                var part = index == 0 ? first : Block(shape: .paragraph, text: RichText(), lines: block.lines)
                part.text = whole.slice(low..<high).trimmed
                let from = whole.line(at: low)
                part.lines = from...max(from, whole.line(at: max(low, high - 1)))
                if index > 0 {
                    part.parent = block.marker == nil ? first.parent : moved[moved.count - 1]
                    part.depth = block.depth
                    part.path = "\(block.path)¶\(index + 1)"
                    part.anchor = "\(block.anchor)-l\(index + 1)"
                }
                if !part.text.isEmpty || index == 0 { result.append(part) }
            }
        }
        return Outline(blocks: result)
    }
}

extension RichText {
    /// A line that holds a page's number alone (`2`, `- 2 -`) between the halves of a sentence, as byte ranges.
    fileprivate var pageNumbers: [Range<Int>] {
        guard origins.count > 2 else { return [] }
        var starts = [0]
        for (before, origin) in zip(origins, origins.dropFirst()) where origin.line != before.line {
            starts.append(origin.offset)
        }
        return zip(starts, starts.dropFirst() + [utf8.count]).compactMap { low, high in
            guard low > 0, high < utf8.count, high - low <= 8 else { return nil }
            let words = string(low..<high).filter { !" -–\n".contains($0) }
            return !words.isEmpty && words.count <= 3 && words.allSatisfy(\.isNumber) ? low..<high : nil
        }
    }

    /// Where a new line of the file is a new line on the page, as byte offsets; empty for wrapped text.
    fileprivate var printedLineStarts: [Int] {
        guard origins.count > 1 else { return [] }
        var starts: [Int] = []
        for (before, origin) in zip(origins, origins.dropFirst()) where origin.line != before.line {
            if starts.last != origin.offset { starts.append(origin.offset) }
        }
        guard !starts.isEmpty else { return [] }
        let bounds = [0] + starts + [utf8.count]
        let lengths = zip(bounds, bounds.dropFirst()).map { characters($0, $1) }
        let longest = lengths.max() ?? 0
        let broken = starts.lazy.filter { !self.endsSentence(before: $0) && self.beginsSmall(at: $0) }.count
        let columns = zip(bounds, bounds.dropFirst()).map { LineShape.isInColumns(utf8[$0..<$1]) }
        let isWrapped =
            !columns.contains(true) && longest <= 110 && longest >= 50
            && lengths.dropLast().allSatisfy { $0 * 10 >= longest * 6 }
            && (broken > 0 || starts.count == 1 && longest > 70)
        if isWrapped { return starts.filter { !endsSentence(before: $0) && beginsArticle(at: $0) } }
        // Where most lines break in the middle of a sentence the page wrapped them, however uneven.
        let isUneven = starts.count >= 2 && broken * 2 > starts.count && (60...130).contains(longest)
        let usual = isUneven ? lengths.sorted()[lengths.count / 2] : 0
        return zip(starts, zip(lengths, columns)).compactMap { start, line in
            let (before, isColumns) = line
            let isOpen = !endsSentence(before: start)
            if isColumns { return start }
            if isOpen, beginsArticle(at: start) { return start }
            // A headline in capitals ends where small letters or a bracket begin.
            if isOpen, isCapitals(before: start), !isCapitals(from: start) { return start }
            // `1. Cục` over `Thuế tỉnh chủ trì, …`: a page that wraps leaves a point's first line short.
            if isOpen, longest >= 60, before <= 16, isCapital(before: start) { return nil }
            // `… Chỉ thị số 06/CT-TTg ngày` over `21/4/2015 …`
            if isOpen, asksForNumber(before: start), (0x30...0x39).contains(utf8[start]) { return nil }
            if isUneven, isOpen, before * 20 >= usual * 11 || endsHanging(before: start) { return nil }
            // A line that goes on in small letters is the same paragraph, whatever its length; so is whatever follows
            // a full line that ended in the middle of a sentence.
            // `Chủ trì: Lê An` begins a line of its own, however long the one above.
            if isOpen, beginsSmall(at: start) || !beginsLabel(at: start) && (before >= 50 && before * 10 >= longest * 7)
            {
                return nil
            }
            return start
        }
    }

    private func asksForNumber(before offset: Int) -> Bool {
        let line = string(max(0, offset - 24)..<offset).split(whereSeparator: \.isWhitespace)
        return ["ngày", "tháng", "năm", "số", "quý"].contains(line.last?.lowercased() ?? "")
    }

    /// Whether the word before a line break is a name's: `Cục`, `Các Sở`, `Sơn`.
    private func isCapital(before offset: Int) -> Bool {
        let line = string(max(0, offset - 40)..<offset).split(whereSeparator: \.isNewline).last ?? ""
        guard let last = line.split(separator: " ").last, let first = last.first else { return false }
        return first.isUppercase && last.dropFirst().allSatisfy(\.isLowercase)
    }

    private func characters(_ low: Int, _ high: Int) -> Int {
        utf8[low..<high].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }

    private func beginsSmall(at offset: Int) -> Bool {
        string(offset..<min(offset + 4, utf8.count)).first { $0 != " " }?.isLowercase ?? true
    }

    /// Under a headline that is no half of a sentence: `Sáng 26/4, …`, `(Báo Sơn Giang) - …`.
    fileprivate func beginsArticle(at offset: Int) -> Bool {
        (opensArticle(at: offset) || namesSource(at: offset)) && !endsHanging(before: offset)
    }

    /// `Ngày 02/10`, `Chiều 15.6`: a part of the day and a figure.
    private func opensArticle(at offset: Int) -> Bool {
        let words = string(offset..<min(utf8.count, offset + 28)).split(whereSeparator: \.isWhitespace)
        guard let first = words.first, RichText.partsOfDay.contains(String(first)), words.count > 2 else {
            return false
        }
        return words[1].first?.isNumber == true || words[1] == "ngày" && words[2].first?.isNumber == true
    }

    private static let partsOfDay: Set<String> = ["Ngày", "Sáng", "Chiều", "Tối", "Trưa"]

    /// `(Báo Sơn Giang) - Chiều 16/3, …`: the paper that an article is from.
    private func namesSource(at offset: Int) -> Bool {
        guard offset < utf8.count, utf8[offset] == 0x28 else { return false }
        let head = utf8[offset..<min(offset + 40, utf8.count)]
        guard let close = head.firstIndex(of: 0x29), LineShape.isCapital(utf8, at: offset + 1) else { return false }
        let behind = string(close + 1..<min(close + 6, utf8.count)).drop { $0 == " " }
        return behind.first == "-" || behind.first == "–"
    }

    private func isCapitals(before offset: Int) -> Bool {
        var low = offset - 1
        while low > 0, utf8[low - 1] != 0x0A, offset - low < 160 { low -= 1 }
        return isCapitals(string(low..<offset))
    }

    private func isCapitals(from offset: Int) -> Bool {
        var high = offset
        while high < utf8.count, utf8[high] != 0x0A, high - offset < 160 { high += 1 }
        return isCapitals(string(offset..<high))
    }

    private func isCapitals(_ line: String) -> Bool {
        var letters = 0
        for character in line where character.isLetter {
            guard character.isUppercase else { return false }
            letters += 1
        }
        return letters > 8
    }

    /// `… kết luận hội nghị, đồng chí` waits for its next line.
    private func endsHanging(before offset: Int) -> Bool {
        let line = string(max(0, offset - 24)..<offset).split(whereSeparator: \.isWhitespace)
        guard let last = line.last?.lowercased() else { return false }
        return last.hasSuffix(",") || RichText.hanging.contains(last)
    }

    private static let hanging: Set<String> = [
        "chí", "ông", "bà", "của", "và", "với", "các", "là", "tại", "cho", "về", "theo", "do", "có", "tịch", "ủy",
    ]

    /// `Chủ trì:`, `Địa điểm:`: a few words and a colon.
    private func beginsLabel(at offset: Int) -> Bool {
        let head = utf8[offset..<min(offset + 30, utf8.count)]
        guard let colon = head.firstIndex(of: 0x3A) else { return false }
        return !head[..<colon].contains { [0x2C, 0x2E, 0x3B, 0x28, 0x2F].contains($0) || (0x30...0x39).contains($0) }
    }

    private func endsSentence(before offset: Int) -> Bool {
        var index = offset - 1
        while index >= 0, utf8[index] == 0x20 || utf8[index] == 0x0A { index -= 1 }
        return index >= 0 && [0x2E, 0x3A, 0x3B].contains(utf8[index])
    }

    /// Without spaces and line breaks at either end.
    fileprivate var trimmed: RichText {
        var low = 0
        var high = utf8.count
        while low < high, utf8[low] == 0x20 || utf8[low] == 0x0A { low += 1 }
        while high > low, utf8[high - 1] == 0x20 || utf8[high - 1] == 0x0A { high -= 1 }
        return low == 0 && high == utf8.count ? self : slice(low..<high)
    }
}
