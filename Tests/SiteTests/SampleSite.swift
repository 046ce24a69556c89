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
        asOf: String = "2025-03-24", own: [SiteLook.File] = [], closing: (period: String, on: String)? = nil
    ) async throws {
        var records: [Record] = []
        var files: [(path: String, text: String)] = []
        let found = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
        for name in found.sorted() {
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
        let names = Directory.read(yaml: directory, path: "content/directory.yml").directory
        let today = Day(iso: asOf) ?? Day(number: 0)
        var closures: [Closure] = []
        if let closing, let period = Period(closing.period), let day = Day(iso: closing.on) {
            // Before anything was heard of progress.
            let known = Ledger(records: records.filter { $0.kind != .progress }, directory: names, asOf: day)
            closures = [
                Closure(
                    known, period, on: day, by: "Hà Minh Đức, Chánh Văn phòng",
                    source: "content/so-lieu-chot/\(period).yml")
            ]
        }
        let ledger = Ledger(records: records, directory: names, asOf: today, closures: closures)
        plan = await SitePlan(ledger: ledger, settings: settings, strings: look.strings, templates: look.templates)
    }

    /// A tiny office of the tests' own, which changes only with the pages.
    static func tiny(language: Language = .vi) async throws -> SampleSite {
        try await SampleSite(
            folder: root.appendingPathComponent("Tests/SiteTests/Golden/content"), language: language,
            asOf: "2031-04-15", closing: ("2031-Q1", on: "2031-04-01"))
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
        let bytes = Array(html.utf8)
        var shown: [UInt8] = []
        shown.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            let open = bytes[place...].firstIndex(of: 0x3C) ?? bytes.count
            shown += bytes[place..<open]
            shown.append(0x20)
            guard open < bytes.count, let close = bytes[open...].firstIndex(of: 0x3E) else { break }
            if bytes[open + 1] != 0x2F, bytes[open + 1] != 0x21 {
                tags.append(String(decoding: bytes[open...close], as: UTF8.self))
            }
            place = close + 1
        }
        text = PageReading.unescaped(String(decoding: shown, as: UTF8.self))
        for tag in tags {
            if let id = PageReading.value(of: "id", in: tag) { ids.append(id) }
            for name in ["href", "src", "action"] {
                if let link = PageReading.value(of: name, in: tag) { links.append(link) }
            }
        }
    }

    static func value(of name: String, in tag: String) -> String? {
        let bytes = Array(tag.utf8)
        let wanted = Array(" \(name)=\"".utf8)
        guard bytes.count > wanted.count else { return nil }
        for start in 0..<(bytes.count - wanted.count) where bytes[start] == 0x20 {
            guard bytes[start..<(start + wanted.count)].elementsEqual(wanted) else { continue }
            let rest = bytes[(start + wanted.count)...]
            return unescaped(String(decoding: rest[..<(rest.firstIndex(of: 0x22) ?? rest.endIndex)], as: UTF8.self))
        }
        return nil
    }

    static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(0x26) else { return text }
        return text.replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
            .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&#39;", with: "'")
            .replacingOccurrences(of: "&amp;", with: "&")
    }

    /// Letters and digits in runs, in lower case.
    static func words(_ text: String) -> [String] {
        text.precomposedStringWithCanonicalMapping.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
