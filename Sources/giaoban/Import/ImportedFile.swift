import SourceText

/// A file as offices have it, turned into Markdown by the program that knows its kind.
enum ImportedFile {
    enum Kind: String, CaseIterable {
        case docx, odt, html, htm, pdf
    }

    /// - Throws: `UsageMistake` for a kind that cannot be read; `ImportFailure`; `MissingProgram`; `SystemFailure`.
    static func markdown(_ path: String) async throws -> String {
        let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        guard let kind = Kind(rawValue: ending) else { throw refusal(path, ending) }
        // Says what is wrong with the file itself before any program is asked.
        try examine(try FileBytes.read(path), path, kind)
        switch kind {
        case .docx, .odt: return try await pandoc(path, from: kind.rawValue)
        case .html, .htm: return try await pandoc(path, from: "html-native_divs-native_spans")
        case .pdf: return try await pdf(path)
        }
    }

    /// Whether the bytes are of the kind that the name says.
    private static func examine(_ bytes: [UInt8], _ path: String, _ kind: Kind) throws(ImportFailure) {
        guard !bytes.isEmpty else { throw .empty(path) }
        switch kind {
        case .docx, .odt:
            // Word wraps a document with a password, and every old .doc, in a container of its own.
            if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .locked(path) }
            guard bytes.starts(with: "PK".utf8) else { throw .otherKind(path, kind) }
        case .pdf:
            guard bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) != nil else { throw .otherKind(path, kind) }
        case .html, .htm:
            guard bytes.contains(0x3C) else { throw .otherKind(path, kind) }
        }
    }

    private static func refusal(_ path: String, _ ending: String) -> UsageMistake {
        let hint =
            switch ending {
            case "doc", "rtf", "wps":
                Message(
                    vi: "mở bằng Word hoặc LibreOffice rồi lưu thành .docx",
                    en: "open it in Word or LibreOffice and save it as .docx")
            case "md", "txt":
                Message(vi: "chép thẳng vào content/ với đuôi .md", en: "copy it into content/ with the ending .md")
            default: Message(vi: "đọc được: .docx, .odt, .html, .pdf", en: "readable: .docx, .odt, .html, .pdf")
            }
        return UsageMistake(
            message: Message(
                vi: "\(path): không đọc được loại tệp này", en: "\(path): files of this kind cannot be read"),
            hint: hint)
    }

    private static func pandoc(_ path: String, from format: String) async throws -> String {
        let pandoc = OtherProgram(name: "pandoc", package: "pandoc")
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let filter = folder.path + "/filter.lua"
        _ = try NewFile.write(Array(PandocFilter.lua.utf8), to: filter)
        let source =
            switch format {
            case "odt": try await withWrittenNumbers(path, in: folder.path)
            case "docx": try await withNumbers(path, in: folder.path)
            default: try documentPart(of: path, in: folder.path)
            }
        let answer = try await pandoc.run([
            "--from", format, "--to", "markdown_strict+pipe_tables-raw_html", "--wrap=none", "--track-changes=accept",
            "--lua-filter", filter, "--", source,
        ])
        guard answer.code == 0 else { throw ImportFailure.unreadable(path, answer.errors) }
        guard answer.text.contains(where: \.isLetter) else { throw ImportFailure.empty(path) }
        return ConvertedText.fromPandoc(answer.text)
    }

    private static func documentPart(of path: String, in folder: String) throws -> String {
        let page = WebPage.document(of: WebCharset.text(try FileBytes.read(path)))
        _ = try NewFile.write(Array(page.utf8), to: folder + "/page.html")
        return folder + "/page.html"
    }

    /// LibreOffice counts by itself too; and some of its tables pandoc does not read as they stand.
    private static func withWrittenNumbers(_ path: String, in folder: String) async throws -> String {
        let manifest = try await part("META-INF/manifest.xml", of: path, isNeeded: false)
        if String(decoding: manifest, as: UTF8.self).contains("encryption-data") { throw ImportFailure.locked(path) }
        let content = OpenDocumentTables.plain(try await part("content.xml", of: path))
        let numbering = OpenDocumentNumbering(
            content: content, styles: try await part("styles.xml", of: path, isNeeded: false))
        return try await copy(of: path, with: numbering.written(into: content), as: "content.xml", in: folder)
    }

    /// Word counts by itself; here its numbers are written out.
    private static func withNumbers(_ path: String, in folder: String) async throws -> String {
        let numbering = WordNumbering(
            numbering: try await part("word/numbering.xml", of: path, isNeeded: false),
            styles: try await part("word/styles.xml", of: path, isNeeded: false))
        let document = numbering.written(into: try await part("word/document.xml", of: path))
        return try await copy(of: path, with: document, as: "word/document.xml", in: folder)
    }

    private static func part(_ name: String, of path: String, isNeeded: Bool = true) async throws -> [UInt8] {
        let answer = try await OtherProgram(name: "unzip", package: "unzip").run(["-p", path, name])
        guard answer.code == 0 || !isNeeded else { throw ImportFailure.unreadable(path, answer.errors) }
        return answer.output
    }

    private static func copy(
        of path: String, with bytes: [UInt8], as name: String, in folder: String
    ) async throws -> String {
        let copy = folder + "/copy." + (path.split(separator: ".").last ?? "")
        _ = try NewFile.write(try FileBytes.read(path), to: copy)
        _ = try NewFile.write(bytes, to: folder + "/" + name)
        // zip keeps the path under which a file is named, so it must stand in that folder.
        let answer = try await OtherProgram(name: "zip", package: "zip").run(["-q", copy, name], in: folder)
        guard answer.code == 0 else { throw ImportFailure.unreadable(path, answer.errors) }
        return copy
    }

    private static func pdf(_ path: String) async throws -> String {
        let program = OtherProgram(name: "pdftotext", package: "poppler-utils")
        let answer = try await program.run(["-bbox-layout", "-enc", "UTF-8", path, "-"])
        guard answer.code == 0 else {
            throw answer.errors.contains("Incorrect password")
                ? ImportFailure.locked(path) : ImportFailure.unreadable(path, answer.errors)
        }
        let text = PDFText(PDFPages(answer.output))
        guard text.letters >= 40 else { throw ImportFailure.onlyImages(path) }
        return ConvertedText.fromPDF(text)
    }
}

/// A file whose text cannot be had.
struct ImportFailure: Complaint {
    var message: Message
    var hint: Message?
    var ending: Ending { .contentHasErrors }

    /// - Parameter errors: what the other program said; its last line is shown.
    static func unreadable(_ path: String, _ errors: String) -> ImportFailure {
        let words = errors.split(separator: "\n").last?.drop { $0 == " " } ?? ""
        return ImportFailure(
            message: Message(
                vi: "\(path): không đọc được, tệp hỏng hoặc thiếu (\(words))",
                en: "\(path): cannot be read, it is damaged or cut short (\(words))"),
            hint: Message(
                vi: "mở thử bằng chương trình đã tạo ra nó, lưu lại rồi đưa vào; hoặc xin lại tệp gốc",
                en: "open it with the program that made it and save it again, or ask for the original"))
    }

    static func empty(_ path: String) -> ImportFailure {
        ImportFailure(
            message: Message(vi: "\(path): tệp không có chữ nào", en: "\(path): there is no text in this file"),
            hint: Message(vi: "chép hoặc tải lại tệp gốc", en: "copy or download the original again"))
    }

    static func locked(_ path: String) -> ImportFailure {
        ImportFailure(
            message: Message(
                vi: "\(path): tệp có mật khẩu, hoặc là .doc đời cũ mang đuôi khác",
                en: "\(path): the file has a password, or is an old .doc under another name"),
            hint: Message(
                vi: "mở bằng Word hoặc LibreOffice, bỏ mật khẩu, lưu thành .docx rồi đưa vào",
                en: "open it in Word or LibreOffice, take the password off, save it as .docx"))
    }

    static func otherKind(_ path: String, _ kind: ImportedFile.Kind) -> ImportFailure {
        ImportFailure(
            message: Message(
                vi: "\(path): không đọc được, đây không phải tệp .\(kind.rawValue)",
                en: "\(path): cannot be read, this is no .\(kind.rawValue) file"),
            hint: Message(
                vi: "đuôi tệp phải đúng loại: .docx, .odt, .html, .pdf; tải dở thì tải lại",
                en: "the ending must fit the kind: .docx, .odt, .html, .pdf; what was cut short, download again"))
    }

    static func onlyImages(_ path: String) -> ImportFailure {
        ImportFailure(
            message: Message(
                vi: "\(path): PDF này chỉ có hình ảnh (bản quét), không có chữ",
                en: "\(path): this PDF holds only images (a scan), no text"),
            hint: Message(
                vi: "tìm bản Word gốc, hoặc nhận dạng chữ trước: sudo apt install ocrmypdf tesseract-ocr-vie, "
                    + "rồi ocrmypdf -l vie vào.pdf ra.pdf",
                en: "find the original, or recognise the text first: sudo apt install ocrmypdf tesseract-ocr-vie, "
                    + "then ocrmypdf -l vie in.pdf out.pdf"))
    }
}
