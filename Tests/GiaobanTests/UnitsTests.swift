import Testing

@testable import giaoban

/// Units that the directory lacks are added to its list, wherever that stands in the file.
@Suite struct UnitsTests {
    private static let entry = "  - id: phong-noi-chinh\n    name: Phòng Nội chính\n"

    @Test(arguments: [
        ("", "units:\n" + entry),
        ("leaders: []\n", "leaders: []\n\nunits:\n" + entry),
        ("units: []\n", "units:\n" + entry),
        (
            "units:\n  - id: a\n    name: Phòng A\n\n# Lãnh đạo\nleaders:\n  - id: b\n    name: B\n",
            "units:\n  - id: a\n    name: Phòng A\n" + entry + "\n# Lãnh đạo\nleaders:\n  - id: b\n    name: B\n"
        ),
        (
            "units:\n- id: a\n  name: Phòng A\n",
            "units:\n- id: a\n  name: Phòng A\n- id: phong-noi-chinh\n  name: Phòng Nội chính\n"
        ),
    ])
    func addsToTheList(old: String, new: String) {
        #expect(DirectoryAddition.text(old, adding: [UnitsTests.entry]) == new)
    }

    @Test func completesTheDirectoryOfANewSite() throws {
        let folder = try Folder()
        _ = try folder.run("init", ".", "--as-of", "2026-11-20")
        try folder.write(
            "content/2026-11-20-hop.md",
            "THÔNG BÁO\n\nKết luận họp\n\n1. Phòng Nội chính rà soát các vụ việc tồn đọng.\n")
        #expect(try folder.run("units").output.contains("giaoban units --add"))
        let added = try folder.run("units", "--add")
        #expect(added.output.contains("+ Phòng Nội chính\n"), "\(added.errors)")
        #expect(try folder.run("units").output.contains("phong-noi-chinh"))
        #expect(try folder.run("units", "--unknown").output.isEmpty)
        #expect(try folder.run("check", "--strict").code == 0)
        let before = try folder.read("content/directory.yml")
        #expect(try folder.run("units", "--add").code == 0)
        #expect(try folder.read("content/directory.yml") == before)
    }

    @Test func whatItCannotAddToStaysAsItIs() throws {
        let folder = try Folder()
        _ = try folder.run("init", ".", "--as-of", "2026-11-20")
        let yaml = "{units: [{id: a, name: Phòng A}]}\n"
        try folder.write("content/directory.yml", yaml)
        let outcome = try folder.run("units", "--add")
        #expect(outcome.code == 2, "\(outcome.output)")
        #expect(outcome.errors.contains("giaoban units --unknown"))
        #expect(try folder.read("content/directory.yml") == yaml)
    }
}
