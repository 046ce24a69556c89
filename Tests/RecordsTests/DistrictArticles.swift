@testable import Records

extension Record {
    /// Of an article about a district's briefing on 14 October 2026, with these paragraphs under its opening.
    init(briefing paragraphs: String) {
        self.init(
            document: """
                Hội nghị giao ban huyện Sông Lam tháng 10

                15/10/2026

                Ngày 14/10/2026, Chủ tịch UBND huyện Trần Văn Nam chủ trì hội nghị giao ban.

                \(paragraphs)
                """)
    }

    /// Of an article about a district's session in May 2023, which tells this before the chair orders.
    init(sessionTelling paragraphs: String) {
        self.init(
            document: """
                UBND huyện họp phiên thường kỳ tháng 5

                Sáng 12/5/2023, UBND huyện tổ chức họp giao ban. Đồng chí Lê Văn Bách, Chủ tịch UBND huyện chủ trì cuộc họp.

                \(paragraphs)

                Kết luận cuộc họp, đồng chí Chủ tịch UBND huyện yêu cầu các phòng, ban tập trung thực hiện nhiệm vụ tháng 6.
                """)
    }
}
