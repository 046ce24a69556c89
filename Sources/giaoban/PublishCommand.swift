import ArgumentParser
#if canImport(Glibc)
    import Glibc
#endif
import Site
import SourceText

/// `giaoban publish [TARGET]`: puts the site where people read it, in one step, and takes it back.
struct PublishCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "publish",
            abstract: Speech.say(
                vi: "Công bố trang lên nơi ghi trong site.yml; lùi lại bản trước.",
                en: "Publishes the site to a target of site.yml; takes it back."),
            discussion: Speech.say(
                vi: """
                    Dựng trang, đặt thành một bản mới bên cạnh các bản cũ, kiểm tra từng tệp, rồi chuyển trong một bước.
                    Bị ngắt lúc nào thì người đọc cũng thấy trọn bản cũ hoặc trọn bản mới.

                    Ví dụ:
                      giaoban publish                    nơi duy nhất, hoặc nơi có tên: giaoban publish web
                      giaoban publish --dry-run          sẽ đổi những gì
                      giaoban publish --list             các bản đang giữ
                      giaoban publish --rollback         về bản trước; --rollback 2: hai bản trước
                    """,
                en: """
                    Builds the site, lays it as a new release beside the old ones, checks every file, and switches in one step.
                    Whenever it is cut short, readers see the whole old site or the whole new one.

                    Examples:
                      giaoban publish                    the only target, or one by name: giaoban publish web
                      giaoban publish --dry-run          what would change
                      giaoban publish --list             the releases that are kept
                      giaoban publish --rollback         the release before; --rollback 2: two before
                    """))
    }

    @Argument(
        help: ArgumentHelp(
            Speech.say(
                vi: "Nơi công bố trong site.yml; với --rollback, lùi mấy bản.",
                en: "A target of site.yml; with --rollback, how many releases back."),
            valueName: Speech.say(vi: "nơi", en: "target")))
    var words: [String] = []

    @Flag(help: ArgumentHelp(Speech.say(vi: "Về lại bản trước.", en: "Go back to the release before.")))
    var rollback = false

    @Flag(help: ArgumentHelp(Speech.say(vi: "Liệt kê các bản.", en: "List the releases.")))
    var list = false

    @Flag(
        name: .customLong("dry-run"),
        help: ArgumentHelp(Speech.say(vi: "Chỉ nói sẽ làm gì.", en: "Only say what would be done.")))
    var dryRun = false

    @Flag(
        help: ArgumentHelp(
            Speech.say(
                vi: "Công bố public/ như đang có, dù nội dung có lỗi hay mới hơn.",
                en: "Publish public/ as it stands, though the content has errors or is newer.")))
    var force = false

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let folder = try SiteFolder.find(common.site)
        let yaml = String(decoding: try FileBytes.read(folder.path("site.yml")), as: UTF8.self)
        let settings = Settings.read(yaml: yaml, path: "site.yml").settings
        let (name, steps) = try readWords()
        let target = try PublishTarget.find(name, in: settings)
        // Also settles the time zone of what is written down.
        _ = Today.day(in: settings.timezone)
        let store = store(target, folder)
        defer { (store as? ServerStore)?.leave() }
        if list || rollback {
            let publication = Publication(target: target, store: store, site: "", contentHash: "")
            return list ? try await showList(publication) : try await goBack(publication, steps)
        }
        try await prepare(folder)
        let publication = Publication(
            target: target, store: store, site: folder.path("public"),
            contentHash: try SiteFiles.contentHash(folder))
        if dryRun {
            try await showPlan(publication)
        } else {
            try await publish(publication)
        }
    }

    /// `web`, `2`, `web 2`: a name, and with `--rollback` a number.
    private func readWords() throws(UsageMistake) -> (name: String?, steps: Int) {
        var name: String?
        var steps: Int?
        for word in words {
            if rollback, steps == nil, let number = Int(word), number > 0 {
                steps = number
            } else if name == nil {
                name = word
            } else {
                throw UsageMistake(message: Message(vi: "thừa đối số “\(word)”", en: "unexpected argument “\(word)”"))
            }
        }
        return (name, steps ?? 1)
    }

    private func store(_ target: PublishTarget, _ folder: SiteFolder) -> any ReleaseStore {
        guard let server = target.server else {
            return FolderStore(root: target.folder.hasPrefix("/") ? target.folder : folder.path(target.folder))
        }
        return ServerStore(
            server: server, root: target.folder, staging: folder.path(".giaoban/\(target.name.fileName)"),
            meeting: meeting)
    }

    /// A socket for this user alone; its path must be short.
    private var meeting: String? {
        var template = Array("/tmp/giaoban-XXXXXX".utf8CString)
        return mkdtemp(&template).map { String(cString: $0) + "/ssh" }
    }

    /// Builds, so that what is published is never older than the content; refuses where the content has errors.
    private func prepare(_ folder: SiteFolder) async throws {
        if force {
            guard FileTree.isFile(folder.path("public/index.html")) else {
                throw UsageMistake(
                    message: Message(vi: "public/ chưa có trang nào", en: "public/ holds no site"),
                    hint: Message(vi: "dựng trước: giaoban build", en: "build it first: giaoban build"))
            }
            return
        }
        let outcome = try await BuildRun(folder: folder, output: folder.path("public"), common: common).run()
        outcome.found.show(limit: 10)
        guard outcome.account != nil else {
            Console.complain(
                Message(
                    vi: "không công bố: \(outcome.found.summary)", en: "not published: \(outcome.found.summary)"),
                hint: Message(
                    vi: "sửa các lỗi trên, hoặc công bố bản dựng gần nhất bằng --force",
                    en: "mend the errors above, or publish the last good build with --force"))
            throw Ending.contentHasErrors
        }
    }
}

// MARK: - Accounts

extension PublishCommand {
    private func publish(_ publication: Publication) async throws {
        let clock = ContinuousClock()
        let start = clock.now
        let outcome = try await publication.publish(force: force)
        guard !common.quiet else { return }
        let place = publication.target.shown
        switch outcome {
        case .unchanged(let id):
            say(
                "\(place): không có gì thay đổi, vẫn là bản \(id)",
                "\(place): nothing changed, the release is still \(id)")
        case .published(let note, let plan):
            let tenths = Int((clock.now - start) / .milliseconds(100))
            let vi = "\(tenths / 10),\(tenths % 10) giây"
            let en = "\(tenths / 10).\(tenths % 10) seconds"
            say(
                "\(place): đã công bố bản \(note.id), \(note.files) tệp (\(plan.summary(.vi))), \(vi)",
                "\(place): published release \(note.id), \(note.files) files (\(plan.summary(.en))), \(en)")
        }
    }

    private func showPlan(_ publication: Publication) async throws {
        let (plan, current, _) = try await publication.plan()
        if common.verbose {
            for (mark, paths) in [("+", plan.paths(.new)), ("~", plan.paths(.changed)), ("-", plan.removed)] {
                for path in paths { Console.write("\(mark) \(path)\n") }
            }
        }
        let place = publication.target.shown
        if plan.changesNothing, let current {
            say(
                "\(place): không có gì thay đổi so với bản \(current)",
                "\(place): nothing differs from release \(current)")
        } else {
            say("\(place): sẽ công bố \(plan.summary(.vi))", "\(place): would publish \(plan.summary(.en))")
        }
    }

    private func showList(_ publication: Publication) async throws {
        let notes = try await publication.store.notes()
        let current = try await publication.store.current()
        if notes.isEmpty {
            return say("\(publication.target.shown): chưa có bản nào", "\(publication.target.shown): no releases yet")
        }
        let people = notes.map { DisplayWidth.of($0.by) }.max() ?? 0
        for note in notes.reversed() {
            let mark = note.id == current ? "* " : "  "
            let by = DisplayWidth.padded(note.by, to: people)
            Console.write(
                "\(mark)\(note.id)  \(note.at)  \(by)  \(note.files) "
                    + Message(vi: "tệp", en: "files").text(common.language)
                    + "  \(ByteCount.text(note.bytes, common.language))  \(note.content.prefix(12))\n")
        }
    }

    private func goBack(_ publication: Publication, _ steps: Int) async throws {
        if dryRun {
            let notes = try await publication.store.notes()
            let current = try await publication.store.current()
            let place = (notes.firstIndex { $0.id == current } ?? notes.count) - steps
            return place >= 0
                ? say("sẽ về bản \(notes[place].id)", "would go back to \(notes[place].id)")
                : say("không còn bản nào trước đó", "there is no release before")
        }
        let (from, to) = try await publication.rollBack(steps)
        if !common.quiet {
            say(
                "\(publication.target.shown): đã về bản \(to.id) (thay bản \(from ?? "–"))",
                "\(publication.target.shown): back to release \(to.id) (instead of \(from ?? "–"))")
        }
    }

    private func say(_ vi: String, _ en: String) {
        Console.write(Message(vi: vi, en: en).text(common.language) + "\n")
    }
}

extension String {
    /// Fit for one folder's name.
    fileprivate var fileName: String { Folding.slug(self) }
}
