/// Reads plans that give each part of an assignment a line of its own:
/// `- Nội dung: Rà soát quỹ đất.` · `- Đơn vị chủ trì: Phòng Kinh tế.` · `- Thời gian hoàn thành: Quý IV/2025.`
struct LabelledPoint {
    enum Label { case content, lead, coordinating, deadline, product }

    let label: Label
    /// `Thời hạn thực hiện các nội dung trên: …`
    let isOfAll: Bool
    /// `Thời gian: …` alone may as well be the meeting's.
    let isPlainTime: Bool
    /// `Thời hạn báo cáo kết quả: …`: when to tell of the work, not when it is done.
    let isOfReport: Bool
    /// What stands behind the colon.
    let words: Range<Int>

    /// nil where the point does not begin with such a label.
    init?(_ prose: Prose, _ range: Range<Int>) {
        guard let first = range.first else { return nil }
        let length: Int
        if case let found = prose.length(W.content, first, range.upperBound), found > 0 {
            (label, length) = (.content, found)
        } else if case let found = prose.length(W.coordinating, first, range.upperBound), found > 0 {
            (label, length) = (.coordinating, found)
        } else if case let found = prose.length(W.lead, first, range.upperBound), found > 0 {
            (label, length) = (.lead, found)
        } else if case let found = prose.length(W.deadline, first, range.upperBound), found > 0 {
            (label, length) = (.deadline, found)
        } else if case let found = prose.length(W.product, first, range.upperBound), found > 0 {
            (label, length) = (.product, found)
        } else {
            return nil
        }
        let all = label == .deadline ? prose.length(W.ofAll, first + length, range.upperBound) : 0
        isOfAll = all > 0
        isOfReport = label == .deadline && (first..<first + length).contains { prose.isAt(W.report, $0) }
        isPlainTime = label == .deadline && length == 2 && prose.isAt(W.time, first)
        let colon = first + length + all
        guard colon + 1 < range.upperBound, prose.isSign(colon, Sign.colon) else { return nil }
        words = colon + 1..<range.upperBound
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let content = Words("nội dung", "nội dung công việc", "nội dung nhiệm vụ", "nhiệm vụ", "công việc")
    static let lead = Words(
        "đơn vị chủ trì", "cơ quan chủ trì", "chủ trì", "đơn vị thực hiện", "cơ quan thực hiện", "phân công thực hiện",
        "đơn vị chủ trì thực hiện", "đơn vị chịu trách nhiệm", "phân công", "đơn vị được giao", "chủ trì thực hiện",
        "người thực hiện", "đơn vị tham mưu", "cơ quan tham mưu")
    static let coordinating = Words(
        "đơn vị phối hợp", "cơ quan phối hợp", "phối hợp", "phối hợp thực hiện", "cơ quan, đơn vị phối hợp",
        "đơn vị phối hợp thực hiện")
    static let deadline = Words(
        "thời gian hoàn thành", "thời gian thực hiện", "thời hạn hoàn thành", "thời hạn", "thời gian", "tiến độ",
        "hoàn thành", "thời hạn thực hiện", "hạn hoàn thành", "tiến độ thực hiện", "tiến độ hoàn thành",
        "thời hạn báo cáo", "thời gian báo cáo", "hạn chót", "hạn báo cáo", "hạn cuối", "thời hạn cuối",
        "thời gian hoàn thành", "thời điểm hoàn thành", "hạn nộp", "thời hạn nộp",
        "thời gian báo cáo kết quả", "thời hạn báo cáo kết quả", "thời gian gửi báo cáo", "thời hạn gửi báo cáo",
        "thời gian báo cáo kết quả kiểm tra", "thời hạn báo cáo kết quả kiểm tra")
    static let report = Words("báo cáo")
    static let time = Words("thời gian")
    static let ofAll = Words(
        "các nội dung trên", "các nội dung nêu trên", "các nhiệm vụ trên", "các nhiệm vụ nêu trên",
        "các công việc trên",
        "những nội dung trên", "những nhiệm vụ trên", "chung", "của các nội dung trên", "các nội dung này",
        "các việc trên",
        "tất cả các nội dung trên", "các công việc nêu trên", "các nội dung công việc trên",
        "thực hiện các nội dung trên",
        "thực hiện các nhiệm vụ trên", "thực hiện các nội dung nêu trên")
    static let product = Words("sản phẩm", "kết quả", "kết quả đầu ra", "sản phẩm đầu ra", "sản phẩm hoàn thành")
}
