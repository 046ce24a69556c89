import Foundation
import Office
import Records
@testable import Site
import SourceText
import Templates
import Testing

/// Writes the site of a folder of documents to look at: `PREVIEW=content swift test --filter Preview`.
@Test func preview() async throws {
    let environment = ProcessInfo.processInfo.environment
    guard let folder = environment["PREVIEW"], let out = environment["PREVIEW_OUT"] else { return }
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    let templates = root.appendingPathComponent("templates")
    let language = Language(rawValue: environment["PREVIEW_LANG"] ?? "vi") ?? .vi
    let (strings, notes) = SiteStrings.read(
        [(try String(contentsOf: templates.appendingPathComponent("strings.\(language).yml"), encoding: .utf8), "s")],
        language: language)
    #expect(notes.isEmpty)
    var files: [(name: String, path: String, bytes: [UInt8])] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: templates.path).sorted()
    where name.hasSuffix(".mustache") {
        files.append(
            (
                String(name.dropLast(9)), "templates/\(name)",
                [UInt8](try Data(contentsOf: templates.appendingPathComponent(name)))
            ))
    }
    let set = TemplateSet(files)
    for diagnostic in set.diagnostics { Issue.record("\(diagnostic)") }
    var records: [Record] = []
    let walk = FileManager.default.enumerator(atPath: folder)
    for case let name as String in walk! where name.hasSuffix(".md") {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
        let id = String(name.split(separator: "/").last!.dropLast(3))
        records.append(Record(reading: SourceFile(reading: bytes, path: "content/" + name), id: id))
    }
    var settings = Settings()
    settings.title = "Theo dõi kết luận giao ban"
    settings.agency = "Văn phòng UBND tỉnh"
    settings.language = language
    let plan = SitePlan(
        ledger: Ledger(
            records: records, directory: Directory(), asOf: Day(iso: environment["PREVIEW_DAY"] ?? "2021-10-28")!),
        settings: settings, strings: strings, templates: set)
    let start = Date()
    for page in plan.pages {
        let path = out + "/" + page.path
        do {
            let bytes = try plan.render(page)
            try FileManager.default.createDirectory(
                atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(fileURLWithPath: path))
        } catch let error as TemplateError {
            Issue.record(
                "\(page.path): \(error.diagnostic.place): \(error.diagnostic.message.vi) \(error.diagnostic.hint?.vi ?? "")"
            )
        }
    }
    for file in await plan.searchFiles() {
        try Data(file.bytes).write(to: URL(fileURLWithPath: out + "/" + file.path))
    }
    print("pages:", plan.pages.count, Date().timeIntervalSince(start))
    try? FileManager.default.removeItem(atPath: out + "/assets")
    try FileManager.default.copyItem(atPath: templates.path + "/assets", toPath: out + "/assets")
}
