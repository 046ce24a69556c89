import Foundation
import Testing

/// How the program answers what it cannot do: the code that scripts rely on, what was wrong, how to mend it.
@Test(arguments: [
    (["bild"], Int32(2), "không có lệnh “bild”"),
    (["check", "--strickt"], 2, "không có tùy chọn “--strickt”"),
    (["check", "--as-of", "hôm nay"], 2, "giá trị “hôm nay” không hợp lệ"),
    (["inspect"], 2, "thiếu đối số “<tệp> ...”"),
    (["inspect", "khong-co.md"], 3, "khong-co.md: không có tệp này"),
    (["check", "--site", "."], 2, "không có site.yml"),
])
func mistakesInVietnamese(arguments: [String], code: Int32, words: String) throws {
    let folder = try Folder()
    let outcome = try Outcome.running(arguments, in: folder.path, environment: [:])
    #expect(outcome.code == code)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
}

@Test func speaksEnglishWhereAsked() throws {
    let folder = try Folder()
    #expect(try folder.run("--lang", "en", "bild").code == 2)
    let outcome = try folder.run("inspect", "a.md", "--lang", "en")
    #expect(outcome.errors.contains("a.md: no such file"))
    let other = try folder.run("check", "--site", ".", environment: ["LANG": "en_GB.UTF-8"])
    #expect(other.errors.contains("has no site.yml"))
}
