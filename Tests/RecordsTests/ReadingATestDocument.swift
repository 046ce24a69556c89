import SourceText

@testable import Records

extension Record {
    /// A notice of conclusions with these points, as an office would write it; the meeting was on 5 March 2025.
    init(points: String, under heading: String = "I. Nhiệm vụ") {
        self.init(
            document: """
                Số: 27/TB-VP

                **THÔNG BÁO**

                **Kết luận của Chánh Văn phòng tại cuộc họp giao ban**

                Ngày 05/3/2025, đồng chí Phan Bá Quế, Chánh Văn phòng UBND tỉnh chủ trì họp giao ban. Đồng chí Chánh Văn phòng kết luận như sau:

                \(heading)

                \(points)

                Nơi nhận:
                - Như trên;
                - Lưu: VT.
                """)
    }

    /// An article on a meeting of 12 May 2023, with what was said there.
    init(articleSaying said: String) {
        self.init(
            document: """
                Đẩy nhanh tiến độ các công trình

                Sáng 12/5/2023, UBND tỉnh Sơn Giang họp về các công trình trọng điểm. Ông Lê Văn Bách, Chủ tịch UBND tỉnh chủ trì.

                Tại cuộc họp, các đại biểu đã thảo luận về những khó khăn.

                \(said)

                Minh Hà
                """)
    }

    init(document: String) {
        self.init(reading: SourceFile(reading: Array(document.utf8), path: "a.md"), id: "a")
    }
}
