import Office
import Records
import SourceText

/// A small office as text: what stands in `content/`, read as the program reads it.
struct TinyOffice {
    var directory = Directory()
    var documents: [(id: String, text: String)] = []

    init(directory yaml: String = "", _ documents: [(id: String, text: String)]) {
        directory = Directory.read(yaml: yaml, path: "content/directory.yml").directory
        self.documents = documents
    }

    var records: [Record] {
        documents.map { id, text in
            Record(reading: SourceFile(reading: Array(text.utf8), path: "content/\(id).md"), id: id)
        }
    }

    func ledger(asOf day: String, dueSoonDays: Int = 7, inclusive: Bool = true) -> Ledger {
        Ledger(
            records: records, directory: directory, asOf: TinyOffice.day(day), dueSoonDays: dueSoonDays,
            deadlineInclusive: inclusive)
    }

    static func day(_ text: String) -> Day { Day(iso: text)! }

    /// A progress document of a day with its items.
    static func progress(_ day: String, _ items: String) -> String {
        """
        ---
        loai: tien-do
        ngay-ban-hanh: \(day)
        ---

        # Cập nhật tiến độ

        \(items)
        """
    }

    /// `2025-01-06` as documents write it, `06/01/2025`.
    static func written(_ day: String) -> String {
        day.split(separator: "-").reversed().joined(separator: "/")
    }

    static let directory = """
        agencies:
          - id: van-phong
            name: Văn phòng UBND tỉnh Trường Khê
            aliases: [Văn phòng UBND tỉnh, Văn phòng]
          - id: so-tai-chinh
            name: Sở Tài chính
        units:
          - id: tong-hop
            name: Phòng Tổng hợp
            abbreviations: [TH]
            kind: phong
            parent: van-phong
          - id: kinh-te
            name: Phòng Kinh tế
            kind: phong
            parent: van-phong
          - id: dau-tu
            name: Phòng Đầu tư - Xây dựng
            aliases: [Phòng ĐTXD]
            kind: phong
            parent: van-phong
            to: 2025-02-28
            successor: kinh-te
        leaders:
          - id: vu-dinh-loc
            name: Vũ Đình Lộc
            positions:
              - title: Chánh Văn phòng
                from: 2020-01-01
                to: 2025-05-31
                agency: van-phong
                units: [tong-hop]
          - id: tran-thi-mai
            name: Trần Thị Mai
            positions:
              - title: Phó Chánh Văn phòng
                from: 2020-01-01
                to: 2025-05-31
                units: [kinh-te, dau-tu]
              - title: Chánh Văn phòng
                from: 2025-06-01
                agency: van-phong
                units: [tong-hop]
        """

    /// A notice of one meeting with its points.
    static func notice(_ day: String, number: String = "1/TB-VP", chair: String = "Chánh Văn phòng", _ points: String)
        -> String
    {
        """
        ---
        loai: thong-bao
        so: \(number)
        co-quan: Văn phòng UBND tỉnh Trường Khê
        ngay-ban-hanh: \(day)
        hop:
          ten: Họp giao ban
          ngay: \(day)
        chu-tri: \(chair)
        ---

        # Thông báo kết luận giao ban

        Ngày \(TinyOffice.written(day)), \(chair) chủ trì họp giao ban. Sau khi nghe các đơn vị báo cáo, \(chair) kết luận:

        \(points)
        """
    }
}
