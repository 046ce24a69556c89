import ArgumentParser
import Foundation
import Office
import Site
import Testing

@testable import giaoban

/// What the documents for people show can be typed and pasted as it stands there.
@Suite struct DocumentsTests {
    static let documents = [
        "README.md", "docs/viet-bien-ban.md", "docs/publishing.md", "docs/in-bao-cao.md", "docs/templates.md",
        "docs/data.md",
    ]

    private static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: Repository.root.appending(path: path)), as: UTF8.self)
    }

    /// The fenced blocks of one language.
    private static func blocks(_ language: String, of path: String) throws -> [String] {
        try text(path).components(separatedBy: "```\(language)\n").dropFirst().map {
            $0.components(separatedBy: "\n```")[0] + "\n"
        }
    }

    @Test(arguments: documents)
    func everyCommandShownIsOne(path: String) throws {
        var shown = 0
        for block in try DocumentsTests.blocks("sh", of: path) {
            for line in block.split(separator: "\n") {
                for words in Shell.commands(of: String(line)) where words.first == "giaoban" {
                    shown += 1
                    #expect(throws: Never.self, "\(path): \(line)") {
                        _ = try Giaoban.parseAsRoot(Array(words.dropFirst()))
                    }
                }
            }
        }
        if !["docs/templates.md", "docs/data.md"].contains(path) {
            #expect(shown >= 3, "\(path) shows \(shown) commands")
        }
    }

    @Test(arguments: documents)
    func everyLinkLeadsSomewhere(path: String) throws {
        let folder = Repository.root.appending(path: path).deletingLastPathComponent()
        for part in try DocumentsTests.text(path).components(separatedBy: "](").dropFirst() {
            let target = part.prefix { $0 != ")" && $0 != "#" }
            guard !target.isEmpty, !target.contains("://") else { continue }
            #expect(
                FileManager.default.fileExists(atPath: folder.appending(path: String(target)).path()),
                "\(path): \(target)")
        }
    }

    @Test func settingsAreAsDocumented() throws {
        for path in ["docs/data.md", "docs/in-bao-cao.md", "docs/publishing.md"] {
            for block in try DocumentsTests.blocks("yaml", of: path) where !block.contains("units:\n") {
                let (settings, diagnostics) = Settings.read(yaml: block, path: "site.yml")
                #expect(diagnostics.map(\.message.vi) == [], "\(path): \(block)")
                for target in settings.publish { #expect(throws: Never.self) { try PublishTarget(target) } }
            }
        }
    }

    @Test func theDirectoryIsAsDocumented() throws {
        let block = try #require(
            try DocumentsTests.blocks("yaml", of: "docs/data.md").first { $0.contains("units:\n") })
        let (directory, diagnostics) = Directory.read(yaml: block, path: "content/directory.yml")
        #expect(diagnostics.map(\.message.vi) == [])
        #expect(directory.units.map(\.name) == ["Phòng Kinh tế", "Phòng Tài chính", "Văn phòng UBND tỉnh"])
        #expect(directory.leaders.map(\.name) == ["Lê Thị Minh An"])
    }

    /// Every key that the document promises is in the answer.
    @Test(arguments: [
        ("inspect --json FILE", ["inspect", "--json", "content/2026-11-20-giao-ban-mau.md"]),
        ("check --json", ["check", "--json"]), ("build --json", ["build", "--json"]),
        ("tasks --json", ["tasks", "--json"]), ("summary PERIOD --json", ["summary", "2026-11", "--json"]),
    ])
    func answersHaveTheKeysPromised(row: String, arguments: [String]) throws {
        let folder = try Folder()
        _ = try folder.run("init", ".", "--as-of", "2026-11-20")
        let line = try #require(
            try DocumentsTests.text("docs/data.md").split(separator: "\n").first { $0.hasPrefix("| `\(row)` |") })
        // What stands in parentheses belongs to one of the things listed; what comes after `;` to other cases.
        let promised = line.components(separatedBy: " | ")[1].components(separatedBy: ";")[0]
        var depth = 0
        let outer = promised.filter { character in
            depth += character == "(" ? 1 : character == ")" ? -1 : 0
            return depth == 0
        }
        let keys = outer.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        #expect(keys.count >= 3)
        let outcome = try Outcome.running(arguments, in: folder.path, environment: [:])
        let answer = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        for key in keys { #expect(answer[key] != nil, "\(row): \(key)") }
    }

    /// The words that the example changes are words of the pages.
    @Test func wordsAreChangedAsDocumented() throws {
        let folder = try Folder()
        _ = try folder.run("init", ".", "--as-of", "2026-11-20")
        let block = try #require(try DocumentsTests.blocks("yaml", of: "docs/templates.md").first)
        try folder.write("templates/strings.vi.yml", block)
        let outcome = try folder.run("build", "--strict", "--as-of", "2026-11-20")
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(try folder.read("public/index.html").contains("Việc được giao"))
    }

    /// The lines that the documents show for `tien-do` are read as progress.
    @Test func progressIsAsDocumented() throws {
        let folder = try Folder()
        let block = try #require(
            try DocumentsTests.blocks("markdown", of: "docs/data.md").first { $0.contains("tien-do") })
        try folder.write("2026-01-31-tien-do.md", block)
        let outcome = try folder.run("inspect", "2026-01-31-tien-do.md")
        #expect(outcome.code == 0)
        for words in ["2026-01-05-giao-ban#II.1.a", "điểm b khoản 1 mục II Thông báo 12/TB-VP"] {
            #expect(outcome.output.contains(words), "\(outcome.output)")
        }
    }
}

/// So much of a shell as the documents need: words, quotes, comments, `&&` and `|`.
private enum Shell {
    static func commands(of line: String) -> [[String]] {
        var commands: [[String]] = [[]]
        var word: String?
        var quote: Character?
        func end() {
            if let word { commands[commands.count - 1].append(word) }
            word = nil
        }
        loop: for character in line {
            if let open = quote {
                if character == open { quote = nil } else { word = (word ?? "") + String(character) }
                continue
            }
            switch character {
            case "\"", "'":
                quote = character
                word = word ?? ""
            case " ", "\t": end()
            case "#" where word == nil: break loop
            case "&", "|", ">", ";":
                end()
                commands.append([])
            default: word = (word ?? "") + String(character)
            }
        }
        end()
        return commands
    }
}
