import Foundation
import Testing

/// `giaoban print` on a small office: what is written where, and what is said when it cannot be.
@Suite struct PrintTests {
    private let folder: Folder

    init() throws {
        folder = try Folder()
        try folder.write(
            "site.yml", "title: Sổ theo dõi\nagency: Văn phòng UBND tỉnh Trường Khê\nlanguage: vi\n")
        try folder.write(
            "content/2026-07-06-giao-ban.md",
            """
            ---
            loai: thong-bao
            so: 7/TB-VP
            ngay-ban-hanh: 2026-07-06
            hop:
              ngay: 2026-07-06
              ten: Họp giao ban
            chu-tri: Vũ Đình Lộc
            ---

            # Kết luận họp giao ban

            Ngày 06/7/2026, đồng chí Vũ Đình Lộc chủ trì họp giao ban và kết luận:

            1. Phòng Kinh tế chủ trì rà soát danh mục dự án, báo cáo trước ngày 20/7/2026.

            2. Phòng Tổng hợp tham mưu Chương trình công tác, trình trước ngày 15/10/2026.
            """)
    }

    @Test func textHasTheFormAndTheFigures() throws {
        let printed = try folder.run("print", "2026-Q3", "--as-of", "2026-09-30", "--text")
        #expect(printed.code == 0, "\(printed.errors)")
        for line in [
            "UBND TỈNH TRƯỜNG KHÊ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "/BC-VP",
            "Trường Khê, ngày      tháng 9 năm 2026", "BÁO CÁO",
            "- Chưa hoàn thành, đã quá hạn 01 nhiệm vụ (50%), trong đó: quá hạn 61–90 ngày:",
            "3. Văn bản, đề án phải trình, ban hành", "Nơi nhận:", "CHÁNH VĂN PHÒNG", "Phụ lục II",
        ] {
            #expect(printed.output.contains(line), "\(line)")
        }
        // What is nothing has no sentence, or one that says so in words.
        #expect(!printed.output.contains(" 00 "))
        #expect(!printed.output.contains("So với"))
        let widest = printed.output.split(separator: "\n").map(\.count).max() ?? 0
        #expect(widest <= 80)
    }

    @Test func nothingOverdueIsSaidInWords() throws {
        let printed = try folder.run("print", "2026-07", "--as-of", "2026-07-10", "--text")
        #expect(printed.output.contains("Không có nhiệm vụ quá hạn chưa hoàn thành."))
        #expect(!printed.output.contains("DANH MỤC NHIỆM VỤ QUÁ HẠN"))
    }

    @Test func aDepartmentSignsItsOwnReport() throws {
        let printed = try folder.run(
            "print", "2026-Q3", "--as-of", "2026-09-30", "--department", "phong kinh te", "--text")
        #expect(printed.code == 0, "\(printed.errors)")
        for line in ["VĂN PHÒNG UBND TỈNH", "PHÒNG KINH TẾ", "/BC-PKT", "TRƯỞNG PHÒNG", "của Phòng Kinh tế"] {
            #expect(printed.output.contains(line), "\(line)")
        }
        #expect(!printed.output.contains("Chương trình công tác"))
    }

    @Test func aLeaderReportTellsWhatWasGiven() throws {
        let printed = try folder.run("print", "2026", "--as-of", "2026-09-30", "--leader", "Vũ Đình Lộc", "--text")
        #expect(printed.code == 0, "\(printed.errors)")
        let words = printed.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("có 02 nhiệm vụ mới được giao do đồng chí Vũ Đình Lộc chỉ đạo, phụ trách"))
    }

    @Test func htmlStandsAlone() throws {
        let printed = try folder.run("print", "2026-Q3", "--html", "-o", "out/q3.html")
        #expect(printed.code == 0, "\(printed.errors)")
        let html = try folder.read("out/q3.html")
        #expect(html.contains("<style>") && !html.contains("<link") && !html.contains("<script"))
    }

    @Test func allReportsGoIntoAFolder() throws {
        let printed = try folder.run("print", "2026-Q3", "--as-of", "2026-09-30", "--all", "bao-cao", "--text")
        #expect(printed.code == 0, "\(printed.errors)")
        #expect(
            folder.files.filter { $0.hasPrefix("bao-cao/") } == [
                "bao-cao/bao-cao-2026-Q3-phong-kinh-te.txt", "bao-cao/bao-cao-2026-Q3-phong-tong-hop.txt",
                "bao-cao/bao-cao-2026-Q3-vu-dinh-loc.txt", "bao-cao/bao-cao-2026-Q3.txt",
            ])
    }

    @Test(arguments: [
        (["2026-Q5"], "“2026-Q5” không phải một kỳ báo cáo", "ý là “2026-Q3”?"),
        (["2025-Q3"], "không có văn bản nào trong quý III năm 2025", "các kỳ có văn bản: 2026-Q3"),
        (["2026-Q3", "--department", "Phòng Kinh"], "không có đơn vị “Phòng Kinh”", "ý là “Phòng Kinh tế”?"),
        (["2026-Q3", "--leader", "Vũ Đình Lọc"], "", ""),
        (["2026-Q3", "--leader", "Võ Đình Long"], "không có lãnh đạo “Võ Đình Long”", "ý là “Vũ Đình Lộc”?"),
        (["2026-Q3", "--department", "A", "--leader", "B"], "--department và --leader không đi cùng nhau", ""),
    ])
    func mistakesNameTheNearest(_ arguments: [String], _ message: String, _ hint: String) throws {
        let outcome = try Outcome.running(
            ["print", "--text"] + arguments, in: folder.path, environment: [:])
        #expect(outcome.code == (message.isEmpty ? 0 : 2))
        #expect(outcome.errors.contains(message) || message.isEmpty, "\(outcome.errors)")
        #expect(outcome.errors.contains(hint) || hint.isEmpty, "\(outcome.errors)")
    }

    @Test func withoutAPrinterItSaysWhatToInstallAndWhatWorks() throws {
        let outcome = try folder.run("print", "2026-Q3", environment: ["PATH": "/nonexistent"])
        #expect(outcome.code == 3)
        #expect(outcome.errors.contains("sudo apt install weasyprint fonts-croscore"))
        #expect(outcome.errors.contains("--html") && outcome.errors.contains("--text"))
        #expect(!folder.has("bao-cao-2026-Q3.pdf"))
    }

    @Test func aSiteRewordsTheReport() throws {
        try folder.write("templates/report-subject.mustache", "Công tác theo dõi, đôn đốc {{period.name}}")
        let printed = try folder.run("print", "2026-Q3", "--text")
        #expect(printed.output.contains("Công tác theo dõi, đôn đốc quý III năm 2026"), "\(printed.errors)")
    }

    @Test func whatWasSaidLaterIsNotInTheReport() throws {
        try folder.write(
            "content/2026-10-10-tien-do.md",
            """
            ---
            loai: tien-do
            ngay-ban-hanh: 2026-10-10
            ---

            # Tiến độ

            - 2026-07-06-giao-ban#1: đã hoàn thành ngày 10/10/2026 (Tờ trình 88/TTr-VP)
            """)
        let printed = try folder.run(
            "print", "2026-Q3", "--as-of", "2026-10-20", "--department", "Phòng Kinh tế", "--text")
        #expect(printed.output.contains("Quá hạn"))
        #expect(!printed.output.contains("88/TTr-VP"))
        let later = try folder.run(
            "print", "2026-Q4", "--as-of", "2026-10-20", "--department", "Phòng Kinh tế", "--text")
        #expect(later.output.contains("88/TTr-VP"), "\(later.output)\(later.errors)")
    }

    @Test func aClosedPeriodIsReportedAsItWasSignedOff() throws {
        let closed = try folder.run("close", "2026-Q3", "--as-of", "2026-10-02")
        #expect(closed.code == 0, "\(closed.errors)")
        try folder.write(
            "content/2026-09-28-giao-ban.md",
            """
            ---
            loai: thong-bao
            so: 9/TB-VP
            ngay-ban-hanh: 2026-09-28
            chu-tri: Vũ Đình Lộc
            ---

            # Kết luận họp giao ban

            Ngày 28/9/2026, đồng chí Vũ Đình Lộc chủ trì họp giao ban và kết luận:

            1. Phòng Kinh tế chủ trì lập kế hoạch, báo cáo trước ngày 20/10/2026.
            """)
        let printed = try folder.run("print", "2026-Q3", "--as-of", "2026-10-05", "--text")
        #expect(printed.code == 0, "\(printed.errors)")
        let words = printed.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("chốt ngày 02/10/2026"))
        #expect(words.contains("trong tổng số 02 nhiệm vụ phải thực hiện"))
        #expect(words.contains("khác số liệu đã chốt ngày 02/10/2026"))
    }
}
