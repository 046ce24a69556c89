import ArgumentParser

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
                      giaoban build                       dựng trang vào public/
                      giaoban check --strict              liệt kê mọi chỗ chưa rõ
                      giaoban inspect content/a.md        xem đã hiểu gì trong một văn bản

                    Mã kết thúc: 0 xong; 1 nội dung có lỗi (với --strict: hoặc cảnh báo); 2 dùng sai; 3 hệ thống hỏng.
                    """,
                en: """
                    Examples:
                      giaoban build                       builds the site into public/
                      giaoban check --strict              lists everything in doubt
                      giaoban inspect content/a.md        shows what was understood of a document

                    Exit codes: 0 done; 1 the content has errors (with --strict: or warnings); 2 wrong usage; 3 the system failed.
                    """),
            version: Program.version,
            subcommands: commands)
    }

    static let commands: [any ParsableCommand.Type] = [
        BuildCommand.self, CheckCommand.self, InspectCommand.self, NewCommand.self, InitCommand.self,
        ServeCommand.self, TasksCommand.self, SummaryCommand.self, UnitsCommand.self, DoneCommand.self,
        ProgressCommand.self, CloseCommand.self, PublishCommand.self, PrintCommand.self, ImportCommand.self,
    ]
}

enum Program {
    static let version = "0.1.0"
}
