import Foundation
import Testing

@testable import giaoban

/// What an office really has, made by LibreOffice with its own automatic numbers, becomes a document.
@Suite struct ImportTests {
    private static let fixtures = Repository.root.appending(path: "Tests/GiaobanTests/Fixtures").path()

    @Test(arguments: ["docx", "odt", "html", "pdf"])
    func bringsADocument(ending: String) throws {
        let folder = try Folder()
        _ = try folder.run("init", ".")
        let outcome = try folder.run("import", "\(ImportTests.fixtures)/thong-bao.\(ending)")
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("Phòng Tổng hợp; phối hợp: Phòng Nội chính"))
        let name = "content/2026-09-10-ket-luan-hop-giao-ban-van-phong.md"
        let text = try folder.read(name)
        #expect(text.contains("\nloai: thong-bao\n"))
        #expect(text.contains("\nso: \"112/TB-VP\"\n"))
        #expect(text.contains("\nngay-ban-hanh: 2026-09-11\n"))
        #expect(text.contains("\nhop: {ngay: 2026-09-10}\n"))
        #expect(text.contains("chu-tri: [{ten: \"Lương Hải Đăng\", chuc-vu: \"Chánh Văn phòng UBND tỉnh\"}]"))
        // Numbering as on paper; the letterhead is gone into the facts.
        #expect(text.contains("\nI. Kết quả thực hiện nhiệm vụ\n"))
        #expect(text.contains("\n1. Phòng Kinh tế\n"))
        #expect(text.contains("\nb. Rà soát, báo cáo") || text.contains("\nb) Rà soát, báo cáo"))
        #expect(text.contains("\n2. Giao Phòng Tổng hợp chủ trì"))
        #expect(!text.contains("CỘNG HÒA"))
        if ending != "pdf" {
            #expect(text.contains("\n| TT | Nội dung | Đơn vị chủ trì | Thời hạn |\n| --- | --- | --- | --- |\n"))
        }
        let again = try folder.run("import", "\(ImportTests.fixtures)/thong-bao.\(ending)")
        #expect(again.code == 2)
        #expect(again.errors.contains("không ghi đè"))
        #expect(try folder.read(name) == text)
    }

    @Test func oneBadFileDoesNotStopTheOthers() throws {
        let folder = try Folder()
        _ = try folder.run("init", ".")
        try folder.write("hong.docx", "không phải docx")
        let outcome = try folder.run("import", "hong.docx", "\(ImportTests.fixtures)/thong-bao.html", "--quiet")
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("hong.docx: không đọc được"))
        #expect(folder.has("content/2026-09-10-ket-luan-hop-giao-ban-van-phong.md"))
    }

    @Test(arguments: [
        ("cu.doc", "lưu thành .docx"), ("a.md", "chép thẳng vào content/"), ("a.xyz", ".docx, .odt, .html, .pdf"),
    ])
    func kindsThatCannotBeRead(name: String, words: String) throws {
        let folder = try Folder()
        _ = try folder.run("init", ".")
        try folder.write(name, "x")
        let outcome = try folder.run("import", name)
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains(words))
    }

    @Test func aScanIsNotTakenForText() throws {
        let folder = try Folder()
        _ = try folder.run("init", ".")
        // One page, nothing on it.
        let parts = [
            "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n", "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n",
            "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n",
        ]
        var body = "%PDF-1.4\n"
        var table = "xref\n0 4\n0000000000 65535 f \n"
        for part in parts {
            table += String(repeating: "0", count: 10 - "\(body.utf8.count)".count) + "\(body.utf8.count) 00000 n \n"
            body += part
        }
        let end = "trailer<</Size 4/Root 1 0 R>>\nstartxref\n\(body.utf8.count)\n%%EOF\n"
        try folder.write("quet.pdf", body + table + end)
        let outcome = try folder.run("import", "quet.pdf")
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("chỉ có hình ảnh"))
    }

    @Test func menusOfAWebPageStayBehind() {
        let page = """
            <html><body><header>Trang chủ</header><NAV class="a"><a>Liên hệ</a></NAV><script>x</script>
            <article><header><h1>Kết luận</h1></header><p>Nội dung</p><aside>Tin khác</aside></article>
            <footer>Bản quyền</footer></body></html>
            """
        let text = WebPage.document(of: page)
        for word in ["Kết luận", "Nội dung"] { #expect(text.contains(word)) }
        for word in ["Trang chủ", "Liên hệ", "Tin khác", "Bản quyền", "script"] { #expect(!text.contains(word)) }
    }

    /// Word's own counting: a level restarts under a new number, letters and Roman numbers, text around them.
    @Test func writesOutWhatWordCounts() {
        let numbering = """
            <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>\
            <w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>\
            <w:lvlText w:val="%2)"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
            """
        func paragraph(_ level: Int, _ text: String) -> String {
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"3\"/></w:numPr><w:ind w:left=\"720\"/>"
                + "</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
        }
        let document = [(0, "Một"), (1, "hai"), (1, "ba"), (0, "Bốn"), (1, "năm")].map(paragraph).joined()
        let word = WordNumbering(numbering: Array(numbering.utf8), styles: [])
        let text = String(decoding: word.written(into: Array(document.utf8)), as: UTF8.self)
        let words = text.split(separator: "</w:p>").map { paragraph in
            paragraph.split(separator: "<").filter { $0.hasPrefix("w:t>") || $0.hasPrefix("w:t ") }
                .map { String($0.drop { $0 != ">" }.dropFirst()) }.joined()
        }
        #expect(words == ["I. Một", "a) hai", "b) ba", "II. Bốn", "a) năm"])
        #expect(!text.contains("w:ind"))
    }
}
