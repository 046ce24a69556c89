import Foundation
import Office
import Records
@testable import Site
import SourceText
import Templates

/// A site planned in memory; by default the sample office of the repository, as of a day in its midst.
struct SampleSite {
    let records: [Record]
    let files: [(path: String, text: String)]
    let plan: SitePlan
    let look: SiteLook

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    init(
        folder: URL = SampleSite.root.appendingPathComponent("content"), language: Language = .vi,
        asOf: String = "2025-03-24", own: [SiteLook.File] = []
    ) throws {
        var records: [Record] = []
        var files: [(path: String, text: String)] = []
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
        for name in names.sorted() {
            let data = try Data(contentsOf: folder.appendingPathComponent(name))
            let id = String(name.split(separator: "/").last?.dropLast(3) ?? "")
            records.append(Record(reading: SourceFile(reading: [UInt8](data), path: "content/" + name), id: id))
            files.append(("content/" + name, String(decoding: data, as: UTF8.self)))
        }
        var settings = Settings()
        settings.title = "Sổ theo dõi giao ban"
        settings.agency = "Văn phòng UBND tỉnh"
        settings.language = language
        self.records = records
        self.files = files
        look = SiteLook(own: own, language: language)
        let directory = try String(contentsOf: folder.appendingPathComponent("directory.yml"), encoding: .utf8)
        let ledger = Ledger(
            records: records, directory: Directory.read(yaml: directory, path: "content/directory.yml").directory,
            asOf: Day(iso: asOf) ?? Day(number: 0))
        plan = SitePlan(ledger: ledger, settings: settings, strings: look.strings, templates: look.templates)
    }

    /// A tiny office of the tests' own, which changes only with the pages.
    static func tiny(language: Language = .vi) throws -> SampleSite {
        try SampleSite(
            folder: root.appendingPathComponent("Tests/SiteTests/Golden/content"), language: language,
            asOf: "2031-04-15")
    }

    func html(_ page: SitePlan.Page) throws -> String { String(decoding: try plan.render(page), as: UTF8.self) }

    func html(at path: String) throws -> String? {
        try plan.pages.first { $0.path == path }.map(html)
    }
}

/// What a reader and a browser find on a page.
struct PageReading {
    var ids: [String] = []
    var links: [String] = []
    /// Opening tags as they stand, `<a href="…">`.
    var tags: [String] = []
    var text = ""

    init(_ html: String) {
        var rest = Substring(html)
        while let open = rest.firstIndex(of: "<") {
            text += rest[..<open]
            text += " "
            guard let close = rest[open...].firstIndex(of: ">") else { break }
            let tag = rest[open...close]
            if !tag.hasPrefix("</"), !tag.hasPrefix("<!") { tags.append(String(tag)) }
            rest = rest[rest.index(after: close)...]
        }
        text += rest
        text = PageReading.unescaped(text)
        for tag in tags {
            if let id = PageReading.value(of: "id", in: tag) { ids.append(id) }
            for name in ["href", "src", "action"] {
                if let link = PageReading.value(of: name, in: tag) { links.append(link) }
            }
        }
    }

    static func value(of name: String, in tag: String) -> String? {
        guard let start = tag.range(of: " \(name)=\""), let end = tag[start.upperBound...].firstIndex(of: "\"") else {
            return nil
        }
        return unescaped(String(tag[start.upperBound..<end]))
    }

    static func unescaped(_ text: String) -> String {
        text.replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
            .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&#39;", with: "'")
            .replacingOccurrences(of: "&amp;", with: "&")
    }

    /// Letters and digits in runs, in lower case.
    static func words(_ text: String) -> [String] {
        text.precomposedStringWithCanonicalMapping.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
