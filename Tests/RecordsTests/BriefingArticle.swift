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
}
