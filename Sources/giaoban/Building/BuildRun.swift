import Office
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
    /// What was read before, where the same program builds again.
    var cache: RecordCache?

    struct Outcome {
        /// What was found, in the order of files.
        var found: DiagnosticReport
        /// nil where what was found forbids building: the site stays as it was.
        var account: BuildAccount?
        /// What stands in the output folder now; nil where nothing was built.
        var outputs: ContentHash?
        /// What was built.
        var plan: SitePlan?
    }

    /// - Throws: `Ending.systemFailed` where another build holds the folder; `SystemFailure`.
    func run() async throws -> Outcome {
        let start = ContinuousClock.now
        var found = DiagnosticReport(diagnostics: [], common: common)
        let documents = WorkCount()
        let pages = WorkCount()
        let progress = ProgressLine(common) { [language = common.language] in
            pages.value > 0
                ? Message(vi: "\(pages.value) trang…", en: "\(pages.value) pages…").text(language)
                : Message(vi: "\(documents.value) văn bản…", en: "\(documents.value) documents…").text(language)
        }
        do {
            let outcome = try await run(since: start, &found, documents, pages)
            progress.end()
            return outcome
        } catch {
            progress.end()
            return try refused(error, found)
        }
    }

    private func run(
        since start: ContinuousClock.Instant, _ found: inout DiagnosticReport, _ documents: WorkCount,
        _ pages: WorkCount
    ) async throws -> Outcome {
        let held = try OutputFolder(holding: output)
        let site = try await ReadSite.read(folder, cache: cache, counting: documents)
        let look = SiteLook(own: try folder.templateFiles(), language: site.settings.language)
        let published = site.published
        async let search = SearchIndex(published, strings: look.strings)
        let ledger = site.ledger(of: published, asOf: common.asOf)
        found = DiagnosticReport(
            diagnostics: (look.diagnostics + site.allDiagnostics + ledger.diagnostics).sorted(), common: common)
        guard found.isGoodEnough(strict: strict) else { return Outcome(found: found, account: nil) }
        let plan = await SitePlan(
            ledger: ledger, settings: site.settings, strings: look.strings, templates: look.templates,
            diagnostics: site.diagnostics)
        var memory = PageMemory(of: held.path, in: folder.path(".giaoban"))
        let files = await SiteBuild(plan: plan, look: look, search: await search, inputs: site.inputs)
        let report = try await files.write(into: held, remembering: &memory, counting: pages)
        let pagesOfThisBuild = memory
        async let outputs = FileStamp.outputs(of: output, known: pagesOfThisBuild)
        try pagesOfThisBuild.keep(of: held.path, in: folder.path(".giaoban"))
        let account = BuildAccount(
            documents: site.records.count, assignments: site.records.reduce(0) { $0 + $1.assignments.count },
            report: report, elapsed: ContinuousClock.now - start, language: common.language)
        return Outcome(found: found, account: account, outputs: await outputs, plan: plan)
    }

    private func refused(_ error: any Error, _ found: DiagnosticReport) throws -> Outcome {
        switch error {
        case let busy as OutputFolder.Busy:
            Console.complain(busy.message)
            throw Ending.systemFailed
        case let refusal as SiteBuild.Refusal:
            let all = (found.diagnostics + refusal.diagnostics).sorted()
            return Outcome(found: DiagnosticReport(diagnostics: all, common: common), account: nil)
        default: throw error
        }
    }
}
