#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// Releases on a server: rsync sends what is new and links the rest to the release before; the server's own
/// `sha256sum` checks every byte; `mv -T` of a link is the switch.
struct ServerStore: ReleaseStore {
    let shell: RemoteShell
    let root: String
    /// A folder of this machine where a release is laid before it is sent.
    let staging: String

    init(server: PublishTarget.Server, root: String, staging: String, meeting: String?) {
        shell = RemoteShell(server: server, meeting: meeting)
        self.root = root
        self.staging = staging
    }

    private var there: String { "cd \(RemoteShell.quoted(root))\n" }

    func holding<Result: Sendable>(_ body: @Sendable () async throws -> Result) async throws -> Result {
        let folder = RemoteShell.quoted(root)
        let preparation = "umask 022; mkdir -p \(folder)/releases \(folder)/notes"
        return try await shell.holding(root + "/.giaoban-lock", after: preparation) {
            try await clear()
            return try await body()
        }
    }

    private func clear() async throws {
        try await shell.run(
            there + """
                rm -rf releases/.new-* .current-* notes/.new-*
                for release in releases/*; do
                    id=${release#releases/}
                    if [ -d "$release" ] && [ ${#id} -eq 26 ] && [ ! -f "notes/$id.json" ]; then rm -rf -- "$release"; fi
                done
                """)
    }

    func notes() async throws -> [ReleaseNote] {
        ReleaseNote.read(
            try await shell.run(
                """
                [ -d \(RemoteShell.quoted(root)) ] || exit 0
                \(there)for note in notes/*.json; do [ -f "$note" ] || continue; cat -- "$note"; done
                """))
    }

    func current() async throws -> String? {
        let answer = try await shell.run(
            """
            [ -d \(RemoteShell.quoted(root)) ] || exit 0
            \(there)if [ -L current ]; then readlink current; elif [ -e current ]; then echo /; fi
            """)
        guard let target = answer.split(separator: "\n").first.map(String.init) else { return nil }
        let id = target.split(separator: "/").last.map(String.init) ?? ""
        guard target == "releases/" + id, ReleaseNote.isID(id) else { throw PublishFailure.notOurs(root + "/current") }
        return id
    }

    func files(of id: String) async throws -> [ReleaseFile] {
        ReleaseFile.read(try await shell.run(there + "cat notes/\(id).files"))
    }

    func lay(_ plan: ReleasePlan, site: String, after previous: String?, id: String) async throws -> [ReleaseFile] {
        let rsync = OtherProgram(name: "rsync", package: "rsync")
        let stage = staging + "/" + id
        defer { removeStage() }
        var files = try await ReleaseLaying(plan: plan, site: site, previous: nil).lay(into: stage)
        let new = "releases/.new-\(id)"
        var arguments = ["-rt", "--chmod=D755,F644", "-s", "-e", shell.command]
        if let previous { arguments.append("--link-dest=../\(previous)") }
        arguments += ["--", stage + "/", "\(shell.server.host):\(root)/\(new)/"]
        let answer = try await rsync.run(arguments)
        guard answer.code == 0 else {
            throw answer.code == 255 ? shell.failure(255, answer.errors) : .program("rsync", answer.errors)
        }
        if let previous {
            // What only the server has: assets of the release before, forms compressed already.
            let linked = plan.items.filter { $0.origin == .carried || $0.origin == .sameCompressed }.map(\.file)
            if !linked.isEmpty {
                try await shell.run(
                    there + "rsync -rt --files-from=- --link-dest=../\(previous) releases/\(previous)/ \(new)/",
                    input: Array(linked.map { $0.path + "\n" }.joined().utf8))
                files = (files + linked).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
            }
        }
        try await check(new, files)
        return files
    }

    private func removeStage() {
        switch Result(catching: { try FolderRemoval.remove(staging) }) {
        case .success: break
        case .failure(let error as SystemFailure): Console.complain(error.message)
        case .failure: break
        }
    }

    func commit(_ note: ReleaseNote, _ files: [ReleaseFile]) async throws {
        let id = note.id
        try await put(ReleaseFile.list(files), "notes/\(id).files")
        try await put(ReleaseFile.checksums(files), "notes/\(id).sha256")
        try await shell.run(there + "sync -f releases/.new-\(id)\nmv -T releases/.new-\(id) releases/\(id)")
        // Last of all: a release without this note is none.
        try await put(try note.line, "notes/\(id).json")
    }

    private func put(_ text: String, _ path: String) async throws {
        let new = path.replacing("notes/", with: "notes/.new-")
        try await shell.run(there + "umask 022\ncat > \(new)\nmv -T \(new) \(path)", input: Array(text.utf8))
    }

    func verify(_ id: String) async throws {
        try await check("releases/" + id, try await files(of: id))
    }

    private func check(_ folder: String, _ files: [ReleaseFile]) async throws {
        let sums = Array(ReleaseFile.checksums(files).utf8)
        let answer = try await RemoteShell.ssh.run(
            shell.arguments(there + "cd \(folder)\nexec sha256sum -c --quiet --strict - 2>&1"), input: sums)
        guard answer.code == 0 else {
            if answer.code == 255 { throw shell.failure(255, answer.errors) }
            let first = answer.text.split(separator: "\n").first.map(String.init) ?? ""
            throw PublishFailure.damaged(first.split(separator: ":").first.map(String.init) ?? folder)
        }
    }

    func show(_ id: String) async throws {
        _ = try await current()
        try await shell.run(
            there
                + "rm -f .current-\(id)\nln -s releases/\(id) .current-\(id)\nmv -T .current-\(id) current\nsync -f current/"
        )
    }

    func remove(_ ids: [String]) async throws {
        let known = ids.filter(ReleaseNote.isID)
        guard !known.isEmpty else { return }
        let commands = known.map {
            "rm -f notes/\($0).json; rm -rf releases/\($0); rm -f notes/\($0).files notes/\($0).sha256\n"
        }
        try await shell.run(there + commands.joined())
    }
}
