import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The preview as a browser meets it: the real program on a free port of this machine.
@Suite(.serialized) struct ServeTests {
    @Test func followsEditsAndKeepsTheLastGoodSite() async throws {
        let folder = try Folder()
        _ = try folder.run("init", ".", "--as-of", "2026-11-20")
        let preview = try await Preview(in: folder.path)
        defer { preview.end() }

        let home = try await preview.get("/")
        #expect(home.status == 200)
        #expect(home.text.contains("/_giaoban/preview.js"))
        #expect(try !folder.read("public/index.html").contains("_giaoban"))
        #expect(try await preview.get("/_giaoban/preview.js").type == "text/javascript; charset=utf-8")
        #expect(try await preview.get("/documents/2026-11-20-giao-ban-mau/").status == 200)

        // An open page waits for the next build.
        let first = try await preview.changes(after: -1)
        async let next = preview.changes(after: first.version)
        try folder.write("content/2026-11-21-hop.md", "THÔNG BÁO\n\nKết luận họp\n\n1. Phòng Kinh tế rà soát.\n")
        #expect(try await next.version > first.version)
        #expect(try await preview.get("/documents/2026-11-21-hop/").text.contains("Phòng Kinh tế rà soát"))

        // An error keeps what was good, and is said on the page.
        try folder.write("content/2026-11-22-hong.md", "---\nso: [1\n---\nTHÔNG BÁO\n")
        let broken = try await preview.changes(after: first.version + 1)
        #expect(!broken.built)
        #expect(broken.text.contains("2026-11-22-hong.md"))
        #expect(try await preview.get("/documents/2026-11-21-hop/").status == 200)

        // The site's own settings and templates count too.
        try FileManager.default.removeItem(atPath: folder.path + "/content/2026-11-22-hong.md")
        let mended = try await preview.changes(after: broken.version)
        #expect(mended.built)
        try folder.write("site.yml", "title: Tên mới của trang\nagency: Văn phòng\n")
        _ = try await preview.changes(after: mended.version)
        #expect(try await preview.get("/").text.contains("Tên mới của trang"))
    }

    @Test func servesItsFolderAlone() async throws {
        let folder = try Folder()
        _ = try folder.run("init", ".")
        try folder.write("bi-mat.txt", "bí mật\n")
        let preview = try await Preview(in: folder.path)
        defer { preview.end() }
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/public/loi-tat.txt", withDestinationPath: folder.path + "/bi-mat.txt")
        for path in ["/../bi-mat.txt", "/%2e%2e/bi-mat.txt", "/..%2fbi-mat.txt", "/.giaoban-manifest", "/loi-tat.txt"] {
            let answer = try await preview.get(path)
            #expect(answer.status == 404, "\(path)")
            #expect(!answer.text.contains("bí mật"))
        }
        #expect(try await preview.get("/", host: "vi-du.example").status == 403)
    }

    /// What a `git pull` or an editor does at once is built at once.
    @Test func aBurstOfChangesIsOneBuild() async throws {
        let folder = try Folder()
        _ = try folder.run("init", ".", "--as-of", "2026-11-20")
        let preview = try await Preview(in: folder.path)
        defer { preview.end() }
        let first = try await preview.changes(after: -1)
        for number in 1...40 {
            try folder.write("content/2026-11-21-hop-\(number).md", "THÔNG BÁO\n\n1. Phòng Kinh tế rà soát.\n")
        }
        _ = try await preview.changes(after: first.version)
        #expect(try await preview.get("/documents/2026-11-21-hop-40/").status == 200)
        try await Task.sleep(for: .milliseconds(400))
        // A busy machine may part the burst once.
        #expect(try await preview.changes(after: -1).version <= first.version + 2)
    }

    @Test func endsOnInterrupt() async throws {
        let folder = try Folder()
        _ = try folder.run("init", ".")
        let preview = try await Preview(in: folder.path)
        async let waiting = try? preview.changes(after: 1)
        try await Task.sleep(for: .milliseconds(200))
        preview.process.interrupt()
        preview.process.waitUntilExit()
        _ = await waiting
        #expect(preview.process.terminationReason == .exit)
        #expect(preview.process.terminationStatus == 0)
    }
}

/// A running preview.
private struct Preview {
    let process: Process
    let base: String

    struct Answer {
        var status: Int
        var type: String
        var text: String
    }

    struct Changes {
        var version: Int
        var built: Bool
        var text: String
    }

    init(in folder: String) async throws {
        process = Process()
        process.executableURL = try Outcome.program
        process.arguments = ["serve", "--port", "0"]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let log = URL(fileURLWithPath: folder + "/.log")
        try Data().write(to: log)
        let handle = try FileHandle(forWritingTo: log)
        process.standardOutput = handle
        process.standardError = handle
        process.standardInput = FileHandle.nullDevice
        try process.run()
        var found: String?
        for _ in 0..<2400 where found == nil {
            try await Task.sleep(for: .milliseconds(25))
            let text = String(decoding: try Data(contentsOf: log), as: UTF8.self)
            found = text.firstRange(of: "http://").map {
                String(text[$0.lowerBound...].prefix { $0 != " " }.dropLast())
            }
        }
        base = try #require(found)
    }

    func end() {
        process.terminate()
        process.waitUntilExit()
    }

    func get(_ path: String, host: String? = nil) async throws -> Answer {
        var request = URLRequest(url: try #require(URL(string: base + path)))
        request.timeoutInterval = 30
        if let host { request.setValue(host, forHTTPHeaderField: "Host") }
        let (data, response) = try await URLSession.shared.data(for: request)
        let answer = try #require(response as? HTTPURLResponse)
        return Answer(
            status: answer.statusCode, type: answer.value(forHTTPHeaderField: "Content-Type") ?? "",
            text: String(decoding: data, as: UTF8.self))
    }

    /// Asks again as a page does, for a busy machine may take its time.
    func changes(after version: Int) async throws -> Changes {
        for _ in 0..<5 {
            let text = try await get("/_giaoban/changes?after=\(version)").text
            let answer = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
            let found = Changes(
                version: try #require(answer["version"] as? Int), built: try #require(answer["built"] as? Bool),
                text: text)
            if found.version > version || !process.isRunning { return found }
        }
        throw CancellationError()
    }
}
