import SourceText

/// Tells the lines of a document's subject from what stands above and below them.
extension Reading {
    /// `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH` between the subject of a decision and its grounds: who decides.
    func isIssuer(_ line: Range<Int>, before rest: ArraySlice<PaperLine>) -> Bool {
        guard let first = line.first, isUpper(line), line.count <= 16,
            prose.phrase(.position, first, line.upperBound) != nil
                || prose.phrase(.unitKind, first, line.upperBound) != nil
                || prose.phrase(.unitWhole, first, line.upperBound) != nil,
            let next = rest.prefix(2).first(where: { !isUpper($0.tokens) })
        else { return false }
        return prose.isAt(W.grounds, next.tokens.lowerBound)
    }

    /// Where a paper begins below a page's own head (its title, `Ngày cập nhật 04/07/2018`): with the lines of the office
    /// above the motto. 0 where the paper stands alone.
    func paperStart(_ lines: [PaperLine]) -> Int {
        guard let first = lines.firstIndex(where: { motto($0.tokens) != nil }), first > 0 else { return 0 }
        if lines[..<first].contains(where: { dateline($0.tokens) != nil }) { return first }
        var start = first
        while start > 0, isAgencyLine(lines[start - 1].tokens) || isRule(lines[start - 1]) { start -= 1 }
        // `KẾ HOẠCH THÁNG 5` above the letterhead is the page's; a paper's own number and subject may stand beside it.
        guard start > 0, start < first || motto(lines[first].tokens)?.lowerBound != lines[first].tokens.lowerBound,
            lines[..<start].allSatisfy({
                !isAgencyLine($0.tokens) && readNumber($0.tokens) == nil && subjectAfterVv($0.tokens) == nil
                    && $0.tokens.count <= 120
            })
        else { return 0 }
        return start
    }

    func isBodyStart(
        _ line: PaperLine, _ block: Outline.Block, kindSeen: Bool, titleSeen: Bool, hasCandidate: Bool
    ) -> Bool {
        let range = line.tokens
        guard let first = range.first, let last = range.last else { return false }
        if !kindSeen, isFurniture(range) || dateline(range) != nil || range.count <= 24 && motto(range) != nil {
            return false
        }
        // `KẾ HOẠCH` over a subject of many lines in capitals
        if kindSeen, !titleSeen, range.count > 12, isUpper(range) { return false }
        // … whose lines stand in one paragraph with what follows.
        if kindSeen, range.count > 2, isUpper(range), block.shape == .paragraph, block.marker == nil,
            !prose.isSign(last, Sign.colon), tokens(of: line.block).count > range.count
        {
            return false
        }
        // `1. Chính trị tư tưởng:` under a subject that names no kind.
        if block.shape == .heading, block.marker?.style == .number, hasCandidate, prose.isSign(last, Sign.colon) {
            return true
        }
        // `I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH` under the headline of a report
        if block.marker?.style == .roman, block.shape == .heading, hasCandidate { return true }
        if block.marker != nil, block.shape != .heading || titleSeen {
            // `1. Giao Chi cục Thủy lợi …` with nothing above it.
            // `- Chủ tịch: 8 giờ, dự họp …` under a calendar's day.
            return titleSeen || kindSeen || hasCandidate || block.marker?.style == .roman
                || block.marker?.style == .dash && range.count > 12
                || block.marker?.style == .number && range.count > 12
                    && (prose.isSign(last, Sign.stop) || range.contains { prose.has(.assign, $0) })
        }
        if range.count >= 12, let found = prose.phrase(.dayTime, first, range.upperBound),
            dates.read(first + found.length, range.upperBound) != nil || dates.read(first, range.upperBound) != nil
        {
            return !isRepeated(line.block)
        }
        // `KẾ HOẠCH` over `Thực hiện nhiệm vụ công tác tháng 9/2020`
        let isSubject =
            kindSeen && !titleSeen && prose.isAt(W.carryOut, first) && prose.tokens[last].kind != .sign
            && (range.count <= 30 && !range.contains { prose.has(.documentType, $0) }
                // `KẾ HOẠCH` over `Thực hiện Chỉ thị số 13/CT-TTg … của Thủ tướng Chính phủ`; the grounds end in a sign.
                || range.count <= 70
                    && tokens(of: line.block).last.map {
                        prose.tokens[$0].kind != .sign || prose.isSign($0, Sign.close)
                    } ?? false)
        if prose.isAt(W.openings, first), !isSubject, range.count > 4,
            titleSeen || kindSeen || hasCandidate && prose.isAt(W.rests, first)
        {
            return true
        }
        if prose.isSign(first, Sign.open), range.count > 12, titleSeen || !kindSeen {
            return outlineIsLong(block) || hasCandidate && isBehindMark(range)
        }
        // `## Nhiệm vụ` under the subject opens the body.
        if block.shape == .heading, titleSeen || hasCandidate, range.count <= 12,
            prose.hasAny(Cue.tasks.bit | Cue.results.bit | Cue.limitations.bit | Cue.directions.bit, first)
        {
            return true
        }
        // `Chủ tịch HĐND huyện thông báo lịch tiếp công dân như sau:`
        if titleSeen || hasCandidate, range.count >= 6, prose.isSign(last, Sign.colon), prose.isAt(W.sau, last - 1) {
            return true
        }
        // `Sở Giáo dục và Đào tạo đề nghị Thủ trưởng các đơn vị thực hiện:`
        if !kindSeen, prose.isSign(last, Sign.colon), range.count >= 8,
            range.contains(where: { prose.has(.assign, $0) }), block.shape != .heading
        {
            return true
        }
        // `Thực hiện Kế hoạch số …, Giám đốc Sở kết luận:` over points, `Kết luận cuộc họp, Chủ tịch giao Sở Y tế báo cáo.`
        if hasCandidate, !kindSeen, range.count >= 6, block.shape == .paragraph, block.marker == nil, !isUpper(range) {
            let isOverPoints =
                prose.isSign(last, Sign.colon) && line.block + 1 < outline.blocks.count
                && outline.blocks[line.block + 1].marker != nil
            if isOverPoints || prose.isSign(last, Sign.stop) && range.contains(where: { prose.has(.assign, $0) }) {
                return true
            }
        }
        // `Kính gửi:` with nothing above it.
        if prose.isAt(W.address, first), !kindSeen, !titleSeen, !hasCandidate { return true }
        // `TPO - Từ đầu năm đến nay, …`: a sentence behind the agency's mark.
        if !kindSeen, range.count >= 14, prose.tokens[first].upper, prose.isSign(first + 1, Sign.dash),
            prose.isSign(last, Sign.stop) || prose.isSign(last, Sign.ellipsis), !isUpper(range)
        {
            return true
        }
        // Under a headline a sentence is the article.
        if titleSeen || hasCandidate, !kindSeen, range.count >= 14,
            prose.isSign(last, Sign.stop) || prose.isSign(last, Sign.ellipsis)
        {
            return true
        }
        guard outlineIsLong(block) else { return false }
        // A paragraph that an editor wrapped ends where its last line ends.
        if block.shape == .paragraph, titleSeen || hasCandidate, !prose.tokens[first].upper,
            let end = tokens(of: line.block).last, prose.isSign(end, Sign.stop) || prose.isSign(end, Sign.colon)
        {
            return true
        }
        if prose.isSign(last, Sign.stop) || prose.isSign(last, Sign.colon) { return true }
        return block.text.utf8.count > 420
    }

    /// `(Báo Sơn Giang) - Sáng 16/3, …`: an article's first sentence behind its paper's name.
    private func isBehindMark(_ range: Range<Int>) -> Bool {
        guard let close = range.prefix(8).first(where: { prose.isSign($0, Sign.close) }) else { return false }
        return prose.isSign(close + 1, Sign.dash) && prose.isSign(range.upperBound - 1, Sign.stop)
    }

    /// One long line, and under it at most a writer's name.
    func isOnlyParagraph(_ title: [PaperLine]) -> Bool {
        guard let first = title.first, let last = title.last, last.tokens.upperBound - first.tokens.lowerBound > 18,
            outline.blocks[first.block].shape == .paragraph,
            prose.isSign(last.tokens.upperBound - 1, Sign.stop)
                || first.tokens.contains(where: { prose.has(.assign, $0) })
        else { return false }
        return outline.blocks.indices.allSatisfy { $0 == first.block || tokens(of: $0).count <= 8 }
    }

    /// A headline that the first paragraph says again, and goes on.
    private func isRepeated(_ index: Int) -> Bool {
        guard index + 1 < outline.blocks.count else { return false }
        var words = outline.blocks[index].text.string
        if words.hasSuffix(".") { words.removeLast() }
        return outline.blocks[index + 1].text.string.hasPrefix(words)
    }

    func outlineIsLong(_ block: Outline.Block) -> Bool { block.text.utf8.count > 160 }

    func continuesTitle(_ line: PaperLine, _ block: Outline.Block, after last: PaperLine?) -> Bool {
        guard let first = line.tokens.first, block.marker == nil, block.text.utf8.count < 260 else { return false }
        // `KẾT LUẬN CỦA … PHẠM MINH` over `TÂM TẠI CUỘC HỌP …`; `Kết quả 6 tháng đầu năm;` over `Phương hướng …`
        if let last, let end = last.tokens.last,
            prose.isSign(end, Sign.semicolon) || isUpper(last.tokens) && isUpper(line.tokens)
        {
            return true
        }
        if isRule(line) || motto(line.tokens) != nil { return true }
        if let last = line.tokens.last, prose.isSign(last, Sign.stop) || prose.isSign(last, Sign.colon) {
            return dateline(line.tokens) != nil
        }
        if dateline(line.tokens) != nil || readPlaceAndDate(line.tokens) != nil || readNumber(line.tokens) != nil {
            return true
        }
        if prose.isSign(first, Sign.open), line.tokens.count <= 20 { return true }
        if !prose.tokens[first].capital { return true }
        let bold = block.text.marks.contains { $0.style == .strong && $0.end - $0.start >= block.text.utf8.count - 2 }
        return bold && block.shape != .heading
            || line.tokens.count > 1
                && ["Tại", "Về", "Tháng", "Quý", "Ngày", "Năm"].contains(prose.text(first..<(first + 1)))
    }

    /// Whether a line stands right under another, with no blank line between.
    func follows(_ line: PaperLine, _ above: PaperLine) -> Bool {
        line.block == above.block
            || outline.blocks[line.block].lines.lowerBound == outline.blocks[above.block].lines.upperBound + 1
    }

    func bestCandidate(_ all: [PaperLine]) -> [PaperLine] {
        // A picture's caption, `Đồng chí Lê An, Chủ tịch UBND xã chủ trì hội nghị`, is a headline only where none stands.
        // A numbered part (`I. CÔNG TÁC CHỈ ĐẠO`) is one only where no line stands above it.
        let heads = all.filter { !isCaption($0.tokens) && outline.blocks[$0.block].marker == nil }
        let candidates = heads.isEmpty ? all : heads
        guard
            let best = candidates.first(where: { outline.blocks[$0.block].shape == .heading && $0.tokens.count > 3 })
                ?? candidates.max(by: { $0.tokens.count < $1.tokens.count })
        else { return [] }
        // A headline over the sentence in which a page says the same again: the first of the two.
        if outline.blocks[best.block].shape != .heading, best.tokens.count >= 18,
            let above = candidates.first(where: { $0.block == best.block - 1 && $0.tokens.count >= 9 }),
            !isUpper(above.tokens), outline.blocks[above.block].shape == .paragraph,
            prose.tokens[above.tokens.upperBound - 1].isWord
        {
            return candidates.filter { $0.block == above.block }
        }
        return candidates.filter { $0.block == best.block }
    }

    private func isCaption(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        return prose.phrase(.personTitle, first, range.upperBound) != nil && range.count < 40
            && range.suffix(8).contains { prose.hasAny(Cue.presided.bit | Cue.concluded.bit, $0) }
    }

    func joinedTitle(_ lines: [Range<Int>]) -> String? {
        let text = lines.map { trimmed($0) }.filter { !$0.isEmpty }.joined(separator: " ").singleSpaced
        // Some portals print an empty field's value before the headline.
        let headline = text.hasPrefix("null ") ? String(text.dropFirst(5)) : text
        // `“V/v triển khai …”`: the mark that opened it stood before `V/v`.
        if headline.hasSuffix("”"), !headline.contains("“") { return String(headline.dropLast()) }
        return headline.isEmpty ? nil : headline
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let openings = Words(
        "căn cứ", "thực hiện", "sau khi", "kính gửi", "thời gian", "ngày :", "địa điểm :", "chủ trì :", "chủ tọa :",
        "hôm nay", "được sự", "thi hành", "tiếp theo",
        "xét đề")
    static let carryOut = Words("thực hiện")
    static let rests = Words("căn cứ")
    static let grounds = Words("căn cứ", "xét", "thực hiện", "theo", "thi hành")
    static let address = Words("kính gửi", "kính trình")
    static let sau = Words("sau", "đây", "sau đây")
}
