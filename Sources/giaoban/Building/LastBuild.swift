#if canImport(Glibc)
    import Glibc
#endif
import Site
import SourceText

/// Whether a build would do again what the last one did: known by the files' names, sizes and times, without reading a
/// document.
struct LastBuild {
    private let build: BuildRun
    private let start = ContinuousClock().now
    private let stampedAt = FileStamp.now
    private let files: FileStamp
    private let inputs: ContentHash?

    /// Files bear the time of the kernel's last tick; nanoseconds, with room to spare.
    private static let clockGrain: Int64 = 50_000_000

    /// Looks at the files before anything is read, so that what changes meanwhile is seen by the next build.
    init(before build: BuildRun) {
        self.build = build
        var files = FileStamp(root: build.folder.root)
        for name in ["site.yml", "content", "templates"] { files.add(name) }
        self.files = files
        inputs = LastBuild.fingerprint(files, build)
    }

    /// All that the pages and the messages depend on; nil where `site.yml` cannot be read.
    private static func fingerprint(_ files: FileStamp, _ build: BuildRun) -> ContentHash? {
        guard case .success(let yaml) = Result(catching: { try FileBytes.read(build.folder.path("site.yml")) }) else {
            return nil
        }
        let settings = Settings.read(yaml: String(decoding: yaml, as: UTF8.self), path: "site.yml").settings
        let common = build.common
        let words = [
            "\(files.hash)", "\(FileStamp.program)", (common.asOf ?? Today.day(in: settings.timezone)).description,
            common.language.rawValue, "\(build.strict)", "\(common.quiet)", "\(common.colors(STDERR_FILENO))",
            realPath(build.output),
        ]
        return ContentHash(words.joined(separator: "\n").utf8)
    }

    /// The path from the root of the system; of a folder that is not there yet, the path it will have.
    private static func realPath(_ path: String) -> String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        guard !path.hasPrefix("/"), let here = realpath(".", nil) else { return path }
        defer { free(here) }
        return String(cString: here) + "/" + path
    }

    private var folder: String { build.folder.path(".giaoban") }

    /// What the last build said, where nothing has changed since. `--verbose` shows more than is remembered.
    func nothingChanged() -> (account: BuildAccount, shown: String, warnings: Int)? {
        guard !build.common.verbose, let last = BuildMemory(of: folder), last.inputs == inputs,
            last.outputs == FileStamp.outputs(of: build.output)
        else { return nil }
        var report = SiteBuild.Report()
        report.files = last.files
        report.known = last.files
        let account = BuildAccount(
            documents: last.documents, assignments: last.assignments, report: report,
            elapsed: ContinuousClock().now - start, language: build.common.language)
        return (account, last.shown, last.warnings)
    }

    func remember(_ outcome: BuildRun.Outcome, shown: String) throws {
        // A file changed in the very moment of reading could change again without a later time.
        guard let inputs, let outputs = outcome.outputs, let account = outcome.account,
            files.newest < stampedAt - LastBuild.clockGrain
        else { return }
        try BuildMemory(
            inputs: inputs, outputs: outputs, documents: account.documents, assignments: account.assignments,
            files: account.report.files, warnings: outcome.found.warnings, shown: shown
        ).keep(in: folder)
    }
}
