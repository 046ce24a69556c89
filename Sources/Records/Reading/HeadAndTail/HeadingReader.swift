import SourceText

/// Reads what stands above the body: agency, number, place and date, kind, subject.
///
/// `UBND TỈNH SƠN GIANG` · `Số: 12/TB-VP` · `Sơn Giang, ngày 05 tháng 02 năm 2025` · `THÔNG BÁO` · `Kết luận …`
struct Heading {
    var kind: Record.Kind?
    var number: DocumentNumber?
    var agency: String?
    var place: String?
    var issued: DateSpan?
    var title: String?
    /// A web page's own date line, `(10:09 | 09/08/2018)`.
    var isNews = false
    /// Who wrote the article, where the page says it under the headline.
    var author: String?
    /// The first block of the body.
    var bodyStart = 0
    var letterhead: Set<Int> = []
    var subject: Set<Int> = []
    /// The tokens of the subject's lines; a date line may stand in the same block.
    var titleLines: [Range<Int>] = []
    var furniture: Set<Int> = []
    /// A letter that calls to a meeting: `GIẤY MỜI`, `V/v tổ chức Hội nghị giao ban`.
    var isInvitation = false
    /// `(Ban hành kèm theo …)`, `(Do đồng chí Bí thư kết luận ngày …)` under the subject.
    var notes: Set<Int> = []
}

extension Reading {
    func readHeading() -> Heading {
        var walk = HeadingWalk(self)
        walk.walk()
        return walk.heading
    }
}
