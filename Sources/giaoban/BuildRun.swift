import Site
import SourceText

/// One build of a site from its folder to its pages, as `build`, `serve` and `publish` do it.
struct BuildRun {
    let folder: SiteFolder
    /// Where the pages go.
    let output: String
    let common: CommonOptions
    /// Whether warnings forbid building.
    var strict = false

    struct Outcome {
        /// What was found, in the order of files.
        var found: DiagnosticReport
        /// nil where what was found forbids building: the site stays as it was.
        var account: BuildAccount?
        /// What stands in the output folder now; nil where nothing was built.
        var outputs: ContentHash?
    }

    /// - Throws: `Ending.systemFailed` where another build holds the folder; `SystemFailure`.
    func run() async throws -> Outcome {
        let clock = ContinuousClock()
        let start = clock.now
        var found = DiagnosticReport(diagnostics: [], common: common)
        do {
            let held = try OutputFolder(holding: output)
            let site = try await ReadSite.read(folder)
            let look = SiteLook(own: try folder.templateFiles(), language: site.settings.language)
            let ledger = site.ledger(asOf: common.asOf)
            found = DiagnosticReport(
                diagnostics: (look.diagnostics + site.allDiagnostics + ledger.diagnostics).sorted(), common: common)
            guard found.isGoodEnough(strict: strict) else { return Outcome(found: found, account: nil) }
            let plan = SitePlan(
                ledger: ledger, settings: site.settings, strings: look.strings, templates: look.templates,
                diagnostics: site.diagnostics)
            let report = try await SiteBuild(plan: plan, look: look).write(into: held)
            let account = BuildAccount(
                documents: site.records.count, assignments: site.records.reduce(0) { $0 + $1.assignments.count },
                report: report, elapsed: clock.now - start, language: common.language)
            return Outcome(found: found, account: account, outputs: FileStamp.outputs(of: held.path))
        } catch let busy as OutputFolder.Busy {
            Console.complain(busy.message)
            throw Ending.systemFailed
        } catch let refusal as SiteBuild.Refusal {
            let all = (found.diagnostics + refusal.diagnostics).sorted()
            return Outcome(found: DiagnosticReport(diagnostics: all, common: common), account: nil)
        }
    }
}
