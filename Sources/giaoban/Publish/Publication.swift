#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// One publication: what changes is found, a new release laid and checked, and only then shown.
struct Publication: Sendable {
    let target: PublishTarget
    let store: any ReleaseStore
    /// The built site.
    let site: String
    let contentHash: String

    enum Outcome: Sendable {
        case unchanged(String)
        case published(ReleaseNote, ReleasePlan)
    }

    /// What a publication would do now; nothing is written.
    func plan() async throws -> (plan: ReleasePlan, current: String?, stamp: Int) {
        let notes = try await store.notes()
        let current = try await store.current()
        let previous: [ReleaseFile] =
            if let current, notes.contains(where: { $0.id == current }) { try await store.files(of: current) } else {
                []
            }
        let stamp = max(time(nil), (notes.map(\.stamp).max() ?? 0) + 1)
        let plan = ReleasePlan(
            site: try SiteFiles.read(site), previous: previous, stamp: stamp, compresses: target.compresses)
        return (plan, previous.isEmpty ? nil : current, stamp)
    }

    func publish(force: Bool) async throws -> Outcome {
        try await store.holding {
            let (plan, previous, stamp) = try await plan()
            if plan.changesNothing, let previous, !force { return .unchanged(previous) }
            let pages = plan.items.filter { $0.origin != .compressed && $0.origin != .sameCompressed }.map(\.file)
            let digest = ReleaseFile.digest(pages)
            let id = LocalTime.id(stamp) + "-" + digest.prefix(8)
            let files = try await store.lay(plan, site: site, after: previous, id: id)
            let note = ReleaseNote(
                id: id, stamp: stamp, at: LocalTime.text(stamp), by: Publisher.name, files: files.count,
                bytes: files.reduce(0) { $0 + $1.size }, site: digest, content: contentHash, program: Program.version)
            try await store.commit(note, files)
            try await store.show(id)
            try await prune()
            return .published(note, plan)
        }
    }

    /// Shows the release so many steps before the one that is shown.
    func rollBack(_ steps: Int) async throws -> (from: String?, to: ReleaseNote) {
        try await store.holding {
            let notes = try await store.notes()
            let current = try await store.current()
            let place = notes.firstIndex { $0.id == current } ?? notes.count
            guard place - steps >= 0 else {
                throw UsageMistake(
                    message: place == 0
                        ? Message(
                            vi: "không còn bản nào trước bản đang hiện", en: "there is no release before this one")
                        : Message(
                            vi: "trước bản đang hiện chỉ có \(place) bản",
                            en: "there are only \(place) releases before this one"),
                    hint: Message(vi: "xem: giaoban publish --list", en: "see: giaoban publish --list"))
            }
            let to = notes[place - steps]
            try await store.verify(to.id)
            try await store.show(to.id)
            return (current, to)
        }
    }

    /// The newest stay, and the one that is shown, and the one before it, whose pages are open somewhere.
    private func prune() async throws {
        let ids = try await store.notes().map(\.id)
        let current = try await store.current()
        var kept = Set(ids.suffix(target.keep))
        if let current {
            kept.insert(current)
            if let place = ids.firstIndex(of: current), place > 0 { kept.insert(ids[place - 1]) }
        }
        try await store.remove(ids.filter { !kept.contains($0) })
    }
}

/// The wall clock where the office stands.
enum LocalTime {
    static func id(_ seconds: Int) -> String { form(seconds, "%Y-%m-%d-%H%M%S") }
    static func text(_ seconds: Int) -> String { form(seconds, "%Y-%m-%d %H:%M:%S %z") }

    private static func form(_ seconds: Int, _ form: String) -> String {
        var moment = time_t(seconds)
        var parts = tm()
        localtime_r(&moment, &parts)
        var buffer = [UInt8](repeating: 0, count: 64)
        let count = buffer.withUnsafeMutableBytes { bytes in
            bytes.withMemoryRebound(to: CChar.self) { $0.baseAddress.map { strftime($0, 64, form, &parts) } ?? 0 }
        }
        return String(decoding: buffer[..<count], as: UTF8.self)
    }
}

/// `lan@van-phong-01`
enum Publisher {
    static var name: String {
        let user =
            Environment.value("SUDO_USER") ?? getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? "?"
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, 255) == 0 else { return user }
        return user + "@" + String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
