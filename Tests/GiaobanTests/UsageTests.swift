import Foundation
import Testing

@testable import giaoban

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

/// Each command explains itself in both languages, with an example.
@Test(arguments: Giaoban.commands.compactMap { $0.configuration.commandName })
func everyCommandExplainsItself(name: String) throws {
    let folder = try Folder()
    for (language, words) in [("vi", ["Ví dụ:", "CÁCH DÙNG:"]), ("en", ["Examples:", "USAGE:"])] {
        for arguments in [[name, "--help", "--lang", language], ["help", name, "--lang", language]] {
            let outcome = try Outcome.running(arguments, in: folder.path, environment: [:])
            #expect(outcome.code == 0)
            #expect(outcome.errors.isEmpty)
            for word in words { #expect(outcome.output.contains(word), "\(name) \(language): \(word)") }
            for line in outcome.output.split(separator: "\n") { #expect(line.count <= 80, "\(name): \(line)") }
            // An example that is broken across lines is none.
            let wide = try Outcome.running(arguments, in: folder.path, environment: ["COLUMNS": "200"]).output
            for line in wide.split(separator: "\n") where line.hasPrefix("  giaoban ") {
                #expect(outcome.output.contains(line + "\n"), "\(name): \(line)")
            }
        }
    }
}

/// In a terminal: colours unless `NO_COLOR` is set, no line wider than it is. Into a pipe: no colours.
@Test(arguments: [44, 80, 130])
func aTerminalsWidthAndColours(columns: Int) throws {
    let folder = try Folder()
    _ = try folder.run("init", ".", "--as-of", "2026-11-20")
    try folder.write("content/2026-11-23-hop-giao-ban-tuan-cuoi-thang-cua-van-phong.md", "THÔNG BÁO\n\nx\n")
    let program = try Outcome.program.path()
    func shown(_ setting: String) throws -> String {
        try Outcome.running(
            "/usr/bin/script",
            ["-qec", "stty cols \(columns); \(setting) \(program) tasks --as-of 2026-12-02 --lang vi", "/dev/null"],
            in: folder.path, environment: ["TERM": "xterm"]
        ).output
    }
    let painted = try shown("")
    #expect(painted.contains("\u{1B}["))
    let plain = try shown("NO_COLOR=1")
    #expect(!plain.contains("\u{1B}["))
    for line in plain.split(whereSeparator: \.isNewline) { #expect(line.count <= columns, "\(line)") }
    for words in ["quá hạn 2 ngày", "2026-11-20-giao-ban-mau#II.1", "Các phòng đăng ký"] {
        #expect(plain.contains(words), "\(plain)")
    }
    #expect(try !folder.run("tasks").output.contains("\u{1B}["))
    #expect(try folder.run("tasks", "--color", "always").output.contains("\u{1B}["))
}

@Test(arguments: ["bash", "zsh", "fish"])
func completionsNameEveryCommand(shell: String) throws {
    let folder = try Folder()
    let outcome = try folder.run("--generate-completion-script", shell)
    #expect(outcome.code == 0)
    for command in Giaoban.commands.compactMap({ $0.configuration.commandName }) {
        #expect(outcome.output.contains(command))
    }
}
