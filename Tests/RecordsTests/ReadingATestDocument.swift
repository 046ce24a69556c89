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

    init(document: String) {
        self.init(reading: SourceFile(reading: Array(document.utf8), path: "a.md"), id: "a")
    }
}
