import Foundation
import Testing

/// Every example of the secretary's guide is read as the table under it says.
@Test func readsTheGuidesExamples() throws {
    let guide = try Folder().guide
    let examples = Example.all(in: guide)
    #expect(examples.count >= 3)
    let folder = try Folder()
    for (index, example) in examples.enumerated() {
        try folder.write("\(index).md", example.document)
        let outcome = try folder.run("inspect", "--json", "\(index).md")
        #expect(outcome.code == 0, "\(outcome.errors)")
        let answer = try #require(
            JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let assignments = try #require(answer["assignments"] as? [[String: Any]])
        let rows = assignments.map { assignment in
            [
                assignment["path"] as? String ?? "",
                (assignment["lead"] as? [String] ?? []).joined(separator: "; "),
                (assignment["coordinating"] as? [String] ?? []).joined(separator: "; "),
                Example.day((assignment["deadline"] as? [String: Any])?["end"] as? String),
            ]
        }
        #expect(rows == example.rows, "\(example.document)")
    }
}

/// The keys that the guide shows are keys that the reader knows.
@Test func frontMatterOfTheGuideIsKnown() throws {
    let guide = try Folder().guide
    let block = try #require(guide.components(separatedBy: "```yaml\n").dropFirst().first)
    let folder = try Folder()
    try folder.write("a.md", block.components(separatedBy: "```")[0] + "\nTHÔNG BÁO\n\n1. Phòng Kinh tế rà soát.\n")
    let outcome = try folder.run("inspect", "--json", "a.md")
    #expect(outcome.output.contains("\"112/TB-VP\""))
    #expect(!outcome.output.contains("\"khoa-la\""))
    #expect(!outcome.output.contains("\"sai-kieu\""))
}

extension Folder {
    fileprivate var guide: String {
        get throws {
            String(
                decoding: try Data(contentsOf: Repository.root.appending(path: "docs/viet-bien-ban.md")), as: UTF8.self)
        }
    }
}

/// A fenced document and the table of what is read from it.
private struct Example {
    var document: String
    var rows: [[String]]

    static func all(in guide: String) -> [Example] {
        guide.components(separatedBy: "```markdown\n").dropFirst().map { part in
            let halves = part.components(separatedBy: "\n```\n")
            let table = halves[1].split(separator: "\n", omittingEmptySubsequences: false).drop { $0.isEmpty }
                .prefix { $0.hasPrefix("|") }
            let rows = table.dropFirst(2).map { line in
                line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
                    $0.trimmingCharacters(in: .whitespaces)
                }
            }
            return Example(document: halves[0] + "\n", rows: rows)
        }
    }

    /// 2026-09-25 → `25/9/2026`, as the office writes it.
    static func day(_ iso: String?) -> String {
        guard let parts = iso?.split(separator: "-"), parts.count == 3, let month = Int(parts[1]) else { return "" }
        return "\(parts[2])/\(month < 3 ? "0" : "")\(month)/\(parts[0])"
    }
}
