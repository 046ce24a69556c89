import Foundation
import Testing

@testable import giaoban

/// A mistake for each option of each command, from the program's own list of them: every answer says what is wrong and
/// what to do, and ends with the code of wrong usage.
@Suite struct MistakeTests {
    private static let names = Giaoban.commands.compactMap { $0.configuration.commandName }

    /// What must stand before an option's own mistake is seen.
    private static let needed = [
        "inspect": ["x.md"], "new": ["thong-bao"], "init": ["x"], "done": ["x"],
        "progress": ["x", "--state", "gia-han"], "close": ["2026-Q3"], "print": ["2026-Q3"], "import": ["x.docx"],
    ]

    @Test(arguments: names)
    func eachOption(command: String) throws {
        let folder = try Folder()
        let options = try Option.all(of: command)
        #expect(options.contains { $0.name == "--as-of" })
        let words = [command] + (MistakeTests.needed[command] ?? [])
        for option in options {
            try refused(
                folder, words + [option.name + "e"], "không có tùy chọn “\(option.name)e”; ý là “\(option.name)”?")
            guard let value = option.value else {
                try refused(folder, words + [option.name + "=1"], "“\(option.name)” không nhận giá trị nào")
                continue
            }
            try refused(folder, words + [option.name], "thiếu giá trị cho “\(option.name) <\(value)>”")
            if let (wrong, hint) = MistakeTests.wrongValues[value] {
                for wrong in wrong {
                    try refused(
                        folder, words + ["\(option.name)=\(wrong)"], "giá trị “\(wrong)” không hợp lệ cho", hint)
                }
            }
        }
        if MistakeTests.needed[command] != nil {
            try refused(folder, [command], "thiếu đối số “<", "giaoban help \(command)")
        } else if command != "publish", command != "summary" {
            try refused(folder, [command, "x"], "thừa đối số “x”", "giaoban help \(command)")
        }
    }

    /// By the name that the help gives the value.
    private static let wrongValues: [String: ([String], String)] = [
        "YYYY-MM-DD": (["hôm nay", "2026-02-30", "32/01/2026", "2026-1-5"], "ngày viết như 2026-11-20"),
        "kỳ": (["2026-Q5", "quý 3"], "kỳ viết như 2026, 2026-H1"),
        "cổng": (["x", "-1", "65536"], "cổng là số từ 0 đến 65535"),
        "0–100": (["x", "-1", "101", "1.5"], "một số nguyên từ 0 đến 100"),
        "vi|en": (["fr"], "chọn một trong: vi, en"),
        "auto|always|never": (["red"], "chọn một trong: auto, always, never"),
        "weasyprint|chromium": (["word"], "chọn một trong: weasyprint, chromium"),
    ]

    @Test(arguments: [
        ["tasks", "--csv", "--json"], ["units", "--unknown", "--json"], ["summary", "--markdown", "--json"],
        ["summary", "--department", "a", "--leader", "b"], ["inspect", "x.md", "--outline", "--json"],
        ["print", "2026-Q3", "--html", "--text"], ["print", "2026-Q3", "--html", "--engine", "chromium"],
        ["print", "2026-Q3", "--department", "a", "--leader", "b"],
        ["print", "2026-Q3", "--all", "x", "--output", "y"], ["print", "2026-Q3", "--all", "x", "--leader", "b"],
        ["publish", "--list", "--rollback"], ["publish", "--rollback", "--force"], ["publish", "--list", "--dry-run"],
    ])
    func ofTwoThatExcludeEachOther(arguments: [String]) throws {
        let given = arguments.filter { $0.hasPrefix("--") }
        try refused(try Folder(), arguments, "\(given[0]) và \(given[1]) không đi cùng nhau", "chọn một trong hai")
    }

    @Test(arguments: [
        (["tasks", "--status", "xong"], "không có tình trạng “xong”", "các tình trạng: qua-han"),
        (["tasks", "--department", "Phòng Kin tế"], "không có đơn vị nào tên", "ý là “Phòng Kinh tế”?"),
        (["tasks", "--leader", "Nguyễn Văn Ann"], "không có lãnh đạo nào tên", "ý là “Nguyễn Văn An”?"),
        (["tasks", "--document", "2026-11-20-giao-ban-mao"], "không có văn bản", "ý là “2026-11-20-giao-ban-mau”?"),
        (["done", "2026-11-20-giao-ban-mau#II.9"], "không có nhiệm vụ", "gợi ý"),
        (["progress", "2026-11-20-giao-ban-mau#II.1", "--state", "xong"], "không có tình trạng", "hoan-thanh"),
        (
            ["progress", "2026-11-20-giao-ban-mau#II.1", "--state", "gia-han"], "gia hạn cần --until",
            "ví dụ: --until 2026-12-20"
        ),
        (["progress", "2026-11-20-giao-ban-mau#II.1", "--state", "chuyen"], "chuyển cần --unit", "giaoban units"),
        (["done", "2026-11-20-giao-ban-mau#II.1", "--on", "2026-11-19"], "trước ngày giao", "xem lại --on"),
        (["close", "2026-Q4"], "chưa chốt được", "giaoban summary"),
        (["import", "a.docx", "b.docx", "--output", "x"], "--output chỉ dùng khi đưa vào một tệp", "đưa từng tệp một"),
        (["import", "--output", "../x", "a.docx"], "ra ngoài content/", "tên tính từ content/"),
        (["new", "thong-bo"], "không có loại văn bản", "ý là “thong-bao”?"),
        (["publish", "--rollback", "0"], "không lùi 0 bản được", "giaoban publish --list"),
        (["publish", "web", "may-chu"], "thừa đối số “may-chu”", "--rollback"),
        (["print", "2026-Q5"], "không phải một kỳ báo cáo", "ý là"),
        (["build", "--output", "."], "không phải nơi để ghi", "public/"),
        (["build", "--site", "khong-co"], "không có site.yml", "giaoban init khong-co"),
        (["--as-of", "2026-11-20", "tasks"], "“--as-of” đứng trước tên lệnh", "giaoban tasks --as-of 2026-11-20"),
        (["--foo"], "không có tùy chọn “--foo”", "giaoban help"),
        (["help", "bulid"], "không có lệnh “bulid”", "ý là “giaoban build”?"),
    ])
    func whatNoListOfOptionsKnows(arguments: [String], words: String, hint: String) throws {
        let folder = try Folder()
        _ = try folder.run("init", ".", "--as-of", "2026-11-20")
        try folder.write("a.docx", "")
        try refused(
            folder,
            arguments + (arguments[0].hasPrefix("-") || arguments[0] == "help" ? [] : ["--as-of", "2026-11-20"]), words,
            hint)
    }

    /// A day may be written as the office writes it.
    @Test func daysOfTheOffice() throws {
        let folder = try Folder()
        _ = try folder.run("init", ".", "--as-of", "2026-11-20")
        #expect(
            try folder.run("new", "bien-ban", "--date", "5/9/2026").output
                == "content/2026-09-05-bien-ban-giao-ban.md\n")
    }

    private func refused(_ folder: Folder, _ arguments: [String], _ words: String...) throws {
        let outcome = try Outcome.running(arguments, in: folder.path, environment: [:])
        let shown = "giaoban \(arguments.joined(separator: " "))\n\(outcome.errors)"
        #expect(outcome.code == 2, "\(shown)")
        #expect(outcome.output.isEmpty, "\(shown)")
        #expect(outcome.errors.hasPrefix("giaoban: lỗi: "), "\(shown)")
        for words in words { #expect(outcome.errors.contains(words), "\(shown)") }
        #expect(!outcome.errors.contains(" is ") && !outcome.errors.contains("'"), "English: \(shown)")
    }
}

/// A program that a command needs and the machine has not is named with the package that has it.
@Suite struct MissingProgramTests {
    private static let fixtures = Repository.root.appending(path: "Tests/GiaobanTests/Fixtures").path()

    @Test(arguments: [
        (["import", fixtures + "/thong-bao.html"], "“pandoc”", "sudo apt install pandoc"),
        (["import", fixtures + "/thong-bao.odt"], "“unzip”", "sudo apt install unzip"),
        (["import", fixtures + "/thong-bao.docx"], "“unzip”", "sudo apt install unzip"),
        (["import", fixtures + "/thong-bao.pdf"], "“pdftotext”", "sudo apt install poppler-utils"),
        (["print", "2026-Q4"], "WeasyPrint hay Chromium", "sudo apt install weasyprint"),
        (["print", "2026-Q4", "--engine", "chromium"], "chromium", "sudo apt install chromium"),
        (["publish", "may-chu"], "“ssh”", "sudo apt install openssh-client"),
        (["publish", "nen"], "“gzip”", "sudo apt install gzip"),
    ])
    func isNamed(arguments: [String], program: String, hint: String) throws {
        let folder = try site()
        let outcome = try Outcome.running(arguments, in: folder.path, environment: ["PATH": "/khong-co"])
        #expect(outcome.code == 3, "\(outcome.errors)")
        #expect(outcome.errors.contains(program), "\(outcome.errors)")
        #expect(outcome.errors.contains(hint), "\(outcome.errors)")
    }

    /// The connection stands, only rsync is missing on this side: the server keeps what it has.
    @Test func rsyncIsNamedToo() throws {
        let folder = try site()
        try folder.write("bin/ssh", "#!/bin/sh\nfor last; do :; done\nPATH=/usr/bin:/bin exec /bin/sh -c \"$last\"\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/bin/ssh")
        let outcome = try folder.run("publish", "may-chu", environment: ["PATH": folder.path + "/bin"])
        #expect(outcome.code == 3, "\(outcome.errors)")
        #expect(outcome.errors.contains("sudo apt install rsync"), "\(outcome.errors)")
        #expect(!folder.has("server/current"))
        #expect(!folder.files.contains { $0.hasPrefix("server/releases/") })
    }

    /// The preview does not need the browser that it cannot open.
    private func site() throws -> Folder {
        let folder = try Folder()
        _ = try folder.run("init", ".", "--as-of", "2026-11-20")
        let targets = """

            publish:
              may-chu: {ssh: a@b, folder: \(folder.path)/server}
              nen: {folder: web, gzip: true}

            """
        try folder.write("site.yml", try folder.read("site.yml") + targets)
        return folder
    }
}

/// An option as the program itself lists it.
private struct Option: Decodable {
    var name: String
    /// What the help calls its value; nil for a flag.
    var value: String?

    private struct Tree: Decodable {
        struct Command: Decodable {
            struct Argument: Decodable {
                struct Name: Decodable {
                    var kind: String
                    var name: String
                }
                var kind: String
                var names: [Name]?
                var valueName: String?
            }
            var commandName: String
            var subcommands: [Command]?
            var arguments: [Argument]?
        }
        var command: Command
    }

    static func all(of command: String) throws -> [Option] {
        let dump = try Folder().run("--experimental-dump-help", "--lang", "vi")
        let tree = try JSONDecoder().decode(Tree.self, from: Data(dump.output.utf8))
        let found = try #require(tree.command.subcommands?.first { $0.commandName == command })
        return (found.arguments ?? []).compactMap { argument in
            guard argument.kind != "positional", let name = argument.names?.first(where: { $0.kind == "long" }),
                name.name != "help", name.name != "version"
            else { return nil }
            return Option(name: "--" + name.name, value: argument.kind == "option" ? argument.valueName : nil)
        }
    }
}
