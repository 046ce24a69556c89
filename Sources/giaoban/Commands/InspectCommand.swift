import ArgumentParser
#if canImport(Glibc)
    import Glibc
#endif
import Records
import SourceText

/// `giaoban inspect FILE`: what was understood of one document, in a site or not.
struct InspectCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "inspect",
            abstract: Speech.say(
                vi: "Cho xem đã hiểu gì trong một văn bản: thể thức, từng việc được giao, chỗ chưa rõ.",
                en: "Shows what was understood of a document: heading, each assignment, doubts."),
            discussion: Speech.say(
                vi: """
                    Ví dụ:
                      giaoban inspect content/2021-09-09-giao-ban.md
                      giaoban inspect --json a.md | jq '.assignments[].lead'
                    """,
                en: """
                    Examples:
                      giaoban inspect content/2021-09-09-giao-ban.md
                      giaoban inspect --json a.md | jq '.assignments[].lead'
                    """))
    }

    @Argument(
        help: ArgumentHelp(
            Speech.say(
                vi: "Các văn bản Markdown, ở trong trang hay không.", en: "Markdown documents, in a site or not."),
            valueName: Speech.say(vi: "tệp", en: "file")))
    var files: [String]

    @OptionGroup var answer: JSONChoice

    @Flag(
        help: ArgumentHelp(
            Speech.say(
                vi: "Cho xem mỗi đoạn được hiểu là gì: kết quả, hạn chế, nhiệm vụ …",
                en: "Show what each paragraph was taken for: result, limitation, task …")))
    var outline = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        try Exclusion.check([("--outline", outline), ("--json", answer.json)])
        let site = try common.site.map { try SiteFolder.find($0) } ?? .nearest
        let units = try ReadSite.knownUnits(of: site)
        var hasErrors = false
        for (index, file) in files.enumerated() {
            let source = SourceFile(reading: try FileBytes.read(file), path: file)
            let record = Record(
                reading: source, id: DocumentName.id(ofPath: file),
                // A document of the site is understood here as on the site's pages.
                units: site.map { FileTree.isWithin($0.path("content"), file) } == true ? units : .none)
            let diagnostics = record.diagnostics.sorted()
            hasErrors = hasErrors || diagnostics.contains { $0.severity == .error }
            if answer.json {
                let answer = RecordJSON(record: record, diagnostics: diagnostics, language: common.language)
                Console.write(answer.value.pretty)
            } else if outline {
                Console.write(OutlineAccount(record: record, columns: min(Terminal.columns, 160)).text)
            } else {
                let account = RecordAccount(
                    record: record, diagnostics: diagnostics, language: common.language,
                    paint: Paint(isOn: common.colors(STDOUT_FILENO)), columns: min(Terminal.columns, 110),
                    showsNotes: common.verbose)
                Console.write((index > 0 ? "\n" : "") + account.text)
            }
        }
        if hasErrors { throw Ending.contentHasErrors }
    }
}
