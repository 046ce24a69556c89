import ArgumentParser
import Site
import SourceText
import Templates

/// `giaoban print 2026-Q3 --department "Phòng Kinh tế" -o bao-cao.pdf`: a report ready for signature.
struct PrintCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "print",
            abstract: Speech.say(
                vi: "In báo cáo của một kỳ theo thể thức Nghị định 30/2020/NĐ-CP.",
                en: "Prints the report of a period in the official form."),
            discussion: Speech.say(
                vi: """
                    Ví dụ:
                      giaoban print 2026-Q3
                      giaoban print 2026-H1 --department "Phòng Kinh tế" -o phong-kinh-te.pdf
                      giaoban print 2026 --leader "Nguyễn Văn An" --text
                      giaoban print 2026-Q3 --all bao-cao/

                    Kỳ: 2026-09 (tháng), 2026-Q3 (quý), 2026-H1 (6 tháng), 2026-9M (9 tháng), 2026 (năm).
                    PDF do WeasyPrint hoặc Chromium in ra; --html và --text không cần chương trình nào khác.
                    """,
                en: """
                    Examples:
                      giaoban print 2026-Q3
                      giaoban print 2026-H1 --department "Phòng Kinh tế" -o phong-kinh-te.pdf
                      giaoban print 2026 --leader "Nguyễn Văn An" --text
                      giaoban print 2026-Q3 --all reports/

                    Periods: 2026-09 (month), 2026-Q3 (quarter), 2026-H1 (half), 2026-9M (nine months), 2026 (year).
                    A PDF is printed by WeasyPrint or Chromium; --html and --text need no other program.
                    """))
    }

    @Argument(
        help: ArgumentHelp(
            Speech.say(vi: "Kỳ báo cáo: 2026-Q3.", en: "The period: 2026-Q3."),
            valueName: Speech.say(vi: "kỳ", en: "period")))
    var period: String

    @OptionGroup var owner: OwnerChoice

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            Speech.say(
                vi: "Tệp để ghi; - là đầu ra chuẩn (mặc định: bao-cao-KỲ.pdf).",
                en: "Where to write; - is standard output (default: bao-cao-PERIOD.pdf)."),
            valueName: Speech.say(vi: "tệp", en: "file")))
    var output: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(vi: "Chương trình in PDF.", en: "The program that makes the PDF."),
            valueName: "weasyprint|chromium"))
    var engine: Printer.Engine?

    @Flag(
        help: ArgumentHelp(Speech.say(vi: "Ghi HTML, không cần chương trình in.", en: "Write HTML; needs no printer.")))
    var html = false

    @Flag(
        help: ArgumentHelp(
            Speech.say(vi: "Ghi chữ thường, không cần chương trình in.", en: "Write plain text; needs no printer.")))
    var text = false

    @Option(
        help: ArgumentHelp(
            Speech.say(
                vi: "In báo cáo của cơ quan, từng đơn vị và từng lãnh đạo vào thư mục này.",
                en: "Print the reports of the office, every department and every leader into this folder."),
            valueName: Speech.say(vi: "thư-mục", en: "dir")))
    var all: String?

    @OptionGroup var common: CommonOptions

    func run() async throws {
        try refuseContradictions()
        let folder = try SiteFolder.find(common.site)
        let site = try await ReadSite.read(folder)
        let look = SiteLook(own: try folder.templateFiles(), language: site.settings.language)
        let found = DiagnosticReport(
            diagnostics: (look.diagnostics + site.diagnostics).filter { $0.severity == .error }.sorted(), common: common
        )
        found.show()
        try found.judge(strict: false)
        let plan = await SitePlan(
            ledger: site.ledger(asOf: common.asOf), settings: site.settings, strings: look.strings,
            templates: look.templates)
        let press = ReportPress(
            plan: plan, css: look.assets.first { $0.path == "assets/report.css" }?.bytes ?? [],
            format: html ? .html : text ? .text : .pdf(try Printer.find(engine)), common: common)
        do {
            if let all {
                try await press.print(try plan.scopes(in: period), into: all)
            } else {
                let order = ReportOrder(period: period, department: owner.department, leader: owner.leader)
                try await press.print(try plan.scope(of: order), to: output)
            }
        } catch let mistake as ReportOrder.Mistake {
            throw UsageMistake(message: mistake.message, hint: mistake.hint)
        } catch let mistake as TemplateError {
            DiagnosticReport(diagnostics: [mistake.diagnostic], common: common).show()
            throw Ending.contentHasErrors
        }
    }

    private func refuseContradictions() throws {
        try owner.refuseBoth()
        try Exclusion.check([("--html", html), ("--text", text), ("--engine", engine != nil)])
        for (name, isGiven) in [
            ("--output", output != nil), ("--department", owner.department != nil), ("--leader", owner.leader != nil),
        ] {
            try Exclusion.check([("--all", all != nil), (name, isGiven)])
        }
    }
}

extension Printer.Engine: ExpressibleByArgument {}
