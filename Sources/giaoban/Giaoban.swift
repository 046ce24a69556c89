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
                      giaoban init giao-ban               tạo một trang mới
                      giaoban new thong-bao               bắt đầu một văn bản
                      giaoban inspect content/a.md        xem đã hiểu gì trong một văn bản
                      giaoban check --strict              liệt kê mọi chỗ chưa rõ
                      giaoban serve --open                xem thử
                      giaoban tasks --status qua-han      việc nào quá hạn
                      giaoban publish                     đưa lên máy chủ

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
