/// Reads who is told behind the colon of a conclusion, and whether an article tells what the Prime Minister asks.
extension LeadReader {
    /// `Cuộc họp kết luận: Phòng Vật tư làm đầu mối …`, `Cục trưởng quán triệt: các Chi cục không được …`
    func concluded(_ range: Range<Int>) -> Lead? {
        guard
            let colon = range.prefix(24).first(where: { prose.isSign($0, Sign.colon) }),
            let said = (max(range.lowerBound, colon - 4)..<colon).first(where: {
                prose.isAt(W.concludes, $0) && $0 + prose.length(W.concludes, $0, colon) == colon
            }),
            said > range.lowerBound,
            isLeader(before: said, range)
                || (max(range.lowerBound, said - 3)..<said).contains(where: { prose.isAt(W.sessions, $0) }),
            // `Hội nghị thống nhất: Chậm nhất ngày 05/6, UBND tỉnh gửi …`
            let lead = named(afterTime(colon + 1, range.upperBound) ?? colon + 1, range.upperBound),
            !lead.units.isEmpty, lead.people.isEmpty,
            lead.next < range.upperBound,
            prose.hasAny(LeadReader.afterHouse, lead.next) || prose.isAt(W.musts, lead.next)
        else { return nil }
        return lead
    }
}

extension Reading {
    /// Whether the title or the first paragraphs say that the Prime Minister or his deputy asks.
    var isPremiers: Bool {
        outline.blocks.indices.prefix(6).contains { block in
            tokens(of: block).contains { index in
                prose.isAt(W.premier, index)
                    && (index..<min(index + 9, tokens(of: block).upperBound)).contains {
                        prose.isAt(W.bids, $0)
                    }
            }
        }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let premier = Words("thủ tướng", "phó thủ tướng", "thủ tướng chính phủ")
    static let bids = Words("yêu cầu", "giao", "công điện", "ký công điện", "chỉ thị", "chỉ đạo", "đề nghị")
    static let musts = Words("cần", "phải", "cần phải", "không được", "nên", "tuyệt đối không", "không để")
    static let concludes = Words("kết luận", "quán triệt", "thống nhất", "chốt", "nêu rõ", "chỉ rõ", "phân công")
    static let sessions = Words("cuộc họp", "hội nghị", "phiên họp", "buổi họp", "giao ban", "buổi làm việc")
}
