import ArgumentParser
#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// `giaoban import FILE…`: what the office has in Word, on the web or as PDF becomes a document in `content/`.
struct ImportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: Speech.say(
                vi: "Đưa tệp .docx, .odt, .html, .pdf vào content/.",
                en: "Brings .docx, .odt, .html, .pdf into content/."),
            discussion: Speech.say(
                vi: """
                    Giữ số thứ tự và bảng; thể thức đầu trang chuyển thành phần đầu văn bản. Không ghi đè tệp nào.
                    Cần: pandoc (docx, odt, html), zip và unzip (docx, odt), poppler-utils (pdf).

                    Ví dụ:
                      giaoban import "Thong bao 112.docx"
                      giaoban import ~/Downloads/*.pdf
                    """,
                en: """
                    Keeps numbering and tables; the letterhead becomes front matter. Overwrites nothing.
                    Needs pandoc (docx, odt, html), zip and unzip (docx, odt), poppler-utils (pdf).

                    Examples:
                      giaoban import "Thong bao 112.docx"
                      giaoban import ~/Downloads/*.pdf
                    """))
    }

    @Argument(
        help: ArgumentHelp(
            Speech.say(vi: "Các tệp cần đưa vào.", en: "The files to bring in."),
            valueName: Speech.say(vi: "tệp", en: "file")),
        completion: .file(extensions: ["docx", "odt", "html", "pdf"]))
    var files: [String]

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            Speech.say(
                vi: "Tên tệp trong content/ (chỉ khi đưa vào một tệp).",
                en: "The file's name in content/ (for one file only)."),
            valueName: Speech.say(vi: "tên", en: "name")))
    var output: String?

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let site = try SiteFolder.find(common.site)
        if let output {
            if files.count > 1 {
                throw UsageMistake(
                    message: Message(
                        vi: "--output chỉ dùng khi đưa vào một tệp", en: "--output is for one file only"),
                    hint: Message(
                        vi: "đưa từng tệp một, hoặc để chương trình tự đặt tên",
                        en: "bring one file at a time, or let the program name them"))
            }
            guard PreviewHandler.parts(of: output) != nil, !output.hasPrefix("/") else {
                throw UsageMistake(
                    message: Message(vi: "“\(output)” ra ngoài content/", en: "“\(output)” leaves content/"),
                    hint: Message(
                        vi: "tên tính từ content/, như 2026/2026-11-20-giao-ban.md",
                        en: "the name is within content/, as 2026/2026-11-20-giao-ban.md"))
            }
        }
        // One bad file does not stop the others; the worst of them decides how the run ends.
        var worst: Ending?
        for file in files {
            do {
                try await bring(file, into: site)
            } catch let complaint as any Complaint {
                Console.complain(complaint)
                if complaint.ending.rawValue > worst?.rawValue ?? 0 { worst = complaint.ending }
            }
        }
        if let worst { throw worst }
    }

    private func bring(_ file: String, into site: SiteFolder) async throws {
        let units = try ReadSite.knownUnits(of: site)
        let draft = ImportDraft(markdown: try await ImportedFile.markdown(file), file: file, units: units)
        let path = try place(draft, in: site)
        guard try NewFile.write(Array(draft.text.utf8), to: site.path(path)) else {
            throw UsageMistake(
                message: Message(
                    vi: "\(file): đã có \(path); không ghi đè",
                    en: "\(file): \(path) is there already; it was not overwritten"),
                hint: Message(
                    vi: "đặt tên khác: giaoban import --output TÊN.md \(file)",
                    en: "give another name: giaoban import --output NAME.md \(file)"))
        }
        if common.quiet { return }
        Console.write("\(file) → \(site.path(path))\n\n")
        let account = RecordAccount(
            record: draft.record, diagnostics: draft.record.diagnostics.sorted(), language: common.language,
            paint: Paint(isOn: common.colors(STDOUT_FILENO)), columns: min(Terminal.columns, 110),
            showsNotes: common.verbose)
        Console.write(account.text + "\n")
    }

    /// In the folder of its year where the site has one.
    private func place(_ draft: ImportDraft, in site: SiteFolder) throws -> String {
        if let output {
            return "content/" + (output.hasSuffix(".md") ? output : output + ".md")
        }
        let year = draft.record.day?.year
        if let year, FileTree.isFolder(site.path("content/\(year)")) { return "content/\(year)/\(draft.name)" }
        return "content/" + draft.name
    }
}
