import CommonMark

/// Passes over a long line under an article's picture, which tells again what the text tells: `Chủ tịch UBND tỉnh Lê An yêu
/// cầu nhà thầu đẩy nhanh tiến độ. Ảnh: Trần Bình`.
extension AssignmentReader {
    func isUnderPicture(_ range: Range<Int>, _ block: Outline.Block, _ index: Int) -> Bool {
        guard kind == .news, block.marker == nil, block.shape != .heading, range.count < 45, let first = range.first
        else { return false }
        if reading.photographer(range) != nil { return true }
        if case let label = prose.length(W.picture, first, range.upperBound), label > 0,
            first + label < range.upperBound, prose.isSign(first + label, Sign.colon)
        {
            return true
        }
        if index > reading.body.lowerBound, isAllItalic(block),
            prose.hasAny(Cue.position.bit | Cue.personTitle.bit, first) || prose.isAt(W.shown, first)
        {
            return true
        }
        // `Chỉ đạo các xã gia cố đê` behind a whole paragraph, with no stop, and the end of the article or a further such
        // line behind it.
        if index > reading.body.lowerBound, range.count < 26, prose.tokens[range.upperBound - 1].isWord,
            isSentence(index - 1), isSentence(index + 1), !range.contains(where: { prose.has(.assign, $0) })
        {
            return true
        }
        if index > reading.body.lowerBound + 1, prose.isAt(W.seen, first), prose.tokens[range.upperBound - 1].isWord,
            isSentence(index - 1),
            index + 1 >= reading.body.upperBound || isSentence(index + 1)
                || reading.outline.blocks[index + 1].role == .furniture
                || reading.tokens(of: index + 1).last.map({ prose.tokens[$0].isWord }) ?? false
        {
            return true
        }
        // `Đồng chí Bí thư Huyện ủy trực tiếp chỉ đạo phòng chống bão tại xã An Sơn`
        if prose.hasAny(Cue.position.bit | Cue.personTitle.bit, first), prose.tokens[range.upperBound - 1].isWord,
            range.contains(where: { prose.isAt(W.acts, $0) }),
            index + 1 >= reading.body.upperBound || reading.outline.blocks[index + 1].role == .furniture
        {
            return true
        }
        // A line between whole paragraphs that begins with who is seen and has no stop at its end.
        return index > reading.body.lowerBound && index + 1 < reading.body.upperBound
            && prose.hasAny(Cue.position.bit | Cue.personTitle.bit, first)
            && prose.tokens[range.upperBound - 1].isWord && isSentence(index + 1)
            && (isSentence(index - 1) || index - 1 == reading.body.lowerBound)
    }

    /// `*Đồng chí Lê An, Phó Giám đốc Sở Y tế đề nghị …*`: a line in italics from its first letter to its last.
    private func isAllItalic(_ block: Outline.Block) -> Bool {
        block.text.marks.contains {
            $0.style == .emphasis && $0.start <= 1 && $0.end + 1 >= block.text.utf8.count
        }
    }

    private func isSentence(_ index: Int) -> Bool {
        guard blocks.indices.contains(index), case let range = reading.tokens(of: index), range.count > 12 else {
            return false
        }
        return prose.isSign(range.upperBound - 1, Sign.stop)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let shown = Words(
        "các đại biểu", "đại biểu", "lãnh đạo", "đại diện", "quang cảnh", "toàn cảnh", "các đồng chí", "đoàn", "phó",
        "thượng tá", "trung tá", "đại tá", "bác sĩ", "thạc sĩ", "tiến sĩ")
    static let seen = Words("chỉ đạo", "kiểm tra", "đoàn công tác", "đoàn kiểm tra")
    static let acts = Words("trực tiếp chỉ đạo", "trực tiếp kiểm tra", "chỉ đạo công tác", "kiểm tra thực tế")
    static let picture = Words("ảnh", "trong ảnh", "chú thích ảnh")
}
