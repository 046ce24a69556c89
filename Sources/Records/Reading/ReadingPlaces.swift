import CommonMark
import SourceText

/// Where facts stand in the file, for diagnostics.
extension Reading {
    func place(of assignment: Assignment) -> Place {
        let text = outline.blocks[assignment.passage.block].text
        guard assignment.passage.row == nil, let origin = text.origin(at: assignment.passage.range.lowerBound) else {
            return file.place(line: assignment.lines.lowerBound)
        }
        return file.place(
            line: origin.line, byteOffset: origin.column + assignment.passage.range.lowerBound - origin.offset)
    }

    /// Where the words stand within an assignment; its beginning where they came from above it.
    func place(of words: String, in assignment: Assignment) -> Place {
        guard assignment.passage.row == nil else { return file.place(line: assignment.lines.lowerBound) }
        return place(of: words, block: assignment.passage.block) ?? place(of: assignment)
    }

    func place(of indicator: Indicator) -> Place {
        place(of: indicator.text, block: indicator.block) ?? file.place(line: indicator.lines.lowerBound)
    }

    /// Where words of the heading stand.
    func place(of words: String) -> Place? {
        for block in outline.blocks.indices.prefix(30) {
            if let place = place(of: words, block: block) { return place }
        }
        return nil
    }

    private func place(of words: String, block: Int) -> Place? {
        let text = outline.blocks[block].text
        guard let offset = text.utf8.offset(of: Array(words.utf8)), let origin = text.origin(at: offset) else {
            return nil
        }
        return file.place(
            line: origin.line, byteOffset: origin.column + offset - origin.offset, byteCount: words.utf8.count)
    }
}

extension [UInt8] {
    /// Where another run of bytes first stands in this one.
    fileprivate func offset(of words: [UInt8]) -> Int? {
        guard let first = words.first, words.count <= count else { return nil }
        for start in 0...(count - words.count) where self[start] == first {
            if self[start..<start + words.count].elementsEqual(words) { return start }
        }
        return nil
    }
}
