import Site
import SourceText

/// What a build did, in one line:
/// `48 văn bản, 812 nhiệm vụ → 1.204 trang (12 đổi, 1 bỏ), 0,31 giây`.
struct BuildAccount {
    var documents: Int
    var assignments: Int
    var report: SiteBuild.Report
    var elapsed: Duration
    var language: Language

    var text: String {
        let words = SiteStrings(
            language: language, texts: language == .vi ? [:] : ["decimal_mark": ".", "thousands_mark": ","])
        let seconds = max(0.01, elapsed / .seconds(1))
        let figures = [documents, assignments, report.files].map { words.number($0) }
        let time = words.number(seconds)
        let what = changes(words).text(language)
        return Message(
            vi: "\(figures[0]) văn bản, \(figures[1]) nhiệm vụ → \(figures[2]) tệp (\(what)), \(time) giây\n",
            en: "\(figures[0]) documents, \(figures[1]) assignments → \(figures[2]) files (\(what)), \(time) seconds\n"
        ).text(language) + keptLines
    }

    private func changes(_ words: SiteStrings) -> Message {
        var vi: [String] = []
        var en: [String] = []
        for (number, one, other) in [
            (report.new, "mới", "new"), (report.changed, "đổi", "changed"), (report.removed, "bỏ", "removed"),
        ] where number > 0 {
            vi.append("\(words.number(number)) \(one)")
            en.append("\(words.number(number)) \(other)")
        }
        guard !vi.isEmpty else { return Message(vi: "không đổi", en: "no change") }
        return Message(vi: vi.joined(separator: ", "), en: en.joined(separator: ", "))
    }

    private var keptLines: String {
        report.kept.map { path in
            Message(
                vi: "\(path): không còn là tệp của trang, nhưng đã có người sửa nên để lại\n",
                en: "\(path): no longer part of the site, but somebody changed it, so it is left there\n"
            ).text(language)
        }.joined()
    }

    func json(warnings: Int) -> JSON {
        .object([
            ("built", .bool(true)),
            ("documents", .integer(documents)), ("assignments", .integer(assignments)),
            ("files", .integer(report.files)), ("new", .integer(report.new)), ("changed", .integer(report.changed)),
            ("removed", .integer(report.removed)), ("rendered", .integer(report.files - report.known)),
            ("kept", .strings(report.kept)),
            ("errors", .integer(0)), ("warnings", .integer(warnings)),
            ("seconds", .number(elapsed / .seconds(1))),
        ])
    }

    /// The answer where nothing was built.
    static func refusal(_ found: DiagnosticReport, language: Language) -> JSON {
        .object([
            ("built", .bool(false)),
            ("errors", .integer(found.errors)), ("warnings", .integer(found.warnings)),
            ("diagnostics", .array(found.diagnostics.map { DiagnosticJSON.value($0, in: language) })),
        ])
    }
}
