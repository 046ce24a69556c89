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
                    Dựng trang, đặt thành một bản mới bên cạnh các bản cũ, kiểm tra từng tệp, rồi
                    chuyển trong một bước. Bị ngắt lúc nào thì người đọc cũng thấy trọn bản cũ
                    hoặc trọn bản mới.

                    Ví dụ:
                      giaoban publish                    lên nơi duy nhất của site.yml
                      giaoban publish web                lên nơi có tên ấy
                      giaoban publish --dry-run          sẽ đổi những gì
                      giaoban publish --list             các bản đang giữ
                      giaoban publish --rollback         về bản trước
                      giaoban publish --rollback 2       về bản trước nữa

                    Nơi công bố ghi trong site.yml; nginx trỏ vào thư mục current bên trong:
                      publish:
                        web: {folder: /srv/giaoban, keep: 5, gzip: true}
                        may-chu: {ssh: giaoban@10.0.0.5, folder: /srv/giaoban}

                    Cài nginx, tự động mỗi sáng: \(Program.documents)publishing.md
                    """,
                en: """
                    Builds the site, lays it as a new release beside the old ones, checks every
                    file, and switches in one step. Whenever it is cut short, readers see the
                    whole old site or the whole new one.

                    Examples:
                      giaoban publish                    to the only target of site.yml
                      giaoban publish web                to the target of that name
                      giaoban publish --dry-run          what would change
                      giaoban publish --list             the releases that are kept
                      giaoban publish --rollback         back to the release before
                      giaoban publish --rollback 2       back by two

                    Targets stand in site.yml; nginx serves the folder current inside:
                      publish:
                        web: {folder: /srv/giaoban, keep: 5, gzip: true}
                        server: {ssh: giaoban@10.0.0.5, folder: /srv/giaoban}

                    nginx, and each morning by itself: \(Program.documents)publishing.md
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
        try Exclusion.check([("--list", list), ("--rollback", rollback), ("--force", force)])
        try Exclusion.check([("--list", list), ("--dry-run", dryRun)])
        let folder = try SiteFolder.find(common.site)
        let yaml = String(decoding: try FileBytes.read(folder.path("site.yml")), as: UTF8.self)
        let settings = Settings.read(yaml: yaml, path: "site.yml").settings
        let (name, steps) = try readWords()
        let target = try PublishTarget.find(name, in: settings)
        // Also settles the time zone of what is written down.
        _ = Today.day(in: settings.timezone)
        // Where connections to a server meet: a socket, whose path must be short.
        let meeting = target.server == nil ? nil : try TemporaryFolder(in: "/tmp")
        defer { meeting?.remove() }
        let store = store(target, folder, meeting: meeting.map { $0.path + "/ssh" })
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
            if rollback, steps == nil, let number = Int(word) {
                guard number > 0 else {
                    throw UsageMistake(
                        message: Message(
                            vi: "không lùi \(number) bản được", en: "one cannot go back \(number) releases"),
                        hint: Message(
                            vi: "từ 1 trở lên; giaoban publish --list cho biết có những bản nào",
                            en: "1 or more; giaoban publish --list shows what there is"))
                }
                steps = number
            } else if name == nil {
                name = word
            } else {
                throw UsageMistake(
                    message: Message(vi: "thừa đối số “\(word)”", en: "unexpected argument “\(word)”"),
                    hint: Message(
                        vi: "chỉ một nơi công bố; số bản để lùi đi với --rollback",
                        en: "one target only; a number of releases goes with --rollback"))
            }
        }
        return (name, steps ?? 1)
    }

    private func store(_ target: PublishTarget, _ folder: SiteFolder, meeting: String?) -> any ReleaseStore {
        guard let server = target.server else {
            return FolderStore(root: target.folder.hasPrefix("/") ? target.folder : folder.path(target.folder))
        }
        return ServerStore(
            server: server, root: target.folder, staging: folder.path(".giaoban/\(target.name.fileName)"),
            meeting: meeting)
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
