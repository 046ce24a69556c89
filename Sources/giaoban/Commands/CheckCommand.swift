import ArgumentParser
import SourceText

/// `giaoban check`: every doubt of the whole site, in the order in which an author would settle them.
struct CheckCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: Speech.say(
                vi: "Liệt kê mọi chỗ chưa rõ của cả trang, không ghi gì.",
                en: "Lists every doubt of the whole site; writes nothing."),
            discussion: Speech.say(
                vi: """
                    Ví dụ:
                      giaoban check
                      giaoban check --strict && giaoban publish
                      giaoban check --json | jq '.diagnostics[].code'
                    """,
                en: """
                    Examples:
                      giaoban check
                      giaoban check --strict && giaoban publish
                      giaoban check --json | jq '.diagnostics[].code'
                    """))
    }

    @Flag(help: ArgumentHelp(Speech.say(vi: "Cảnh báo cũng là lỗi.", en: "Warnings count as errors.")))
    var strict = false

    @OptionGroup var answer: JSONChoice

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let site = try await common.readSite()
        let report = DiagnosticReport(
            diagnostics: (site.allDiagnostics + site.ledger(asOf: common.asOf).diagnostics).sorted(), common: common)
        if answer.json {
            let answer = JSON.object([
                ("documents", .integer(site.records.count)),
                ("errors", .integer(report.errors)),
                ("warnings", .integer(report.warnings)),
                (
                    "diagnostics",
                    .array(report.diagnostics.map { DiagnosticJSON.value($0, in: common.language) })
                ),
            ])
            Console.write(answer.pretty)
        } else {
            report.show()
            if !common.quiet {
                Console.write(
                    Message(
                        vi: "\(site.records.count) văn bản: \(report.summary)",
                        en: "\(site.records.count) documents: \(report.summary)"
                    ).text(common.language) + "\n")
            }
        }
        try report.judge(strict: strict)
    }
}
