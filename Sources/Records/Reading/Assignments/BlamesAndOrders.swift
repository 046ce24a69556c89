/// Tells what whoever is blamed must do: `Phê bình UBND huyện A …; yêu cầu kiểm điểm, báo cáo trước ngày 20/5`.
extension DirectiveGrammar {
    /// `Phê bình UBND huyện A …; yêu cầu kiểm điểm, báo cáo trước ngày 20/5`: whoever is blamed must do it.
    func blamesAndAsks(_ range: Range<Int>) -> Bool {
        range.dropLast(2).contains { index in
            (prose.isSign(index, Sign.semicolon) || prose.isSign(index, Sign.comma) || prose.isSign(index, Sign.stop))
                && (prose.isAt(W.asks, index + 1)
                    && leads.beginsWithVerb(
                        index + 1 + (prose.phrase(.assign, index + 1, range.upperBound)?.length ?? 1), range.upperBound)
                    // `Phê bình UBND xã A giải ngân chậm; kiểm điểm trách nhiệm, gửi báo cáo …`
                    || kind != .news && !prose.isSign(index, Sign.stop) && prose.isAt(W.amends, index + 1))
        }
    }

    /// `Thủ tướng phê bình các bộ giải ngân chậm, yêu cầu kiểm điểm …`
    func goesOnBlaming(_ asked: Int, _ range: Range<Int>) -> Bool {
        asked > range.lowerBound + 1 && prose.tokens[asked - 1].kind == .sign
            && (range.lowerBound + 1..<asked).contains { prose.has(.praise, $0) && leads.isLeader(before: $0, range) }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let amends = Words(
        "kiểm điểm", "tổ chức kiểm điểm", "nghiêm túc kiểm điểm", "giải trình", "phải kiểm điểm", "rút kinh nghiệm và",
        "khắc phục ngay", "báo cáo giải trình", "gửi báo cáo")
    static let asks = Words("yêu cầu", "đề nghị")
}
