#if canImport(Glibc)
    import Glibc
#endif
import SourceText

/// A program of this machine that turns HTML into PDF: WeasyPrint, else Chromium.
struct Printer: Sendable {
    enum Engine: String, CaseIterable, Sendable {
        case weasyprint, chromium

        /// Under which names it is installed.
        var programs: [OtherProgram] {
            switch self {
            case .weasyprint: [OtherProgram(name: "weasyprint", package: "weasyprint")]
            case .chromium:
                ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"].map {
                    OtherProgram(name: $0, package: "chromium")
                }
            }
        }

        var debianPackages: String {
            switch self {
            case .weasyprint: "weasyprint fonts-croscore"
            case .chromium: "chromium fonts-croscore"
            }
        }
    }

    let engine: Engine
    let program: OtherProgram

    /// The engine that was asked for, else the first that is installed.
    static func find(_ engine: Engine?) throws(PrinterFailure) -> Printer {
        for engine in engine.map({ [$0] }) ?? Engine.allCases {
            if let program = engine.programs.first(where: { $0.path != nil }) {
                return Printer(engine: engine, program: program)
            }
        }
        let missing = engine ?? .weasyprint
        let isOtherThere = Engine.allCases.contains { other in
            other != missing && other.programs.contains { $0.path != nil }
        }
        let other: Engine = missing == .weasyprint ? .chromium : .weasyprint
        throw PrinterFailure(
            message: Message(
                vi: "máy này không có \(engine.map(\.rawValue) ?? "WeasyPrint hay Chromium") để in PDF",
                en: "this machine has no \(engine.map(\.rawValue) ?? "WeasyPrint or Chromium") to make a PDF"),
            hint: Message(
                vi: "trên Debian: sudo apt install \(missing.debianPackages)"
                    + (isOtherThere ? "; hoặc --engine \(other.rawValue)" : "")
                    + "; không cần cài gì: --html (mở bằng trình duyệt rồi in) hoặc --text",
                en: "on Debian: sudo apt install \(missing.debianPackages)"
                    + (isOtherThere ? "; or --engine \(other.rawValue)" : "")
                    + "; without installing anything: --html (to print from a browser) or --text"))
    }

    /// The pages as PDF. The same HTML and day give the same bytes.
    ///
    /// - Parameter asOf: the day that the file says it was made on.
    func pdf(_ html: [UInt8], asOf: Day) async throws -> [UInt8] {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let source = folder.path + "/report.html"
        let target = folder.path + "/report.pdf"
        try Replacement.write(html, to: source)

        let answer = try await program.run(
            arguments(source, target, folder.path),
            environment: ["SOURCE_DATE_EPOCH": "\(Int(asOf.number) * 86_400)"])
        guard answer.code == 0, FileTree.isFile(target) else {
            let words = answer.errors.split(separator: "\n").suffix(6).joined(separator: "\n    ")
            throw PrinterFailure(
                message: Message(
                    vi: "\(program.name) không in được PDF", en: "\(program.name) could not make the PDF"),
                hint: words.isEmpty ? nil : Message(vi: words, en: words))
        }
        let bytes = try FileBytes.read(target)
        return engine == .chromium ? PDFDates.settled(bytes, on: asOf) : bytes
    }

    private func arguments(_ source: String, _ target: String, _ folder: String) -> [String] {
        switch engine {
        case .weasyprint: return ["--quiet", source, target]
        case .chromium:
            var arguments = [
                "--headless", "--disable-gpu", "--no-first-run", "--user-data-dir=\(folder)/profile",
                "--no-pdf-header-footer", "--generate-pdf-document-outline", "--print-to-pdf=\(target)",
            ]
            // Chromium refuses to run as root with its sandbox; the page is our own and loads nothing.
            if geteuid() == 0 { arguments.append("--no-sandbox") }
            return arguments + ["file://\(source)"]
        }
    }
}

/// There is no printer, or it failed.
struct PrinterFailure: Complaint {
    var message: Message
    var hint: Message?
    var ending: Ending { .systemFailed }
}

/// Chromium writes the clock into a PDF; the day of the figures belongs there.
enum PDFDates {
    /// `/CreationDate (D:20261121131544+00'00')` keeps its length.
    static func settled(_ bytes: [UInt8], on day: Day) -> [UInt8] {
        var bytes = bytes
        let (year, month, number) = day.civil
        let digits = Array("\(year * 10_000 + month * 100 + number)000000".utf8)
        for key in ["/CreationDate (D:", "/ModDate (D:"] {
            let key = Array(key.utf8)
            var place = 0
            while place + key.count + digits.count <= bytes.count {
                if bytes[place] == key[0], bytes[place..<(place + key.count)].elementsEqual(key) {
                    bytes.replaceSubrange((place + key.count)..<(place + key.count + digits.count), with: digits)
                    place += key.count
                }
                place += 1
            }
        }
        return bytes
    }
}
