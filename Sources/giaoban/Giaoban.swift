import ArgumentParser
#if canImport(Glibc)
    import Glibc
#endif

/// The program and its list of commands: `giaoban build`, `giaoban inspect content/a.md`.
struct Giaoban: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "giaoban",
            abstract: Speech.say(
                vi: "Đọc biên bản, thông báo kết luận và dựng trang theo dõi việc được giao.",
                en: "Reads minutes and notices, and builds a site that follows what was assigned."),
            discussion: Speech.say(
                vi: """
                    Ví dụ:
                      giaoban init giao-ban               tạo một trang mới
                      giaoban new thong-bao               bắt đầu một văn bản
                      giaoban inspect content/a.md        xem đã hiểu gì trong một văn bản
                      giaoban check --strict              liệt kê mọi chỗ chưa rõ
                      giaoban serve --open                xem thử
                      giaoban tasks --status qua-han      việc nào quá hạn
                      giaoban publish                     đưa lên máy chủ

                    Tài liệu: \(Program.documents)

                    Mã kết thúc: 0 xong; 1 nội dung có lỗi (với --strict: hoặc cảnh báo); 2 dùng sai; 3 hệ thống hỏng.
                    """,
                en: """
                    Examples:
                      giaoban init giao-ban               makes a new site
                      giaoban new thong-bao               starts a document
                      giaoban inspect content/a.md        shows what was understood of a document
                      giaoban check --strict              lists everything in doubt
                      giaoban serve --open                a preview
                      giaoban tasks --status overdue      what is overdue
                      giaoban publish                     puts the site on a server

                    Documents: \(Program.documents)

                    Exit codes: 0 done; 1 the content has errors (with --strict: or warnings); 2 wrong usage; 3 the system failed.
                    """),
            version: Program.version,
            subcommands: commands)
    }

    /// In the order in which an office meets them.
    static let commands: [any ParsableCommand.Type] = [
        InitCommand.self, NewCommand.self, ImportCommand.self, InspectCommand.self, CheckCommand.self,
        BuildCommand.self, ServeCommand.self, PublishCommand.self, PrintCommand.self, TasksCommand.self,
        SummaryCommand.self, UnitsCommand.self, DoneCommand.self, ProgressCommand.self, CloseCommand.self,
    ]
}

enum Program {
    static let version = "0.1.0"

    /// Where the documents for people lie: beside the installed program, else in its source.
    static let documents: String = {
        guard let program = realpath("/proc/self/exe", nil) else { return "docs/" }
        defer { free(program) }
        let folder = String(cString: program).split(separator: "/").dropLast(2).map { "/" + $0 }.joined()
        return FileTree.isFolder(folder + "/share/doc/giaoban/docs") ? folder + "/share/doc/giaoban/docs/" : "docs/"
    }()
}
