#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// Diagnostics on standard error, and how many of each kind there are.
struct DiagnosticReport {
    let diagnostics: [Diagnostic]
    let common: CommonOptions

    var errors: Int { count(.error) }
    var warnings: Int { count(.warning) }

    private func count(_ severity: Diagnostic.Severity) -> Int {
        diagnostics.count { $0.severity == severity }
    }

    /// Errors always; warnings unless `--quiet`; notes with `--verbose`. `limit` keeps a long list of warnings short.
    func show(limit: Int = .max) {
        Console.write(text(limit: limit), to: STDERR_FILENO)
    }

    func text(limit: Int) -> String {
        let paint = common.colors(STDERR_FILENO)
        var text = ""
        var shown = 0
        var hidden = 0
        for diagnostic in diagnostics {
            switch diagnostic.severity {
            case .error: break
            case .warning where common.quiet: continue
            case .note where !common.verbose: continue
            case .warning, .note:
                guard shown < limit else {
                    hidden += 1
                    continue
                }
                shown += 1
            }
            text += diagnostic.text(common.language, color: paint)
        }
        if hidden > 0 {
            text +=
                Message(
                    vi: "… và \(hidden) chỗ nữa; xem tất cả: giaoban check",
                    en: "… and \(hidden) more; see them all: giaoban check"
                ).text(common.language) + "\n"
        }
        return text
    }

    /// `2 lỗi, 5 cảnh báo`
    var summary: String {
        Message(
            vi: "\(errors) lỗi, \(warnings) cảnh báo",
            en: "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")"
        ).text(common.language)
    }

    func isGoodEnough(strict: Bool) -> Bool {
        errors == 0 && !(strict && warnings > 0)
    }

    /// Ends the run with 1 where the content is not good enough.
    func judge(strict: Bool) throws(Ending) {
        if !isGoodEnough(strict: strict) { throw .contentHasErrors }
    }
}
