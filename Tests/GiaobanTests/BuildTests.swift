import Foundation
import Testing

/// `giaoban build` as a secretary or a script meets it.
@Suite struct BuildTests {
    private static let settings = "title: Theo dõi\nagency: Văn phòng\nlanguage: vi\n"
    private static let minutes = """
        # Kết luận giao ban ngày 09/9/2024

        II. NHIỆM VỤ TRONG THỜI GIAN TỚI

        1. Phòng Tổng hợp chủ trì, phối hợp với Phòng Hành chính rà soát quy chế làm việc, xong trước ngày 30/9/2024.

        2. Phòng Hành chính chuẩn bị hội nghị quý IV.

        """

    private func site() throws -> Folder {
        let folder = try Folder()
        try folder.write("site.yml", Self.settings)
        try folder.write("content/2024-09-09-giao-ban.md", Self.minutes)
        return folder
    }

    @Test func buildsTheSiteOnceAndThenNothing() throws {
        let site = try site()
        let first = try site.run("build", "--as-of", "2024-09-20")
        #expect(first.code == 0 && first.output.contains("1 văn bản, "), "\(first)")
        #expect(site.has("public/documents/2024-09-09-giao-ban/index.html"))
        #expect(site.has("public/assets/site.css"))
        let second = try site.run("build", "--as-of", "2024-09-20")
        #expect(second.code == 0 && second.output.contains("(không đổi)"), "\(second)")
    }

    @Test func siteOverridesOneTemplateAndInheritsTheRest() throws {
        let site = try site()
        try site.write("templates/home.mustache", "<h1>{{site.agency}}</h1>\n")
        try site.write("templates/assets/site.css", "body { color: teal }\n")
        #expect(try site.run("build").code == 0)
        #expect(try site.read("public/index.html") == "<h1>Văn phòng</h1>\n")
        #expect(try site.read("public/assets/site.css") == "body { color: teal }\n")
        #expect(site.has("public/assets/mark.svg"))
    }

    @Test func wrongTemplateEndsWithOneAndLeavesTheSite() throws {
        let site = try site()
        #expect(try site.run("build", "--as-of", "2024-09-20").code == 0)
        let before = try site.read("public/index.html")
        try site.write("templates/home.mustache", "<h1>{{site.agensy}}</h1>\n")
        try site.write("content/2024-09-16-giao-ban.md", Self.minutes)
        let outcome = try site.run("build", "--as-of", "2024-09-20")
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("templates/home.mustache:1:"), "\(outcome)")
        #expect(try site.read("public/index.html") == before)
        #expect(!site.has("public/documents/2024-09-16-giao-ban/index.html"))
    }

    @Test func documentTakenAwayLosesItsPage() throws {
        let site = try site()
        try site.write("content/2024-09-16-giao-ban.md", Self.minutes)
        #expect(try site.run("build").code == 0)
        try FileManager.default.removeItem(atPath: site.path + "/content/2024-09-16-giao-ban.md")
        #expect(try site.run("build").code == 0)
        #expect(!site.has("public/documents/2024-09-16-giao-ban"))
        #expect(site.has("public/documents/2024-09-09-giao-ban/index.html"))
    }

    /// The second build knows by the files' times that nothing changed; whatever changes is still seen.
    @Test func changedFilesAreSeenAfterABuildThatHadNothingToDo() throws {
        let site = try site()
        Thread.sleep(forTimeInterval: 0.1)
        #expect(try site.run("build", "--as-of", "2024-09-20").code == 0)
        #expect(site.has(".giaoban/last-build"))
        #expect(try site.run("build", "--as-of", "2024-09-20").output.contains("(không đổi)"))
        try site.write("public/index.html", "hỏng")
        #expect(try site.run("build", "--as-of", "2024-09-20").output.contains("(1 đổi)"))
        #expect(try site.run("build", "--as-of", "2024-09-21").output.contains(" đổi)"))
        try site.write("templates/assets/site.css", "body { color: teal }\n")
        #expect(try site.run("build", "--as-of", "2024-09-21").output.contains("(1 đổi)"))
        try site.write("content/2024-09-16-giao-ban.md", Self.minutes)
        #expect(try site.run("build", "--as-of", "2024-09-21").output.contains(" mới"))
    }

    @Test func warningsAreRepeatedWhereNothingChanged() throws {
        let site = try site()
        try site.write("site.yml", Self.settings + "titel: nhầm\n")
        Thread.sleep(forTimeInterval: 0.1)
        let first = try site.run("build", "--as-of", "2024-09-20")
        #expect(first.errors.contains("site.yml không có khóa “titel”"), "\(first)")
        let second = try site.run("build", "--as-of", "2024-09-20")
        #expect(second.errors == first.errors && second.code == first.code)
    }

    @Test func answersInJSON() throws {
        let site = try site()
        let outcome = try site.run("build", "--json", "--output", site.path + "/ra")
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(answer["built"] as? Bool == true && answer["documents"] as? Int == 1)
        #expect(site.has("ra/index.html") && !site.has("public"))
    }

    @Test func folderOfASiteIsNoPlaceToWrite() throws {
        let site = try site()
        #expect(try site.run("build", "--output", site.path).code == 2)
        #expect(site.files == ["content/2024-09-09-giao-ban.md", "site.yml"])
    }
}
