import Office
import Records
import Site
import SourceText

/// A site as read: `site.yml`, and every document of `content/` understood.
struct ReadSite {
    let folder: SiteFolder
    let settings: Settings
    /// In the order of their paths.
    let records: [Record]
    /// Of `content/directory.yml`; empty where there is none.
    let directory: Directory
    /// The periods that were signed off: `content/so-lieu-chot/2026-Q3.yml`.
    let closures: [Closure]
    /// Of the program, `site.yml` and `directory.yml`: what every page rests on beside its documents.
    let inputs: ContentHash
    /// Of `site.yml` and of what concerns several documents; each record keeps its own.
    let diagnostics: [Diagnostic]

    var allDiagnostics: [Diagnostic] { (diagnostics + records.flatMap(\.diagnostics)).sorted() }

    /// All but the drafts, as the ledger has them.
    var published: [Record] {
        // Most sites have no drafts, and records are large.
        let published = records.indices.filter { !records[$0].frontMatter.isDraft }
        return Ledger.newestFirst(published.count == records.count ? records : published.map { records[$0] })
    }

    /// What is published as of a day, with what the settings say of deadlines.
    func ledger(asOf day: Day?) -> Ledger { ledger(of: published, asOf: day) }

    /// - Parameter published: asked for once by who needs it for more than a ledger.
    func ledger(of published: [Record], asOf day: Day?) -> Ledger {
        Ledger(
            records: published, directory: directory,
            asOf: day ?? Today.day(in: settings.timezone),
            dueSoonDays: settings.dueSoonDays, deadlineInclusive: settings.deadlineInclusive, closures: closures)
    }

    /// - Parameter cache: of documents that were read before.
    static func read(
        _ folder: SiteFolder, cache: RecordCache? = nil, counting count: WorkCount? = nil
    ) async throws -> ReadSite {
        let yaml = String(decoding: try FileBytes.read(folder.path("site.yml")), as: UTF8.self)
        let (settings, complaints) = Settings.read(yaml: yaml, path: "site.yml")
        var diagnostics = complaints

        guard FileTree.isFolder(folder.path("content")) else {
            diagnostics.append(
                Diagnostic(
                    .error, "thieu-content", at: Place(path: "content"),
                    Message(vi: "trang chưa có thư mục content/", en: "the site has no folder content/"),
                    hint: Message(
                        vi: "tạo thư mục content/ và đặt các văn bản .md vào đó",
                        en: "make the folder content/ and put the .md documents into it")))
            return ReadSite(
                folder: folder, settings: settings, records: [], directory: Directory(), closures: [],
                inputs: ContentHash(yaml.utf8), diagnostics: diagnostics)
        }
        let paths = try FileTree.files(in: folder.path("content"), ending: ".md")
        let ids = DocumentName.ids(ofPaths: paths)
        let (directory, directoryHash, doubts) = try readDirectory(folder)
        let units = ReadSite.units(of: directory)
        let outcomes = await ParallelMap.map(Array(zip(paths, ids)), counting: count) { path, id in
            ReadSite.record(folder: folder, path: path) { bytes, shown in
                let read = { Record(reading: SourceFile(reading: bytes, path: shown), id: id, units: units) }
                return cache?.record(path: shown, id: id, directory: directoryHash, bytes: bytes, reading: read)
                    ?? read()
            }
        }
        var records: [Record] = []
        records.reserveCapacity(outcomes.count)
        for outcome in outcomes {
            switch outcome {
            case .success(let record): records.append(record)
            case .failure(let failure):
                diagnostics.append(Diagnostic(.error, "khong-doc-duoc", at: Place(path: failure.path), failure.message))
            }
        }
        diagnostics += repeatedIDs(records)
        let (closures, broken) = try readClosures(folder)
        return ReadSite(
            folder: folder, settings: settings, records: records, directory: directory, closures: closures,
            inputs: inputs(yaml, directoryHash), diagnostics: diagnostics + doubts + broken)
    }

    /// Where a site's units and leaders are listed.
    static let directory = "content/directory.yml"

    /// The names that documents of a site may call its units by; none where there is no directory.
    static func knownUnits(of folder: SiteFolder?) throws -> KnownUnits {
        guard let folder else { return .none }
        return units(of: try readDirectory(folder).0)
    }

    private static func units(of directory: Directory) -> KnownUnits {
        KnownUnits(names: directory.units.flatMap { [$0.name] + $0.aliases })
    }

    private static func inputs(_ yaml: String, _ directory: ContentHash) -> ContentHash {
        var hash = FactHash()
        for part in [FileStamp.program, ContentHash(yaml.utf8), directory] { hash.add(part.value) }
        return ContentHash(value: hash.value)
    }

    private static func readDirectory(_ folder: SiteFolder) throws -> (Directory, ContentHash, [Diagnostic]) {
        let path = ReadSite.directory
        guard FileTree.isFile(folder.path(path)) else { return (Directory(), ContentHash(value: 0), []) }
        let file = SourceFile(reading: try FileBytes.read(folder.path(path)), path: path)
        let (directory, diagnostics) = Directory.read(
            yaml: String(decoding: file.bytes, as: UTF8.self), path: path)
        return (directory, ContentHash(file.bytes), file.diagnostics + diagnostics)
    }

    private static func readClosures(_ folder: SiteFolder) throws -> ([Closure], [Diagnostic]) {
        let path = CloseCommand.folder
        guard FileTree.isFolder(folder.path(path)) else { return ([], []) }
        var closures: [Closure] = []
        var diagnostics: [Diagnostic] = []
        for name in try FileTree.files(in: folder.path(path), ending: ".yml") {
            let shown = path + "/" + name
            let yaml = String(decoding: try FileBytes.read(folder.path(shown)), as: UTF8.self)
            let (closure, doubts) = Closure.read(yaml: yaml, path: shown)
            if let closure { closures.append(closure) }
            diagnostics += doubts
        }
        return (closures, diagnostics)
    }

    private static func record(
        folder: SiteFolder, path: String, reading: (_ bytes: [UInt8], _ shown: String) -> Record
    ) -> Result<Record, SystemFailure> {
        let shown = "content/" + path
        do throws(SystemFailure) {
            let bytes = try FileBytes.read(folder.path(shown))
            return .success(reading(bytes, shown))
        } catch {
            return .failure(SystemFailure(path: shown, code: error.code))
        }
    }

    /// Two documents of one id would share a page and their assignments' names.
    private static func repeatedIDs(_ records: [Record]) -> [Diagnostic] {
        var first: [String: String] = [:]
        var diagnostics: [Diagnostic] = []
        first.reserveCapacity(records.count)
        for index in records.indices {
            if let other = first.updateValue(records[index].source, forKey: records[index].id) {
                let record = records[index]
                first[record.id] = other
                diagnostics.append(
                    Diagnostic(
                        .error, "trung-ma-van-ban", at: Place(path: record.source),
                        Message(
                            vi: "mã văn bản “\(record.id)” đã là của \(other)",
                            en: "the document id “\(record.id)” already belongs to \(other)"),
                        hint: Message(
                            vi: "đổi tên tệp hoặc khóa id ở phần đầu của một trong hai văn bản",
                            en: "rename the file, or change the key id in the front matter of one of them")))
            }
        }
        return diagnostics
    }
}

/// `2021/2021-09-09-giao-ban.md` is called `2021-09-09-giao-ban`; its path is its name where two files share one.
enum DocumentName {
    static func id(ofPath path: String) -> String {
        path.split(separator: "/").last.map { withoutEnding(String($0)) } ?? path
    }

    static func ids(ofPaths paths: [String]) -> [String] {
        let names = paths.map(id(ofPath:))
        var uses: [String: Int] = [:]
        for name in names { uses[name, default: 0] += 1 }
        return zip(paths, names).map { path, name in uses[name] == 1 ? name : withoutEnding(path) }
    }

    private static func withoutEnding(_ path: String) -> String {
        path.hasSuffix(".md") ? String(path.dropLast(3)) : path
    }
}
