/// Passes over the headlines of other articles on a page: `Tin liên quan` and what stands under it, `Xem thêm: …`.
extension RoleReader {
    /// Whether a block names another article; under a heading that announces them each line is one until a whole paragraph
    /// goes on with the text.
    func isRelated(_ range: Range<Int>, behind namesOthers: inout Bool) -> Bool {
        guard kind == .news, let first = range.first(where: { prose.tokens[$0].isWord }) else { return false }
        let end = range.upperBound
        if case let length = prose.length(W.others, first, end), length > 0,
            first + length >= end || first + length == end - 1 && !prose.tokens[end - 1].isWord
        {
            namesOthers = true
            return true
        }
        if prose.isAt(W.see, first), !prose.isSign(end - 1, Sign.colon) { return true }
        guard namesOthers else { return false }
        namesOthers = !(prose.isSign(end - 1, Sign.stop) && range.count > 18)
        return namesOthers
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let see = Words("xem thêm", "đọc thêm", "mời xem thêm", "mời đọc thêm", "tin liên quan", "bài liên quan")
    static let others = Words(
        "tin liên quan", "các tin liên quan", "bài liên quan", "bài viết liên quan", "các bài viết liên quan",
        "tin khác", "các tin khác", "tin tức khác", "các tin tức khác", "tin bài khác", "các tin bài khác", "bài khác",
        "các bài khác", "các bài viết khác", "bài viết khác", "tin cùng chuyên mục", "bài cùng chuyên mục",
        "cùng chuyên mục", "tin bài liên quan", "tin bài cùng chuyên mục", "các tin cùng chuyên mục", "tin mới",
        "tin mới nhất", "tin mới hơn", "tin cũ hơn", "các tin đã đưa", "các tin mới", "tin nổi bật", "tin đọc nhiều",
        "tin xem nhiều", "đọc nhiều", "đọc nhiều nhất", "xem nhiều", "xem nhiều nhất", "xem thêm", "đọc thêm",
        "có thể bạn quan tâm", "bạn có thể quan tâm", "tin tức liên quan", "những tin mới hơn", "những tin cũ hơn",
        "những tin khác", "các tin tiếp theo", "tin tiếp theo", "tin cùng loại", "bài viết cùng chuyên mục",
        "tin tức mới nhất", "bài đọc nhiều", "được quan tâm", "các bài liên quan", "tin đã đưa", "bài viết mới")
}
