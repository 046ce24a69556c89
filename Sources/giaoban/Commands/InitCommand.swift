import ArgumentParser
import Site
import SourceText
import Templates

/// `giaoban init DIR`: a new site that builds at once, with a directory to fill in.
struct InitCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "init",
            abstract: Speech.say(
                vi: "Tạo một trang mới, dựng được ngay.", en: "Makes a new site that builds at once."),
            discussion: Speech.say(
                vi: """
                    Ví dụ:
                      giaoban init giao-ban
                      giaoban init . --agency "Văn phòng UBND tỉnh"
                    """,
                en: """
                    Examples:
                      giaoban init giao-ban
                      giaoban init . --agency "Văn phòng UBND tỉnh"
                    """))
    }

    @Argument(
        help: ArgumentHelp(
            Speech.say(
                vi: "Thư mục của trang mới; chưa có thì được tạo.", en: "The new site's folder; made where missing."),
            valueName: Speech.say(vi: "thư-mục", en: "dir")),
        completion: .directory)
    var folder: String

    @Option(
        help: ArgumentHelp(
            Speech.say(vi: "Tên trang.", en: "The site's title."), valueName: Speech.say(vi: "tên", en: "title")))
    var title = "Theo dõi kết luận giao ban"

    @Option(
        help: ArgumentHelp(
            Speech.say(vi: "Tên cơ quan.", en: "The agency's name."), valueName: Speech.say(vi: "tên", en: "name")))
    var agency = "Văn phòng"

    @OptionGroup var common: CommonOptions

    func run() throws {
        var root = folder
        while root.count > 1, root.last == "/" { root.removeLast() }
        let site = SiteFolder(root: root)
        if FileTree.isFile(site.path("site.yml")) {
            throw UsageMistake(
                message: Message(
                    vi: "“\(folder)” đã là một trang (có site.yml); không thay đổi gì",
                    en: "“\(folder)” is a site already (it has a site.yml); nothing was changed"),
                hint: Message(
                    vi: "dựng nó bằng: giaoban build --site \(folder)",
                    en: "build it with: giaoban build --site \(folder)"))
        }
        let today = common.asOf ?? Today.day(in: Settings().timezone)
        let values: Object = [
            "title": .text(title.yamlScalar), "agency": .text(agency.yamlScalar), "date": .text(RecordWords.day(today)),
            "soon": .text(RecordWords.day(today + 10)), "later": .text(RecordWords.day(today + 30)),
            "year": .number(today.year),
        ]
        let inText = values.with(["agency": .text(agency)])
        var files = [("site.yml", "init/site.yml", values), ("content/directory.yml", "init/directory.yml", values)]
        // Who brings documents along needs no sample.
        let content = site.path("content")
        if try !FileTree.isFolder(content) || FileTree.files(in: content, ending: ".md").isEmpty {
            files.append(("content/\(today)-giao-ban-mau.md", "init/giao-ban.md", inText))
        }
        var made: [String] = []
        for (path, starter, values) in files.reversed() {
            let bytes = try StarterFiles.text(starter, site: nil, values)
            if try NewFile.write(bytes, to: site.path(path)) { made.append(path) }
        }
        if !common.quiet { Console.write(account(of: made.sorted(), in: root)) }
    }

    private func account(of made: [String], in root: String) -> String {
        let list = made.map { "  " + (root == "." ? $0 : root + "/" + $0) + "\n" }.joined()
        let go = root == "." ? "" : "  cd \(root)\n"
        return Message(
            vi: """
                Đã tạo:
                \(list)
                Tiếp theo:
                \(go)  giaoban serve --open          xem thử trên máy này
                  giaoban new thong-bao         bắt đầu một văn bản
                Sửa site.yml và content/directory.yml cho đúng cơ quan của bạn.

                """,
            en: """
                Made:
                \(list)
                Next:
                \(go)  giaoban serve --open          a preview on this machine
                  giaoban new thong-bao         start a document
                Change site.yml and content/directory.yml to fit your office.

                """
        ).text(common.language)
    }
}

extension String {
    /// As a value in YAML: quoted where it would not be read as these very words.
    var yamlScalar: String {
        let isPlain =
            !isEmpty && first != " " && last != " " && !contains(": ") && !contains(" #") && !hasSuffix(":")
            && !"-?:,[]{}#&*!|>'\"%@`0123456789.+~".contains(self[startIndex]) && !contains("\n")
            && !["true", "false", "yes", "no", "null", "on", "off", "y", "n"].contains(lowercased())
        guard !isPlain else { return self }
        let escaped = reduce(into: "") { text, character in
            switch character {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n", "\r\n": text += "\\n"
            default: text.append(character)
            }
        }
        return "\"\(escaped)\""
    }
}
