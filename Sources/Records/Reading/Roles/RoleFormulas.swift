/// Tells what every paper says of itself: to whom it goes, on what grounds, and that it be carried out.
extension RoleReader {
    func isAddress(_ range: Range<Int>) -> Bool {
        range.first.map { prose.isAt(W.address, $0) } ?? false
    }

    /// What stands before the first word of the matter: the grounds, and `QUYẾT ĐỊNH:` between them and the articles.
    func formulaRole(_ range: Range<Int>) -> Outline.Role? {
        isEnacting(range) ? .subject : isLegalBasis(range) ? .legalBasis : nil
    }

    private func isEnacting(_ range: Range<Int>) -> Bool {
        guard let first = range.first, prose.tokens[first].upper, prose.endsInColon(range) else { return false }
        return first + prose.length(W.enacts, first, range.upperBound) == range.upperBound - 1
    }

    private func isLegalBasis(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        // `Căn cứ …. Sở Nội vụ đề nghị các cơ quan góp ý trước ngày 15/4.` asks for something.
        return prose.isAt(W.bases, first) && prose.sentences(range).count == 1 && !orders(range)
            && (range.last.map {
                prose.isSign($0, Sign.semicolon) || prose.isSign($0, Sign.comma) || prose.isSign($0, Sign.stop)
            } ?? false)
    }

    /// `Xét đề nghị của …, Phó Thủ tướng Lê An giao các Bộ: Tài chính, Xây dựng xem xét …`: what is asked on these grounds.
    private func orders(_ range: Range<Int>) -> Bool {
        range.dropFirst(6).contains { index in
            prose.isAt(W.orders, index)
                && (max(range.lowerBound, index - 6)..<index).contains {
                    prose.hasAny(Cue.position.bit | Cue.personTitle.bit, $0)
                }
                && !reading.units.list(
                    index + (prose.phrase(.assign, index, range.upperBound)?.length ?? 1), range.upperBound
                ).mentions.isEmpty
        }
    }

    /// `Đề nghị Đài truyền thanh xã thông báo trên hệ thống để nhân dân biết, thực hiện`: it is their work to make it known.
    private func tellsSomebodyToAnnounce(_ range: Range<Int>) -> Bool {
        guard let first = range.first, case let end = range.upperBound else { return false }
        let asked = prose.phrase(.assign, first, end)?.length ?? 0
        let (mentions, next) = reading.units.list(first + asked, end)
        guard !mentions.isEmpty, next < end,
            asked > 0 && !(mentions.first?.isGroup ?? true) || prose.isAt(W.charged, next)
        else { return false }
        // `…, các đồng chí Trưởng thôn thông báo …`
        return (next..<min(end, next + 9)).contains { prose.isAt(W.makesKnown, $0) }
    }

    /// `Nay thông báo …/.`, `Đề nghị Thủ trưởng các đơn vị triển khai thực hiện./.`
    func isClosing(_ range: Range<Int>, _ index: Int) -> Bool {
        guard let first = range.first, range.count < 120 else { return false }
        let end = range.upperBound
        let blocks = reading.outline.blocks
        let style = blocks[index].marker?.style
        guard style == nil || style == .number || style == .article else { return false }
        if range.contains(where: { prose.isAt(W.inForce, $0) }) { return true }
        // `Thường trực HĐND tỉnh thông báo để các cơ quan biết, phối hợp thực hiện./.`
        // `Đề nghị các chi đoàn chủ trì, phối hợp … thông báo cho đoàn viên biết và thực hiện` gives work.
        let announces =
            style == nil && (first..<min(end, first + 30)).contains { prose.isAt(W.announces, $0) }
            && !(prose.isAt(W.asks, first) && range.contains { prose.has(.lead, $0) })
            && (max(first, end - 20)..<end).contains { prose.isAt(W.know, $0) }
        let near = index >= reading.body.upperBound - 3
        let ends = end - first >= 3 && prose.isSign(end - 1, Sign.stop) && prose.isSign(end - 2, Sign.slash)
        guard announces || near || ends, !tellsSomebodyToAnnounce(range) else { return false }
        if announces { return true }
        // `Triển khai thực hiện công tác kiểm tra nội bộ …` is work.
        let acts = prose.length(W.acts, first, end)
        let starts =
            prose.phrase(.closing, first, end).map { prose.phrase(.assign, first + $0.length, end) == nil } ?? false
            && !(acts > 0 && first + acts < end && prose.tokens[first + acts].isWord)
        // `Triển khai thực hiện các Nghị quyết của Tỉnh ủy; …` tells what was done.
        if starts, kind != .report || !prose.isAt(W.carriesOut, first) { return true }
        // `Đề nghị các chi bộ quán triệt và tổ chức thực hiện tốt Thông báo này.`
        if kind != .news, style == nil, range.count <= 60,
            range.suffix(5).contains(where: { prose.isAt(W.thisPaper, $0) }),
            range.contains(where: { prose.has(.assign, $0) || prose.isAt(W.asks, $0) }),
            range.suffix(16).contains(where: { prose.isAt(W.carry, $0) }),
            !range.contains(where: { prose.isAt(W.watches, $0) }), prose.first(.deadline, first, end) == nil
        {
            return true
        }
        // The formula stands in the last words: `biết, thực hiện`, `triển khai thực hiện`.
        let tail = max(first, end - 16)
        let formula =
            (tail..<end).contains { index in
                // `thực hiện nghiêm túc việc tuyển quân` is work.
                prose.phrase(.closing, index, end).map {
                    index + $0.length + 8 >= end
                        && (index + $0.length >= end || !prose.isAt(W.matters, index + $0.length))
                } ?? false
            }
            // `Yêu cầu các đơn vị khẩn trương tổ chức thực hiện./.`
            || kind != .news
                && range.suffix(7).contains { index in
                    let length = prose.length(W.carryOut, index, end)
                    let next = index + length + prose.length(W.well, index + length, end)
                    return length > 0 && (next..<end).allSatisfy { prose.tokens[$0].kind == .sign }
                }
        // In an article whoever is asked to carry something out is told, unless it is all that stands above.
        let short = range.count <= 60 && (kind != .news || range.suffix(6).contains { prose.isAt(W.above, $0) })
        let told =
            (first..<min(end, first + 12)).contains { prose.has(.assign, $0) }
            || prose.phrase(.documentType, first, end) != nil
            || (first..<min(end, first + 40)).contains { prose.phrase(.closing, $0, end) != nil }
        return formula && short && told && prose.clauses(range).count <= 2
            && !(first..<end).contains { prose.has(.lead, $0) } && prose.first(.deadline, first, end) == nil
            && (style == nil || prose.isAt(W.uponReceipt, first))
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let charged = Words("có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ")
    static let makesKnown = Words("thông báo", "tuyên truyền", "niêm yết", "phổ biến", "phát", "đưa tin", "thông tin")
    static let enacts = Words("quyết định", "quyết nghị")
    static let thisPaper = Words(
        "thông báo này", "kết luận này", "nghị quyết này", "kế hoạch này", "biên bản này", "công văn này",
        "văn bản này", "chỉ thị này")
    static let carryOut = Words(
        "tổ chức thực hiện", "phối hợp thực hiện", "tổ chức triển khai", "triển khai thực hiện", "căn cứ thực hiện",
        "căn cứ triển khai thực hiện")
    static let well = Words("đạt kết quả", "có hiệu quả", "hiệu quả", "nghiêm túc", "đạt hiệu quả", "tốt")
    static let uponReceipt = Words(
        "nhận được thông báo này", "nhận được kết luận này", "căn cứ thông báo này", "căn cứ nội dung thông báo này")
    static let carry = Words("thực hiện", "triển khai", "quán triệt")
    static let watches = Words(
        "đôn đốc", "theo dõi", "giám sát", "kiểm tra", "đăng tải", "tổng hợp", "tham mưu", "chủ trì", "báo cáo", "gửi")
    static let above = Words("nội dung trên", "nội dung nêu trên", "nhiệm vụ trên", "nhiệm vụ nêu trên")
    static let carriesOut = Words("triển khai")
    static let inForce = Words(
        "thi hành quyết định này", "quyết định này có hiệu lực", "thi hành kế hoạch này", "có hiệu lực thi hành",
        "căn cứ quyết định thi hành", "căn cứ quyết định này thi hành", "thi hành chỉ thị này",
        "thi hành nghị quyết này")
    static let announces = Words("thông báo", "truyền đạt")
    static let matters = Words("việc", "công tác", "kế hoạch", "chương trình", "đề án")
    static let acts = Words(
        "triển khai thực hiện", "nghiêm túc thực hiện", "tổ chức triển khai thực hiện", "chủ động thực hiện",
        "nghiêm túc triển khai thực hiện")
    static let know = Words("biết", "để biết", "để thực hiện")
    static let asks = Words("đề nghị", "yêu cầu")
    static let orders = Words("giao", "yêu cầu", "đồng ý giao")
    static let bases = Words("căn cứ", "xét đề nghị", "theo đề nghị")
    static let address = Words("kính gửi", "kính trình")
}
