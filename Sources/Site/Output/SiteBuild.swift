import SourceText
import Synchronization
import Templates

/// Brings an output folder in line with a site: every page rendered and compared, and only then anything written.
///
/// Three steps: *stage* renders all pages on all cores and lays those that differ into a folder of their own;
/// *judge* finds what forbids writing; *settle* removes, moves and records. A failure before the last step leaves the
/// site as it was.
package struct SiteBuild: Sendable {
    /// One file of the site; its bytes are made when they are needed.
    package struct File: Sendable {
        /// Under the output folder, with `/` between folders.
        package var path: String
        /// What messages name.
        package var source: String
        /// Of everything that its bytes rest on; nil for what is made every time.
        package var mark: @Sendable () -> UInt64?
        /// Throws `TemplateError` or `SystemFailure`.
        package var bytes: @Sendable () throws -> [UInt8]

        package init(
            path: String, source: String, mark: @autoclosure @escaping @Sendable () -> UInt64? = nil,
            bytes: @escaping @Sendable () throws -> [UInt8]
        ) {
            self.path = path
            self.source = source
            self.mark = mark
            self.bytes = bytes
        }
    }

    /// What became of the files.
    package struct Report: Equatable, Sendable {
        package var files = 0
        package var new = 0
        package var changed = 0
        package var removed = 0
        /// No longer part of the site, but somebody changed them since: left standing, giaoban's no more.
        package var kept: [String] = []
        /// Known to be the same without being made again.
        package var known = 0

        package init() {}
    }

    /// The content, the templates or the output folder forbid writing; nothing was written.
    package struct Refusal: Error {
        package var diagnostics: [Diagnostic]

        package init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
    }

    package let files: [File]

    package init(files: [File]) { self.files = files }

    /// - Parameter memory: of the last build into the folder; afterwards of this one.
    /// - Throws: `Refusal`; `SystemFailure` where the disk refuses.
    package func write(
        into folder: borrowing OutputFolder, remembering memory: inout PageMemory, counting count: WorkCount? = nil
    ) async throws -> Report {
        let root = folder.path
        let staging = Staging(root: root)
        try staging.clear()
        try refuseUnsafePaths()
        let manifest = try Manifest.read(in: root)
        let outcomes: [Outcome]
        do {
            outcomes = try await stage(
                in: staging, root: root, manifest: manifest, remembering: memory, counting: count)
        } catch {
            try staging.clear()
            throw error
        }
        var report = try Settling(root: root, staging: staging, old: manifest, outcomes: outcomes).settle()
        report.known = outcomes.count(where: \.isKnown)
        memory = await SiteBuild.remembered(outcomes, memory, root: root)
        return report
    }

    /// What a build of today's pages may take as known tomorrow.
    private static func remembered(_ outcomes: [Outcome], _ old: PageMemory, root: String) async -> PageMemory {
        let entries = await ParallelMap.map(outcomes) { outcome -> PageMemory.Entry? in
            if outcome.isKnown { return old.entries[outcome.path] }
            guard let mark = outcome.mark, let stamp = PageMemory.stamp(root + "/" + outcome.path) else { return nil }
            return PageMemory.Entry(mark: mark, stamp: stamp)
        }
        var memory = PageMemory()
        memory.entries.reserveCapacity(outcomes.count)
        for (outcome, entry) in zip(outcomes, entries) { memory.entries[outcome.path] = entry }
        return memory
    }

    private func refuseUnsafePaths() throws(Refusal) {
        var seen: Set<String> = []
        var diagnostics: [Diagnostic] = []
        for file in files {
            if !OutputPath.isSafe(file.path) {
                diagnostics.append(
                    Diagnostic(
                        .error, "duong-dan-la", at: Place(path: file.source),
                        Message(
                            vi: "không thể ghi trang “\(file.path)”: đường dẫn ra ngoài trang hoặc quá dài",
                            en: "the page “\(file.path)” cannot be written: its path leaves the site or is too long")))
            } else if !seen.insert(file.path).inserted {
                diagnostics.append(
                    Diagnostic(
                        .error, "trung-duong-dan", at: Place(path: file.source),
                        Message(
                            vi: "hai trang cùng mang đường dẫn “\(file.path)”",
                            en: "two pages have the same path “\(file.path)”")))
            }
        }
        if !diagnostics.isEmpty { throw Refusal(diagnostics: diagnostics) }
    }
}

// MARK: - Staging

extension SiteBuild {
    /// A file as it was rendered, beside what stands in the output folder.
    struct Outcome: Sendable {
        var path: String
        var entry: Manifest.Entry
        var stood: WhatStands
        /// Of everything that its bytes rest on.
        var mark: UInt64?
        /// Not made again, because its mark and its file are those of the last build.
        var isKnown = false
    }

    private enum Trial: Sendable {
        case outcome(Outcome)
        case template(Diagnostic)
        case failure(any Error)
        case skipped
    }

    /// After so many pages that fail the rest would say the same.
    private static let enoughFailures = 50

    private func stage(
        in staging: Staging, root: String, manifest: Manifest, remembering memory: PageMemory,
        counting count: WorkCount?
    ) async throws -> [Outcome] {
        let check = FolderCheck(root: root)
        let failures = WorkCount()
        let trials = await ParallelMap.map(files, counting: count) { file -> Trial in
            if failures.value >= SiteBuild.enoughFailures { return .skipped }
            let mark = file.mark()
            if let known = SiteBuild.known(file, mark, manifest, memory, root: root) { return .outcome(known) }
            do {
                var outcome = try lay(file, in: staging, root: root, check)
                outcome.mark = mark
                return .outcome(outcome)
            } catch let error as TemplateError {
                failures.raise()
                return .template(error.diagnostic)
            } catch {
                failures.raise()
                return .failure(error)
            }
        }
        var outcomes: [Outcome] = []
        outcomes.reserveCapacity(trials.count)
        var diagnostics: [Diagnostic] = []
        for trial in trials {
            switch trial {
            case .outcome(let outcome):
                outcomes.append(outcome)
                if let foreign = SiteBuild.foreign(outcome, manifest, root: root) { diagnostics.append(foreign) }
            case .template(let diagnostic): diagnostics.append(diagnostic)
            case .failure(let failure): throw failure
            case .skipped: break
            }
        }
        if !diagnostics.isEmpty { throw Refusal(diagnostics: SiteBuild.oncePerPlace(diagnostics)) }
        return outcomes
    }

    private static func known(
        _ file: File, _ mark: UInt64?, _ manifest: Manifest, _ memory: PageMemory, root: String
    ) -> Outcome? {
        guard let mark, let last = memory.entries[file.path], last.mark == mark,
            let entry = manifest.entries[file.path], PageMemory.stamp(root + "/" + file.path) == last.stamp
        else { return nil }
        return Outcome(path: file.path, entry: entry, stood: .sameBytes, isKnown: true)
    }

    /// Renders a file, and lays it out for moving where something else stands in its place.
    private func lay(_ file: File, in staging: Staging, root: String, _ check: FolderCheck) throws -> Outcome {
        let bytes = try file.bytes()
        let stood = try WhatStands(at: file.path, in: root, comparedWith: bytes, checked: check)
        switch stood {
        case .nothing, .otherBytes: try staging.lay(bytes, at: file.path)
        case .sameBytes, .obstacle: break
        }
        return Outcome(
            path: file.path, entry: Manifest.Entry(size: bytes.count, hash: ContentHash(bytes)), stood: stood)
    }

    /// The same mistake of a template shows on every page that uses it.
    private static func oncePerPlace(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        struct Key: Hashable {
            var code: String
            var place: Place
        }
        var seen: Set<Key> = []
        return diagnostics.filter { seen.insert(Key(code: $0.code, place: $0.place)).inserted }
    }

    private static func foreign(_ outcome: Outcome, _ manifest: Manifest, root: String) -> Diagnostic? {
        switch outcome.stood {
        case .nothing, .sameBytes: return nil
        case .otherBytes:
            guard manifest.entries[outcome.path] == nil else { return nil }
            return Diagnostic(
                .error, "tep-cua-nguoi-khac", at: Place(path: root + "/" + outcome.path),
                Message(
                    vi: "tệp này đã có sẵn mà không phải giaoban ghi, nên không ghi đè",
                    en: "this file was there before and giaoban did not write it, so it is not overwritten"),
                hint: Message(
                    vi: "dời tệp đi rồi dựng lại, hoặc chọn thư mục khác bằng --output",
                    en: "move the file away and build again, or choose another folder with --output"))
        case .obstacle(let path):
            return Diagnostic(
                .error, "vat-can", at: Place(path: root + "/" + path),
                Message(
                    vi: "đây không phải tệp hay thư mục thường (liên kết?), nên không ghi trang “\(outcome.path)”",
                    en: "this is no plain file or folder (a link?), so the page “\(outcome.path)” is not written"),
                hint: Message(vi: "dời nó đi rồi dựng lại", en: "move it away and build again"))
        }
    }
}
