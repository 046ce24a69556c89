import ArgumentParser
import Office
import Site
import SourceText
import Templates

/// `giaoban new thong-bao --date 2026-11-20`: a well-formed document to start from, named by the house rule, with the
/// units of the directory as headings.
struct NewCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "new",
            abstract: Speech.say(
                vi: "Bắt đầu một văn bản mới trong content/.", en: "Starts a new document in content/."),
            discussion: Speech.say(
                vi: """
                    Các loại: thong-bao, bien-ban, bao-cao, chuong-trinh, tien-do.

                    Ví dụ:
                      giaoban new thong-bao --date 2026-11-20
                      giaoban new bien-ban --title "Họp triển khai chuyển đổi số"

                    Trang có thể có mẫu riêng: templates/new/thong-bao.md.
                    """,
                en: """
                    Kinds: thong-bao (notice), bien-ban (minutes), bao-cao (report), chuong-trinh (plan), tien-do (progress).

                    Examples:
                      giaoban new thong-bao --date 2026-11-20
                      giaoban new bien-ban --title "Họp triển khai chuyển đổi số"

                    A site may have a form of its own: templates/new/thong-bao.md.
                    """))
    }

    @Argument(
        help: ArgumentHelp(
            Speech.say(vi: "Loại văn bản.", en: "The kind of document."), valueName: Speech.say(vi: "loại", en: "kind")),
        completion: .list(DocumentForm.allCases.map(\.rawValue)))
    var kind: String

    @Option(
        help: ArgumentHelp(
            Speech.say(
                vi: "Ngày họp hoặc ngày văn bản (mặc định: hôm nay).",
                en: "The day of the meeting or document (default: today)."),
            valueName: "YYYY-MM-DD"))
    var date: Day?

    @Option(
        help: ArgumentHelp(
            Speech.say(vi: "Trích yếu; tên tệp đặt theo nó.", en: "The subject; the file is named after it."),
            valueName: Speech.say(vi: "trích-yếu", en: "title")))
    var title: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
        let form = try DocumentForm.named(kind)
        let site = try SiteFolder.find(common.site)
        let yaml = String(decoding: try FileBytes.read(site.path("site.yml")), as: UTF8.self)
        let settings = Settings.read(yaml: yaml, path: "site.yml").settings
        let day = date ?? common.asOf ?? Today.day(in: settings.timezone)
        let subject = title ?? form.usualTitle(day)
        let path = try place(site, form, day: day, slug: title.map { Folding.slug($0) } ?? form.usualSlug)
        let values: Object = [
            "iso": .text("\(day)"), "date": .text(RecordWords.day(day)), "title": .text(subject),
            "agency": .text(settings.agency.uppercased()), "symbol": "VP",
            "units": .list(
                try units(site, on: day).enumerated().map { index, name in
                    .object(["number": .number(index + 1), "name": .text(name)])
                }),
        ]
        let bytes = try StarterFiles.text("new/\(form.rawValue).md", site: site, values)
        guard try NewFile.write(bytes, to: site.path(path)) else {
            throw UsageMistake(
                message: Message(
                    vi: "đã có \(path); không ghi đè", en: "\(path) is there already; it was not overwritten"),
                hint: Message(
                    vi: "đặt trích yếu khác bằng --title, hoặc sửa tệp ấy",
                    en: "give another --title, or edit that file"))
        }
        Console.write(site.path(path) + "\n")
    }

    /// `content/2026-11-20-giao-ban.md`; in the folder of its year where the site has one.
    private func place(_ site: SiteFolder, _ form: DocumentForm, day: Day, slug: String) throws -> String {
        let folder = FileTree.isFolder(site.path("content/\(day.year)")) ? "content/\(day.year)" : "content"
        // What became of things is kept by the month, where `giaoban done` looks for it.
        let name = form == .progress && title == nil ? "\(day)".prefix(7) : "\(day)".prefix(10)
        return "\(folder)/\(name)-\(slug).md"
    }

    /// The units that exist on the day, in the directory's order.
    private func units(_ site: SiteFolder, on day: Day) throws -> [String] {
        let path = site.path("content/directory.yml")
        guard FileTree.isFile(path) else { return [] }
        let yaml = String(decoding: try FileBytes.read(path), as: UTF8.self)
        return Directory.read(yaml: yaml, path: path).directory.units.filter { $0.exists(on: day) }.map(\.name)
    }
}

/// The kinds of document that can be started, by the names of the house.
enum DocumentForm: String, CaseIterable {
    case notice = "thong-bao"
    case minutes = "bien-ban"
    case report = "bao-cao"
    case plan = "chuong-trinh"
    case progress = "tien-do"

    /// `thong-bao`, `Thông báo`, `notice`.
    static func named(_ word: String) throws -> DocumentForm {
        let folded = Folding.slug(word)
        for form in allCases where form.rawValue == folded || "\(form)" == folded { return form }
        let names = allCases.map(\.rawValue)
        let near = Nearest.name(to: folded, in: names)
        throw UsageMistake(
            message: Message(vi: "không có loại văn bản “\(word)”", en: "there is no kind of document “\(word)”"),
            hint: near.map { Message(vi: "ý là “\($0)”?", en: "did you mean “\($0)”?") }
                ?? Message(
                    vi: "các loại: \(names.joined(separator: ", "))", en: "kinds: \(names.joined(separator: ", "))"))
    }

    func usualTitle(_ date: Day) -> String {
        let day = RecordWords.day(date)
        return switch self {
        case .notice: "Kết luận họp giao ban ngày \(day)"
        case .minutes: "Họp giao ban ngày \(day)"
        case .report: "Kết quả thực hiện nhiệm vụ đến ngày \(day)"
        case .plan: "Chương trình công tác"
        case .progress: "Cập nhật tiến độ tháng \(date.month)/\(date.year)"
        }
    }

    var usualSlug: String {
        switch self {
        case .notice: "giao-ban"
        case .minutes: "bien-ban-giao-ban"
        case .report: "bao-cao"
        case .plan: "chuong-trinh-cong-tac"
        case .progress: "tien-do"
        }
    }
}
