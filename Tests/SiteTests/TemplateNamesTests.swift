import Foundation
@testable import Site
import Templates
import Testing

/// `templates/README.md` names what each template may use; the list is checked against what the pages really give.
///
/// To write the list anew: `GIAOBAN_RECORD=1 swift test --filter TemplateNames`, which fails once.
@Suite struct TemplateNamesTests {
    private static let begin = "<!-- The list of names; the tests keep it true. -->\n"
    private static let end = "<!-- End of the list of names. -->"

    @Test func theListOfNamesIsTrue() async throws {
        let path = SampleSite.root.appendingPathComponent("templates/README.md")
        let readme = try String(contentsOf: path, encoding: .utf8)
        let start = try #require(readme.range(of: TemplateNamesTests.begin))
        let end = try #require(readme.range(of: TemplateNamesTests.end))
        let written = String(readme[start.upperBound..<end.lowerBound])
        let found = try await TemplateNamesTests.list()
        if ProcessInfo.processInfo.environment["GIAOBAN_RECORD"] != nil {
            try (readme[..<start.upperBound] + found + readme[end.lowerBound...]).write(
                to: path, atomically: true, encoding: .utf8)
            Issue.record("recorded; run again")
        } else {
            #expect(written == found, "record templates/README.md anew")
        }
    }

    @Test func everyNameIsExplainedAndNothingElse() async throws {
        let readme = try String(
            contentsOf: SampleSite.root.appendingPathComponent("templates/README.md"), encoding: .utf8)
        var explained: Set<String> = []
        for line in readme.split(separator: "\n") where line.hasPrefix("| `") {
            for name in (line.split(separator: "|").first ?? "").split(separator: ",") {
                explained.insert(name.trimmingCharacters(in: [" ", "`"]))
            }
        }
        var names: Set<String> = []
        for (_, shape) in try await TemplateNamesTests.shapes() { shape.collect(into: &names) }
        #expect(names.subtracting(explained).sorted() == [])
        #expect(explained.subtracting(names).sorted() == [])
    }

    private static func list() async throws -> String {
        try await shapes().map { name, shape in "\n### \(name)\n\n" + shape.lines(indent: 0) }.joined() + "\n"
    }

    /// What the pages of the tiny office give, by template; first what all pages share.
    private static func shapes() async throws -> [(name: String, shape: Shape)] {
        let site = try await SampleSite.tiny()
        var shapes: [String: Shape] = [:]
        var shared = Shape.unknown
        for page in site.plan.pages {
            if case .report(let scope) = page.content {
                let report = ReportPage(
                    view: site.plan.view, books: site.plan.books, rows: site.plan.rows, settings: site.plan.settings,
                    scope: scope, citations: site.plan.citations, root: "../")
                var shape = Shape(.object(report.values()))
                shape.join(shapes["report"] ?? .unknown)
                shapes["report"] = shape
            }
            guard let content = site.plan.content(of: page) else { continue }
            var shape = Shape(.object(content.own))
            shape.join(shapes[content.template] ?? .unknown)
            shapes[content.template] = shape
            let values = site.plan.frame.values(
                content.section, path: page.path, title: content.title, crumbs: content.crumbs, Object())
            for part in values { shared.join(Shape(.object(part))) }
        }
        return [("On every page", shared)]
            + shapes.keys.sorted().map { ("`\($0).mustache`", shapes[$0] ?? .unknown) }
    }
}

/// What kind of value stands behind a name.
private indirect enum Shape {
    case unknown, text, flag, number, html
    case list(Shape)
    case object([String: Shape])

    init(_ value: Value) {
        switch value {
        case .null: self = .unknown
        case .bool: self = .flag
        case .number, .decimal: self = .number
        case .text, .markup: self = .text
        case .bytes: self = .html
        case .list(let items):
            var inner = Shape.unknown
            for item in items { inner.join(Shape(item)) }
            self = .list(inner)
        case .object(let object):
            var inner: [String: Shape] = [:]
            for (name, value) in object.entries where name != .s { inner[name.text] = Shape(value) }
            self = .object(inner)
        case .shared(let objects, let numbers): self = Shape(.list(numbers.map { .object(objects.object($0)) }))
        }
    }

    mutating func join(_ other: Shape) {
        switch (self, other) {
        case (_, .unknown): break
        case (.unknown, _): self = other
        case (.list(var mine), .list(let theirs)):
            mine.join(theirs)
            self = .list(mine)
        case (.object(var mine), .object(let theirs)):
            for (name, shape) in theirs {
                var joined = mine[name] ?? .unknown
                joined.join(shape)
                mine[name] = joined
            }
            self = .object(mine)
        default: break
        }
    }

    func collect(into names: inout Set<String>) {
        switch self {
        case .unknown, .text, .flag, .number, .html: break
        case .list(let inner): inner.collect(into: &names)
        case .object(let entries):
            for (name, shape) in entries {
                names.insert(name)
                shape.collect(into: &names)
            }
        }
    }

    /// Shapes that come again and again and are explained once.
    private static let known: [(keys: Set<String>, name: String)] = [
        (["href", "label"], "a link"),
        (["href", "label", "current"], "a link that may be `current`"),
        (["kind", "value", "label", "href", "note"], "a figure"),
        (["href", "title", "day", "day_iso", "kind", "number", "chair", "tasks"], "a document"),
        (["name", "href", "given", "done", "open", "over", "undated", "share", "bar"], "a department with its counts"),
        (["status", "label", "count"], "a status with its count"),
    ]

    private static func name(of keys: some Collection<String>) -> String? {
        if keys.contains("status_label"), keys.contains("lead_names") || keys.contains("leads") {
            return "an assignment"
        }
        if keys.contains("finished_in_time") {
            return keys.contains("shares") ? "figures and their `shares`" : "figures"
        }
        return known.first { $0.keys == Set(keys) }?.name
    }

    private var kind: String {
        switch self {
        case .unknown: "may be empty"
        case .text: "text"
        case .flag: "yes or no"
        case .number: "a number"
        case .html: "HTML, with three braces"
        case .list(.object(let entries)):
            Shape.name(of: entries.keys).map { "a list, each \($0)" } ?? "a list, each with"
        case .list(let inner): "a list, each \(inner.kind)"
        case .object(let entries): Shape.name(of: entries.keys) ?? "with"
        }
    }

    func lines(indent: Int) -> String {
        let entries: [String: Shape]
        switch self {
        case .object(let own): entries = own
        case .list(.object(let own)): entries = own
        case .list(let inner): return inner.lines(indent: indent)
        case .unknown, .text, .flag, .number, .html: return ""
        }
        if indent > 0, Shape.name(of: entries.keys) != nil { return "" }
        return entries.keys.sorted().map { name in
            let shape = entries[name] ?? .unknown
            return String(repeating: "  ", count: indent) + "- `\(name)`: \(shape.kind)\n"
                + shape.lines(indent: indent + 1)
        }.joined()
    }
}
