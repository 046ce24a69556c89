import ArgumentParser
#if canImport(Glibc)
    import Glibc
#endif
import Site
import SourceText

/// `giaoban build`: content understood, pages rendered, and only what changed written.
struct BuildCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "build",
            abstract: Speech.say(
                vi: "Dựng trang vào public/, chỉ ghi những tệp có thay đổi.",
                en: "Builds the site into public/, writing only what changed."),
            discussion: Speech.say(
                vi: """
                    Ví dụ:
                      giaoban build
                      giaoban build --strict              không dựng khi còn cảnh báo
                      giaoban build --as-of 2021-12-31    tình trạng tính đến hết năm
                      giaoban build --output /srv/www/giaoban

                    Khi có lỗi, trang giữ nguyên như trước. Tệp không do giaoban ghi thì không bao giờ bị đụng đến.
                    """,
                en: """
                    Examples:
                      giaoban build
                      giaoban build --strict              does not build while there are warnings
                      giaoban build --as-of 2021-12-31    the status at the end of the year
                      giaoban build --output /srv/www/giaoban

                    On an error the site stays as it was. Files that giaoban did not write are never touched.
                    """))
    }

    @Flag(help: ArgumentHelp(Speech.say(vi: "Cảnh báo cũng là lỗi.", en: "Warnings count as errors.")))
    var strict = false

    @OptionGroup var answer: JSONChoice

    @Option(
        help: ArgumentHelp(
            Speech.say(vi: "Thư mục để ghi trang (mặc định: public/).", en: "Where to write (default: public/)."),
            valueName: Speech.say(vi: "thư-mục", en: "dir")))
    var output: String?

    @OptionGroup var common: CommonOptions

    /// So many warnings are shown; `giaoban check` shows them all.
    private static let shownWarnings = 20

    func run() async throws {
        let folder = try SiteFolder.find(common.site)
        let build = BuildRun(folder: folder, output: try outputPath(folder), common: common, strict: strict)
        let last = LastBuild(before: build)
        if let nothing = last.nothingChanged() {
            return report(nothing.account, shown: nothing.shown, warnings: nothing.warnings)
        }
        let outcome = try await build.run()
        let shown = outcome.found.text(limit: BuildCommand.shownWarnings)
        guard let account = outcome.account else { return try refuse(outcome.found, shown: shown) }
        report(account, shown: shown, warnings: outcome.found.warnings)
        try last.remember(outcome, shown: shown)
        // All that was read goes with the process; to take it apart first would cost as much as a hundred pages.
        withExtendedLifetime(outcome) { Ending.done.leave() }
    }

    private func report(_ account: BuildAccount, shown: String, warnings: Int) {
        Console.write(shown, to: STDERR_FILENO)
        if answer.json {
            Console.write(account.json(warnings: warnings).pretty)
        } else if !common.quiet {
            Console.write(account.text)
        }
    }

    private func refuse(_ found: DiagnosticReport, shown: String) throws(Ending) {
        Console.write(shown, to: STDERR_FILENO)
        if answer.json {
            Console.write(BuildAccount.refusal(found, language: common.language).pretty)
        } else {
            Console.complain(
                Message(
                    vi: "không dựng trang: \(found.summary); trang giữ nguyên như trước",
                    en: "nothing was built: \(found.summary); the site stays as it was"))
        }
        throw .contentHasErrors
    }

    private func outputPath(_ folder: SiteFolder) throws -> String {
        guard var path = output else { return folder.path("public") }
        while path.count > 1, path.last == "/" { path.removeLast() }
        guard !path.isEmpty, !FileTree.isFile(path + "/site.yml") else {
            throw UsageMistake(
                message: Message(
                    vi: "“\(path)” là thư mục của trang, không phải nơi để ghi",
                    en: "“\(path)” is the folder of a site, not a place to write to"),
                hint: Message(
                    vi: "thường là public/ bên trong; không ghi --output thì là nó",
                    en: "usually public/ inside it, which it is without --output"))
        }
        return path
    }
}

extension SiteFolder {
    /// The site's own templates, words and assets; none where it has no folder for them.
    func templateFiles() throws -> [SiteLook.File] {
        let folder = path("templates")
        guard FileTree.isFolder(folder) else { return [] }
        return try FileTree.files(in: folder, ending: "").map {
            SiteLook.File(path: $0, bytes: try FileBytes.read(folder + "/" + $0))
        }
    }
}
