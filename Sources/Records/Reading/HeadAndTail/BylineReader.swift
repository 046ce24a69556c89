/// Reads who wrote an article, and where the page begins that stands under it: `Tin, ảnh: LÊ AN`, `Các tin khác`.
extension Reading {
    /// A name alone on its line: all of it in capitals, or with a family name that a table has.
    func writer(_ range: Range<Int>) -> String? {
        var range = range
        while let last = range.last, prose.tokens[last].kind == .sign { range.removeLast() }
        guard (2...4).contains(range.count),
            range.allSatisfy({ prose.tokens[$0].isWord && prose.tokens[$0].capital }),
            people.name(range.lowerBound, range.upperBound) == range.upperBound,
            units.list(range.lowerBound, range.upperBound).mentions.isEmpty
        else { return nil }
        return prose.text(range)
    }

    /// `Tin, ảnh: BẢO HÒA`, or a name alone at the end.
    func readAuthor(_ all: [PaperLine], _ tail: inout Tail) {
        var lines = all
        // What a page lists after its article: `Các tin khác`, `Từ khóa: …`, `Bình luận (0)`.
        if let first = lines.indices.first(where: { place in
            isPageEnd(lines[place].tokens) && !standsOverWriter(place, lines)
                && (place * 2 > lines.count || place > 2 && lines[place...].allSatisfy { $0.tokens.count <= 10 })
        }) {
            for place in first..<lines.count where opensBlock(place, of: lines) {
                tail.furniture.insert(lines[place].block)
            }
            lines.removeSubrange(first...)
        }
        for (place, line) in lines.enumerated().reversed() {
            var range = line.tokens
            // `BẢN ĐỒ SỐ` under `Hoàng Hiếu`
            if isFurniture(range) && !isAuthor(range) && !isInitials(range)
                || place > 0 && isPageHeading(range) && isWriter(lines[place - 1].tokens)
                // `TDOffice - Văn phòng điện tử`: the page's own mark under the writer's name.
                || place > 2 && isPageMark(range) && writer(lines[place - 1].tokens) != nil
            {
                if opensBlock(place, of: lines) { tail.furniture.insert(line.block) }
                continue
            }
            if range.count > 2, range.count <= 9, prose.isSign(range.upperBound - 1, Sign.stop) { range.removeLast() }
            let head = prose.text(range.lowerBound..<min(range.lowerBound + 1, range.upperBound)).lowercased()
            if ["tin", "bài", "ảnh", "theo", "nguồn", "tác", "bt", "hình", "biên"].contains(head)
                || MakersLine(prose).holds(range) || prose.isAt(W.compiles, range.lowerBound),
                range.count <= 16,
                let colon = range.first(where: { prose.isSign($0, Sign.colon) || prose.isSign($0, Sign.dash) }),
                colon + 1 < range.upperBound
            {
                tail.hasByline = true
                // `BT: Lê An (Đài TT-TH huyện)`
                let close = range.first { prose.isSign($0, Sign.open) && $0 > colon } ?? range.upperBound
                tail.authors = names((colon + 1)..<close).filter { !$0.isEmpty }
                if units.list(colon + 1, range.upperBound).mentions.first?.range.lowerBound == colon + 1
                    || isAddress((colon + 1)..<close) || prose.isAt(W.broadcasters, colon + 1)
                {
                    tail.authors = []
                }
                if opensBlock(place, of: lines) { tail.furniture.insert(line.block) }
                // `Nguồn tin: Phòng Giáo dục` under the writer's own line.
                if tail.authors.isEmpty, place > 0, isAuthor(lines[place - 1].tokens) { continue }
            } else if range.count >= 2, range.count <= 9, head != "theo", head != "nguồn",
                !isPageHeading(range) || range.count <= 2 || isShortened(range) || isInitials(range)
                    || range.count <= 4 && people.name(range.lowerBound, range.upperBound) != nil,
                range.allSatisfy({
                    prose.tokens[$0].isWord
                        ? prose.tokens[$0].capital
                        : prose.isSign($0, Sign.dash) || prose.isSign($0, Sign.comma)
                            || isInitial($0)
                }),
                isShortened(range) || isInitials(range)
                    || names(range).allSatisfy({ (2...5).contains($0.split(separator: " ").count) })
            {
                tail.authors = names(range)
                if opensBlock(place, of: lines) { tail.furniture.insert(line.block) }
            }
            // `Hữu An - Trang TTĐT xã`
            if tail.authors.isEmpty, !tail.hasByline, range.count <= 12,
                let joint = range.first(where: { prose.isSign($0, Sign.dash) || prose.isSign($0, Sign.open) }),
                joint + 1 < range.upperBound,
                prose.isAt(W.media, joint + 1)
                    || prose.isSign(joint, Sign.dash) && isMark(joint + 1..<range.upperBound, of: range),
                units.list(range.lowerBound, joint).mentions.isEmpty, (2...4).contains(joint - range.lowerBound),
                (range.lowerBound..<joint).allSatisfy({ prose.tokens[$0].isWord && prose.tokens[$0].capital })
            {
                tail.authors = [prose.text(range.lowerBound..<joint)]
                if opensBlock(place, of: lines) { tail.furniture.insert(line.block) }
            }
            if isBracketed(range), range.count <= 16 {
                if opensBlock(place, of: lines) { tail.furniture.insert(line.block) }
                continue
            }
            // `Nguyễn Lan` over `Đài Truyền thanh huyện`
            if range.count <= 8, units.list(range.lowerBound, range.upperBound).next >= range.upperBound { continue }
            return
        }
    }

    /// Whom a line under an article's date names: `Bài và ảnh: TRẦN HẢI`, `Tác giả: Kim Oanh`, `THẢO LÊ`.
    func headByline(_ range: Range<Int>) -> String? {
        guard let first = range.first, range.count <= 12 else { return nil }
        if prose.isAt(W.bylines, first), let colon = range.prefix(6).first(where: { prose.isSign($0, Sign.colon) }),
            colon + 1 < range.upperBound
        {
            return names(colon + 1..<range.upperBound).first { name in
                (2...4).contains(name.split(separator: " ").count) && name.first?.isUppercase == true
            }
        }
        return range.allSatisfy { prose.tokens[$0].isWord && prose.tokens[$0].upper } ? writer(range) : nil
    }

    /// `Xuân Bách | 19:47 22/09/2014`: a name beside the page's date.
    func writerBesideDate(_ range: Range<Int>) -> String? {
        guard let bar = range.first(where: { prose.isSign($0, Sign.bar) }) else { return nil }
        return capitals(range.lowerBound..<bar) ?? capitals(bar + 1..<range.upperBound)
    }

    private func capitals(_ range: Range<Int>) -> String? {
        guard (2...4).contains(range.count),
            range.allSatisfy({
                prose.tokens[$0].isWord && prose.tokens[$0].capital && !prose.hasAny(Cue.weekday.bit, $0)
            }), units.list(range.lowerBound, range.upperBound).mentions.isEmpty
        else { return nil }
        return prose.text(range)
    }

    /// `Xem chi tiết tại đây` over `Lê An`
    private func standsOverWriter(_ place: Int, _ lines: [PaperLine]) -> Bool {
        prose.isAt(W.details, lines[place].tokens.lowerBound)
            && lines[(place + 1)...].prefix(1).contains { writer($0.tokens) != nil }
    }

    /// A writer named in the last line of a paragraph does not take the paragraph away.
    private func opensBlock(_ place: Int, of lines: [PaperLine]) -> Bool {
        place == 0 || lines[place - 1].block != lines[place].block
    }

    /// `https://…`, `sonlam.edu.vn`
    private func isAddress(_ range: Range<Int>) -> Bool {
        range.dropLast().contains {
            prose.isSign($0, Sign.slash) && prose.isSign($0 + 1, Sign.slash)
                || prose.isSign($0, Sign.stop) && !prose.tokens[$0].spaced && !prose.tokens[$0 + 1].spaced
                    && prose.tokens[$0 + 1].isWord && !prose.tokens[$0 + 1].capital
        }
    }

    /// `Tác giả bài viết: Hồng Vân`
    private func isAuthor(_ range: Range<Int>) -> Bool {
        range.first.map { prose.isAt(W.author, $0) } ?? false
            && range.dropLast().contains { prose.isSign($0, Sign.colon) }
    }

    private func isPageHeading(_ range: Range<Int>) -> Bool {
        range.count <= 6 && range.allSatisfy { prose.tokens[$0].isWord && prose.tokens[$0].upper }
    }

    /// A few words without a stop or a colon: no sentence, and nobody's name.
    private func isPageMark(_ range: Range<Int>) -> Bool {
        guard let last = range.last, range.count <= 10, prose.tokens[last].isWord, writer(range) == nil else {
            return false
        }
        return !range.contains { prose.isSign($0, Sign.colon) || prose.isSign($0, Sign.comma) }
            && range.contains { prose.isSign($0, Sign.dash) }
    }

    /// A name in capitals and small letters, alone on its line.
    private func isWriter(_ range: Range<Int>) -> Bool {
        (2...4).contains(range.count)
            && range.allSatisfy { prose.tokens[$0].isWord && prose.tokens[$0].capital && !prose.tokens[$0].upper }
            && units.list(range.lowerBound, range.upperBound).mentions.isEmpty
    }

    /// `Q.NHƯ`, `D.LÊ - T.AN`: names behind their first letters.
    private func isShortened(_ range: Range<Int>) -> Bool {
        if let dash = range.first(where: { prose.isSign($0, Sign.dash) }), dash > range.lowerBound,
            dash + 1 < range.upperBound
        {
            return isShortened(range.lowerBound..<dash) && isShortened(dash + 1..<range.upperBound)
        }
        return range.count == 3 && isInitial(range.lowerBound + 1) && prose.tokens[range.lowerBound].upper
            && prose.tokens[range.upperBound - 1].isWord && prose.tokens[range.upperBound - 1].length >= 2
            && prose.tokens[range.upperBound - 1].capital
    }

    /// `H.M`, `K.L.M`: a name by its first letters.
    private func isInitials(_ range: Range<Int>) -> Bool {
        guard range.count == 3 || range.count == 5 else { return false }
        return stride(from: range.lowerBound, to: range.upperBound, by: 2).allSatisfy {
            prose.tokens[$0].isWord && prose.tokens[$0].upper && prose.tokens[$0].length == 1
                && ($0 == range.lowerBound || isInitial($0 - 1))
        }
    }

    /// The stop of `N. Minh`.
    private func isInitial(_ index: Int) -> Bool {
        index > 0 && prose.isSign(index, Sign.stop) && prose.tokens[index - 1].isWord
            && prose.tokens[index - 1].length == 1
    }

    /// `Đức Lộc - Minh Thư` are two.
    private func names(_ range: Range<Int>) -> [String] {
        var found: [String] = []
        var start = range.lowerBound
        for index in range.lowerBound...range.upperBound {
            let cuts =
                index == range.upperBound || prose.isSign(index, Sign.dash) || prose.isSign(index, Sign.comma)
                || prose.isSign(index, Sign.slash)
            // `BT: LÊ AN - HÌNH: TRẦN BÌNH`
            if index < range.upperBound, prose.isSign(index, Sign.colon) { start = index + 1 }
            guard cuts else { continue }
            // `Hồng Mai - Đài TT-TH Sông Lam`: where the writer works, and all behind it.
            if index > start, !found.isEmpty,
                prose.isAt(W.houses, start) || prose.isAt(W.media, start) && index - start > 1
                    || isMark(start..<index, of: range)
            {
                return found
            }
            if index > start { found.append(prose.text(start..<index)) }
            start = index + 1
        }
        return found
    }

    /// `T4G` behind `Quỳnh Chi`: letters and figures are no writer.
    private func isMark(_ part: Range<Int>, of line: Range<Int>) -> Bool {
        part.contains { prose.tokens[$0].isNumber }
            || part.count == 1 && prose.tokens[part.lowerBound].upper && !prose.tokens[line.lowerBound].upper
    }

    private func isPageEnd(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        return prose.isAt(W.pageEnd, first) && range.count <= 24
            || prose.length(W.replies, first, first + 2) == range.count
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let media = Words(
        "pgd", "sgd", "ttyt", "cdc", "bvđk", "vksnd", "mttq", "hđnd", "tand", "bch", "đảng", "huyện", "thành", "tỉnh",
        "xã", "phường", "bệnh viện",
        "trang", "cổng", "đài", "trung tâm", "văn phòng", "phòng", "ban", "báo", "ttđt", "tttt", "vp", "sở", "ubnd",
        "công an", "trường", "hội")
    /// `T/h: Lê An`
    static let compiles = Words("t / h", "th :", "thực hiện :", "pv :", "tổng hợp", "p . v")
    static let houses = Words("đài", "trang", "cổng", "ttđt", "tttt", "báo", "ttxvn", "vov", "vtv")
    static let broadcasters = Words("đài", "cổng", "trang", "báo", "trung tâm", "tạp chí", "theo")
    static let bylines = Words(
        "bài và ảnh", "tin và ảnh", "bài, ảnh", "tin, ảnh", "tin ảnh", "bài ảnh", "tin bài", "tin, bài", "tin", "bài",
        "tác giả", "thực hiện", "người viết", "pv", "nhóm pv", "tin, bài và ảnh", "tin, bài, ảnh")
    static let details = Words("xem chi tiết", "chi tiết tại đây", "xem chi tiết tại đây", "một số hình ảnh")
    static let author = Words("tác giả", "tác giả bài viết")
    static let replies = Words("trả lời", "phản hồi", "bình luận", "trở lại thời sự", "trở lại kinh doanh", "trở lại")
    static let pageEnd = Words(
        "các tin khác", "tin liên quan", "tin khác", "từ khóa", "bình luận", "các bài viết mới", "bài viết mới", "tags",
        "in bài này", "gửi bài này", "tin cùng chuyên mục",
        "bài viết liên quan", "các bài liên quan", "bài liên quan", "các tin liên quan", "tin bài liên quan",
        "tin mới hơn", "tin cũ hơn", "các bài khác", "tin mới nhất", "ý kiến bạn đọc", "lượt xem", "số lượt xem",
        "đánh giá bài viết", "tổng số điểm", "click để đánh giá", "xếp hạng", "chia sẻ", "bài trước", "bài tiếp theo",
        "bài viết trước", "bài viết tiếp theo",
        "bài kế tiếp", "viết bình luận", "gửi bình luận", "chi tiết tại đây", "xem chi tiết", "tin bài khác",
        "các tin đã đưa", "tin đã đưa", "tối đa :", "comment", "vui lòng nhập", "bạn vui lòng nhập",
        "hiện chưa có bình luận", "chưa có bình luận", "không có bình luận",
        "ý kiến bình luận", "những tin mới hơn", "những tin cũ hơn", "các bản tin khác", "leave a reply",
        "email của bạn", "các trường bắt buộc", "mời quý độc giả",
        "bạn đọc phản hồi", "gửi phản hồi", "gửi ý kiến", "đang online", "đang truy cập", "tin đọc nhiều", "đọc nhiều",
        "tin nổi bật", "một số hình ảnh", "thông tin bạn đọc", "thống kê truy cập")
}
