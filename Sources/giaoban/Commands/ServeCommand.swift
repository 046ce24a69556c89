import ArgumentParser
import FlyingSocks
#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// `giaoban serve`: a preview on this machine that follows what is edited.
struct ServeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "serve",
            abstract: Speech.say(
                vi: "Xem thử trang trên máy này; sửa tệp là trang tự dựng và tải lại.",
                en: "Previews the site on this machine; it follows what you edit."),
            discussion: Speech.say(
                vi: """
                    Chỉ máy này xem được. Nội dung có lỗi thì trang giữ bản tốt gần nhất. Ctrl-C để dừng.

                    Ví dụ:
                      giaoban serve --open
                      giaoban serve --port 9000
                    """,
                en: """
                    Only this machine can see it. While the content has errors, the last good site stays. Ctrl-C ends it.

                    Examples:
                      giaoban serve --open
                      giaoban serve --port 9000
                    """))
    }

    @Option(
        help: ArgumentHelp(
            Speech.say(vi: "Cổng (0: cổng nào còn trống).", en: "The port (0: any that is free)."),
            valueName: Speech.say(vi: "cổng", en: "port")))
    var port: UInt16 = 8080

    @Flag(help: ArgumentHelp(Speech.say(vi: "Mở trình duyệt.", en: "Open the browser.")))
    var open = false

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let folder = try SiteFolder.find(common.site)
        let build = BuildRun(folder: folder, output: folder.path("public"), common: common)
        // Watching begins before the first build, so that no edit falls between.
        let watch = try FolderWatch(
            roots: [folder.path("content"), folder.path("templates")], parent: folder.root
        ) { $0 == folder.path("site.yml") }
        Interrupt.listen()
        let state = PreviewState()
        try await rebuild(build, state)

        let server = try listen()
        let handler = PreviewHandler(root: folder.path("public"), state: state)
        let serving = Task { try await server.run(handler.answer) }
        await greet(server.port)
        while !Interrupt.isRaised {
            let changed = try await watch.changes()
            if changed.isEmpty {
                // No thread waits: a look every so often costs nothing that one could measure.
                try await Task.sleep(for: .milliseconds(50))
                continue
            }
            if common.verbose { Console.write(changed.map { "  \($0)\n" }.joined(), to: STDERR_FILENO) }
            try await rebuild(build, state)
        }
        await state.end()
        // Pages that wait are answered now.
        try await Task.sleep(for: .milliseconds(150))
        serving.cancel()
        if !common.quiet { Console.write(Speech.say(vi: "\nĐã dừng.\n", en: "\nStopped.\n"), to: STDERR_FILENO) }
    }

    private func rebuild(_ build: BuildRun, _ state: PreviewState) async throws {
        let outcome: BuildRun.Outcome
        do {
            outcome = try await build.run()
        } catch let failure as SystemFailure {
            // A file that vanished while it was read is not worth ending for; the next change builds again.
            Console.complain(failure.message)
            return
        } catch Ending.systemFailed {
            return
        }
        outcome.found.show(limit: 10)
        if let account = outcome.account {
            if !common.quiet { Console.write(account.text) }
        } else {
            Console.complain(
                Message(
                    vi: "\(outcome.found.summary); trang giữ bản tốt gần nhất",
                    en: "\(outcome.found.summary); the last good site stays"))
        }
        await state.take(outcome)
    }

    private func greet(_ actual: UInt16) async {
        let address = "http://127.0.0.1:\(actual)/"
        if !common.quiet {
            Console.write(
                Speech.say(
                    vi: "Xem thử tại \(address) (Ctrl-C để dừng)\n", en: "Preview at \(address) (Ctrl-C ends it)\n"))
        }
        guard open else { return }
        do {
            _ = try await OtherProgram(name: "xdg-open", package: "xdg-utils").run([address])
        } catch {
            Console.complain(
                Message(
                    vi: "không mở được trình duyệt; hãy tự mở \(address)", en: "no browser opened; go to \(address)"))
        }
    }

    private func listen() throws -> PreviewServer {
        do {
            return try PreviewServer(port: port)
        } catch let error as SocketError {
            throw UsageMistake(
                message: Message(
                    vi: "không dùng được cổng \(port): có chương trình khác đang dùng, hoặc không có quyền",
                    en: "port \(port) cannot be had: it is in use, or not allowed (\(error.errorDescription ?? ""))"),
                hint: Message(
                    vi: "chọn cổng khác: giaoban serve --port \(port &+ 1)",
                    en: "choose another: giaoban serve --port \(port &+ 1)"))
        }
    }
}
