import Foundation
import Testing

/// A new site has no doubts, and each new document starts without any.
@Test func newSiteIsClean() throws {
    let folder = try Folder()
    let made = try folder.run("init", "giao-ban", "--agency", "Văn phòng: UBND tỉnh", "--as-of", "2026-11-20")
    #expect(made.code == 0, "\(made.errors)")
    #expect(
        folder.files == [
            "giao-ban/content/2026-11-20-giao-ban-mau.md", "giao-ban/content/directory.yml", "giao-ban/site.yml",
        ])
    let sample = try folder.run("inspect", "--json", "giao-ban/content/2026-11-20-giao-ban-mau.md")
    let answer = try #require(
        JSONSerialization.jsonObject(with: Data(sample.output.utf8)) as? [String: Any])
    let assignments = try #require(answer["assignments"] as? [[String: Any]])
    #expect(assignments.map { $0["path"] as? String } == ["II.1", "II.2", "II.3"])
    #expect(
        assignments.map { ($0["deadline"] as? [String: Any])?["end"] as? String } == [
            "2026-11-30", "2026-12-20", "2026-12-20",
        ])

    let check = try folder.run("check", "--strict", "--site", "giao-ban")
    #expect(check.code == 0, "\(check.errors)")
    #expect(check.output.contains("1 văn bản: 0 lỗi, 0 cảnh báo"))
}

@Test func aSiteIsNotMadeTwice() throws {
    let folder = try Folder()
    _ = try folder.run("init", ".")
    let before = try folder.read("site.yml")
    let again = try folder.run("init", ".")
    #expect(again.code == 2)
    #expect(again.errors.contains("đã là một trang"))
    #expect(try folder.read("site.yml") == before)
}

@Test func ownDocumentsNeedNoSample() throws {
    let folder = try Folder()
    try folder.write("content/2026-01-05-giao-ban.md", "THÔNG BÁO\n")
    _ = try folder.run("init", ".")
    #expect(folder.files == ["content/2026-01-05-giao-ban.md", "content/directory.yml", "site.yml"])
}

@Test(arguments: [
    ("thong-bao", "2026-11-20-giao-ban.md"), ("bien-ban", "2026-11-20-bien-ban-giao-ban.md"),
    ("bao-cao", "2026-11-20-bao-cao.md"), ("chuong-trinh", "2026-11-20-chuong-trinh-cong-tac.md"),
    ("tien-do", "2026-11-tien-do.md"),
])
func startsADocument(kind: String, name: String) throws {
    let folder = try Folder()
    _ = try folder.run("init", ".")
    let made = try folder.run("new", kind, "--date", "2026-11-20")
    #expect(made.code == 0, "\(made.errors)")
    #expect(made.output == "content/\(name)\n")
    if kind != "tien-do" {
        #expect(try folder.read("content/" + name).contains("2. Phòng Kinh tế"))
    }
    let check = try folder.run("check", "--strict")
    #expect(check.code == 0, "\(check.errors)")
}

@Test func aNewDocumentOverwritesNothing() throws {
    let folder = try Folder()
    _ = try folder.run("init", ".")
    try folder.write("content/2026-11-20-hop-ve-chuyen-doi-so.md", "của tôi\n")
    let outcome = try folder.run(
        "new", "thong-bao", "--date", "2026-11-20", "--title", "Họp về chuyển đổi số")
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("không ghi đè"))
    #expect(try folder.read("content/2026-11-20-hop-ve-chuyen-doi-so.md") == "của tôi\n")
}

@Test func aSiteMayHaveItsOwnForm() throws {
    let folder = try Folder()
    _ = try folder.run("init", ".")
    try folder.write("templates/new/thong-bao.md", "Ngày {{{date}}}\n")
    try folder.write("content/2026/a.md", "THÔNG BÁO\n")
    let outcome = try folder.run("new", "Thông báo", "--date", "2026-11-20")
    #expect(outcome.output == "content/2026/2026-11-20-giao-ban.md\n")
    #expect(try folder.read("content/2026/2026-11-20-giao-ban.md") == "Ngày 20/11/2026\n")
}

@Test func anUnknownKindNamesTheNearest() throws {
    let folder = try Folder()
    _ = try folder.run("init", ".")
    let outcome = try folder.run("new", "thongbao")
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("ý là “thong-bao”?"))
}
