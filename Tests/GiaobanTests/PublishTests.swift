import Foundation
import Site
import Testing

@testable import giaoban

/// What becomes of each file from one release to the next.
@Suite struct ReleasePlanTests {
    private func page(_ path: String, _ letter: Character, size: Int = 10) -> SiteFile {
        SiteFile(path: path, sha256: String(repeating: letter, count: 64), size: size)
    }

    private func after(_ site: [SiteFile], _ previous: [ReleaseFile] = [], stamp: Int, gzip: Bool = false)
        -> ReleasePlan
    {
        ReleasePlan(site: site, previous: previous, stamp: stamp, compresses: gzip)
    }

    @Test func timesMoveForwardOnlyWhereBytesChange() {
        let first = after([page("a.html", "1"), page("b.html", "2")], stamp: 100).items.map(\.file)
        let plan = after([page("a.html", "1"), page("b.html", "3"), page("c.html", "4")], first, stamp: 200)
        #expect(plan.items.map(\.file.modified) == [100, 200, 200])
        #expect(plan.paths(.same) == ["a.html"])
        #expect(plan.paths(.changed) == ["b.html"])
        #expect(plan.paths(.new) == ["c.html"])
    }

    @Test func assetsStayForOneReleaseMore() {
        let first = after([page("a.html", "1"), page("old.css", "2")], stamp: 100).items.map(\.file)
        let second = after([page("b.html", "1")], first, stamp: 200)
        #expect(second.paths(.carried) == ["old.css"])
        #expect(second.removed == ["a.html"])
        let third = after([page("b.html", "1")], second.items.map(\.file), stamp: 300)
        #expect(third.paths(.carried).isEmpty)
        #expect(third.removed.isEmpty)
        // What comes back is a file of the site again.
        let back = after([page("old.css", "2")], second.items.map(\.file), stamp: 300)
        #expect(back.items.first?.file.isCarried == false)
    }

    @Test func textThatIsLargeEnoughIsCompressed() {
        let plan = after(
            [page("a.html", "1", size: 5000), page("b.html", "2"), page("c.png", "3", size: 5000)], stamp: 1, gzip: true
        )
        #expect(plan.paths(.compressed) == ["a.html.gz"])
    }

    @Test func aListIsReadAsItWasWritten() {
        var file = ReleaseFile(
            path: "a b/thứ hai.html", sha256: String(repeating: "a", count: 64), size: 3, modified: 4)
        #expect(ReleaseFile.read(ReleaseFile.list([file])) == [file])
        file.isCarried = true
        #expect(ReleaseFile.read(ReleaseFile.list([file]) + "hỏng\n") == [file])
    }
}

/// https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
@Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
        String(repeating: "a", count: 1_000_000),
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
])
func sha256(text: String, digest: String) {
    #expect(SHA256.hex(Array(text.utf8)) == digest)
    var inParts = SHA256()
    for start in stride(from: 0, to: text.utf8.count, by: 61) {
        inParts.add(Array(text.utf8.dropFirst(start).prefix(61)))
    }
    #expect(inParts.hex() == digest)
}

@Test func pathsAreQuotedForTheServersShell() {
    #expect(RemoteShell.quoted("it's $HOME `x`; rm") == "'it'\\''s $HOME `x`; rm'")
}

@Test(arguments: [
    (["fodler": "/srv"], "ý là “folder”?"), ([:], "thiếu folder"),
    (["folder": "/srv", "keep": "1"], "keep phải là số"),
    (["folder": "/srv", "ssh": "-oProxyCommand=x"], "không phải tên máy chủ"),
    (["folder": "srv", "ssh": "a@b"], "phải bắt đầu bằng /"), (["folder": "/srv", "gzip": "có"], "true hoặc false"),
    (["folder": "/srv", "ssh": "a@b", "port": "x"], "port phải là số"),
])
func mistakesOfATarget(values: [String: String], words: String) throws {
    let error = try #require(throws: UsageMistake.self) {
        try PublishTarget(Settings.PublishTarget(name: "web", values: values))
    }
    #expect([error.message.vi, error.hint?.vi ?? ""].contains { $0.contains(words) })
}

/// The program itself, into a folder of this machine.
@Suite struct PublishTests {
    private func site(_ folder: borrowing Folder, _ target: String = "{folder: web, keep: 2}") throws {
        _ = try folder.run("init", ".", "--as-of", "2026-11-20")
        try folder.write("site.yml", try folder.read("site.yml") + "\npublish:\n  web: \(target)\n")
    }

    @Test func publishesGoesBackAndLists() throws {
        let folder = try Folder()
        try site(folder)
        let dry = try folder.run("publish", "--dry-run")
        #expect(dry.output.contains("sẽ công bố"))
        #expect(!folder.has("web"))

        #expect(try folder.run("publish").output.contains("đã công bố bản"))
        let first = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/web/current")
        #expect(try folder.read("web/current/index.html") == folder.read("public/index.html"))
        #expect(try folder.run("publish").output.contains("không có gì thay đổi"))

        _ = try folder.run("new", "thong-bao", "--date", "2026-11-21")
        _ = try folder.run("publish", "web")
        let second = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/web/current")
        #expect(first != second)
        let list = try folder.run("publish", "--list").output
        #expect(list.split(separator: "\n").count == 2)
        #expect(list.contains("* " + second.dropFirst("releases/".count)))

        #expect(try folder.run("publish", "--rollback").code == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/web/current") == first)
        let tooFar = try folder.run("publish", "--rollback")
        #expect(tooFar.code == 2)
        #expect(tooFar.errors.contains("không còn bản nào"))
    }

    @Test func aSiteWithErrorsIsNotPublished() throws {
        let folder = try Folder()
        try site(folder)
        _ = try folder.run("publish")
        let shown = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/web/current")
        try folder.write("content/hong.md", "---\nso: [1\n---\nTHÔNG BÁO\n")
        let refused = try folder.run("publish")
        #expect(refused.code == 1)
        #expect(refused.errors.contains("không công bố: 1 lỗi"))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/web/current") == shown)
    }

    @Test func whatIsNotOursIsNotReplaced() throws {
        let folder = try Folder()
        try site(folder)
        try folder.write("web/current/index.html", "trang cũ\n")
        let outcome = try folder.run("publish")
        #expect(outcome.code == 3)
        #expect(outcome.errors.contains("không phải liên kết do giaoban tạo"))
        #expect(try folder.read("web/current/index.html") == "trang cũ\n")
    }

    @Test func withoutATargetItSaysHowToNameOne() throws {
        let folder = try Folder()
        _ = try folder.run("init", ".")
        let outcome = try folder.run("publish")
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains("web: /srv/giaoban"))
    }
}
