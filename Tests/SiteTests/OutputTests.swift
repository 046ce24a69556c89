import Foundation
@testable import Site
import SourceText
@testable import Templates
import Testing

/// What a build writes, keeps, removes and leaves alone.
@Suite struct OutputTests {
    @Test func firstBuildWritesEverything() async throws {
        let output = try OutputTestFolder()
        let report = try await output.build(["index.html": "nhà", "documents/a/index.html": "văn bản"])
        #expect(report.new == 2 && report.changed == 0 && report.removed == 0)
        #expect(try output.read("documents/a/index.html") == "văn bản")
        #expect(try output.names() == [".giaoban-manifest", "documents/a/index.html", "index.html"])
    }

    @Test func unchangedPagesKeepTheirTime() async throws {
        let output = try OutputTestFolder()
        _ = try await output.build(["index.html": "nhà", "a/index.html": "một"])
        try output.age("index.html")
        try output.age("a/index.html")
        let report = try await output.build(["index.html": "nhà", "a/index.html": "hai"])
        #expect(report.new == 0 && report.changed == 1)
        #expect(try output.isAged("index.html"))
        #expect(try !output.isAged("a/index.html"))
        #expect(try output.read("a/index.html") == "hai")
    }

    @Test func pageNoLongerProducedIsRemovedWithItsEmptyFolder() async throws {
        let output = try OutputTestFolder()
        _ = try await output.build(["index.html": "nhà", "a/index.html": "một", "b/index.html": "hai"])
        try output.write("b/ghi-chu.txt", "của người khác")
        let report = try await output.build(["index.html": "nhà"])
        #expect(report.removed == 2)
        #expect(try output.names() == [".giaoban-manifest", "b/ghi-chu.txt", "index.html"])
        #expect(!output.exists("a"))
    }

    @Test func removedPageThatSomebodyChangedIsLeft() async throws {
        let output = try OutputTestFolder()
        _ = try await output.build(["index.html": "nhà", "a.html": "một"])
        try output.write("a.html", "một, sửa tay")
        let report = try await output.build(["index.html": "nhà"])
        #expect(report.kept == ["a.html"] && report.removed == 0)
        #expect(try output.read("a.html") == "một, sửa tay")
    }

    @Test func fileOfSomebodyElseIsNeverOverwritten() async throws {
        let output = try OutputTestFolder()
        try output.write("index.html", "của người khác")
        let refusal = await output.refusal(["index.html": "nhà", "a.html": "một"])
        #expect(refusal?.map(\.code) == ["tep-cua-nguoi-khac"])
        #expect(try output.names() == ["index.html"])
        #expect(try output.read("index.html") == "của người khác")
    }

    @Test func ownPageChangedByHandIsMadeAnew() async throws {
        let output = try OutputTestFolder()
        _ = try await output.build(["index.html": "nhà"])
        try output.write("index.html", "nhá")
        #expect(try await output.build(["index.html": "nhà"]).changed == 1)
        #expect(try output.read("index.html") == "nhà")
    }

    @Test func failingTemplateLeavesTheOldSite() async throws {
        let output = try OutputTestFolder()
        _ = try await output.build(["index.html": "nhà", "a.html": "một"])
        let before = try output.snapshot()
        let wrong = Diagnostic(
            .error, "ten-mau-la", at: Place(path: "templates/home.mustache", line: 3), Message(vi: "", en: ""))
        let pages = [
            SiteBuild.File(path: "index.html", source: "") { Array("mới".utf8) },
            SiteBuild.File(path: "b.html", source: "") {
                throw TemplateError(diagnostic: wrong)
            },
            SiteBuild.File(path: "c.html", source: "") {
                throw TemplateError(diagnostic: wrong)
            },
        ]
        // The mistake stands in one place of the template, however many pages show it.
        #expect(await output.refusal(files: pages) == [wrong])
        #expect(try output.snapshot() == before)
    }

    @Test(arguments: ["../x.html", "/x.html", "a/../../x.html", "a//b.html", "", "./a.html", ".giaoban-manifest"])
    func pathOutsideTheFolderIsRefused(path: String) async throws {
        let output = try OutputTestFolder()
        #expect(await output.refusal([path: "x"])?.map(\.code) == ["duong-dan-la"])
        #expect(try output.names() == [])
    }

    @Test func twoPagesOfOnePathAreRefused() async throws {
        let output = try OutputTestFolder()
        let page = SiteBuild.File(path: "a.html", source: "a") { [] }
        #expect(await output.refusal(files: [page, page])?.map(\.code) == ["trung-duong-dan"])
    }

    @Test func linksAreNotFollowedOutOfTheFolder() async throws {
        let output = try OutputTestFolder()
        let elsewhere = try OutputTestFolder()
        try elsewhere.write("index.html", "nơi khác")
        try FileManager.default.createSymbolicLink(
            atPath: output.path + "/documents", withDestinationPath: elsewhere.path)
        try FileManager.default.createSymbolicLink(
            atPath: output.path + "/a.html", withDestinationPath: elsewhere.path + "/index.html")
        let refusal = await output.refusal(["a.html": "một", "documents/index.html": "hai"])
        #expect(refusal?.map(\.code) == ["vat-can", "vat-can"])
        #expect(try elsewhere.names() == ["index.html"])
        #expect(try elsewhere.read("index.html") == "nơi khác")
    }

    @Test func linkPutInPlaceOfAFolderIsNotFollowedWhenRemoving() async throws {
        let output = try OutputTestFolder()
        let elsewhere = try OutputTestFolder()
        _ = try await output.build(["index.html": "nhà", "a/index.html": "một"])
        try elsewhere.write("index.html", "một")
        try FileManager.default.removeItem(atPath: output.path + "/a")
        try FileManager.default.createSymbolicLink(atPath: output.path + "/a", withDestinationPath: elsewhere.path)
        #expect(try await output.build(["index.html": "nhà"]).removed == 0)
        #expect(try elsewhere.read("index.html") == "một")
    }

    @Test func oneBuildAtATime() async throws {
        let output = try OutputTestFolder()
        let held = try OutputFolder(holding: output.path)
        #expect {
            _ = try OutputFolder(holding: output.path)
        } throws: { error in
            guard let busy = error as? OutputFolder.Busy else { return false }
            return busy.holder == nil || busy.holder == getpid()
        }
        _ = consume held
        _ = try OutputFolder(holding: output.path)
    }

    @Test func twoFoldersGetTheSameBytes() async throws {
        let one = try OutputTestFolder()
        let two = try OutputTestFolder()
        let pages = Dictionary(uniqueKeysWithValues: (1...200).map { ("p\($0)/index.html", "trang \($0)") })
        _ = try await one.build(pages)
        _ = try await two.build(pages)
        #expect(try one.snapshot() == two.snapshot())
    }

    @Test func leftoversOfAnInterruptedBuildAreHarmless() async throws {
        let output = try OutputTestFolder()
        try output.write(".giaoban-new/a/index.html", "dở dang")
        _ = try await output.build(["index.html": "nhà"])
        #expect(try output.names() == [".giaoban-manifest", "index.html"])
    }
}

@Suite struct ContentHashTests {
    /// From the XXH64 specification's reference implementation.
    @Test(arguments: [
        ("", "ef46db3751d8e999"), ("a", "d24ec4f1a98c6e5b"), ("abc", "44bc2cf5ad770999"),
        ("Nobody inspects the spammish repetition", "fbcea83c8a378bf1"),
    ])
    func agreesWithTheReference(text: String, hash: String) {
        #expect(ContentHash(Array(text.utf8)).description == hash)
    }
}

/// An output folder of its own for each test.
final class OutputTestFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "giaoban-output-\(UUID().uuidString)").path()
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func build(_ pages: [String: String]) async throws -> SiteBuild.Report {
        var memory = PageMemory()
        return try await SiteBuild(files: files(pages)).write(
            into: OutputFolder(holding: path), remembering: &memory)
    }

    /// What forbade the build; nil where nothing did.
    func refusal(_ pages: [String: String]) async -> [Diagnostic]? {
        await refusal(files: files(pages))
    }

    func refusal(files: [SiteBuild.File]) async -> [Diagnostic]? {
        do {
            var memory = PageMemory()
            _ = try await SiteBuild(files: files).write(into: OutputFolder(holding: path), remembering: &memory)
            return nil
        } catch {
            return (error as? SiteBuild.Refusal)?.diagnostics
        }
    }

    private func files(_ pages: [String: String]) -> [SiteBuild.File] {
        pages.sorted { $0.key < $1.key }.map { name, text in
            SiteBuild.File(path: name, source: name) { Array(text.utf8) }
        }
    }

    func write(_ name: String, _ text: String) throws {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)), as: UTF8.self)
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

    /// All files, hidden ones too.
    func names() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path).filter { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
                && !isFolder.boolValue
        }.sorted()
    }

    func snapshot() throws -> [String: String] {
        Dictionary(uniqueKeysWithValues: try names().map { ($0, try read($0)) })
    }

    private static let longAgo = Date(timeIntervalSince1970: 1_000_000_000)

    func age(_ name: String) throws {
        try FileManager.default.setAttributes([.modificationDate: Self.longAgo], ofItemAtPath: path + "/" + name)
    }

    func isAged(_ name: String) throws -> Bool {
        try FileManager.default.attributesOfItem(atPath: path + "/" + name)[.modificationDate] as? Date == Self.longAgo
    }
}
