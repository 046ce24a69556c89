#if canImport(Glibc)
    import Glibc
#endif
import SourceText
import Subprocess
import SystemPackage

/// A program of this machine that turns HTML into PDF: WeasyPrint, else Chromium.
struct Printer: Sendable {
    enum Engine: String, CaseIterable, Sendable {
        case weasyprint, chromium

        /// Under which names it is installed.
        var programs: [String] {
            switch self {
            case .weasyprint: ["weasyprint"]
            case .chromium: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]
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
    /// `/usr/bin/weasyprint`
    let program: String

    /// The engine that was asked for, else the first that is installed.
    static func find(_ engine: Engine?) throws(MissingProgram) -> Printer {
        for engine in engine.map({ [$0] }) ?? Engine.allCases {
            for name in engine.programs {
                if let path = ProgramPath.find(name) { return Printer(engine: engine, program: path) }
            }
        }
        let missing = engine ?? .weasyprint
        let isOtherThere = Engine.allCases.contains { other in
            other != missing && other.programs.contains { ProgramPath.find($0) != nil }
        }
        let other: Engine = missing == .weasyprint ? .chromium : .weasyprint
        throw MissingProgram(
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
        try OutputFile.write(html, to: source)

        let outcome = try await run(
            .path(FilePath(program)), arguments: Arguments(arguments(source, target, folder.path)),
            environment: .inherit.updating(["SOURCE_DATE_EPOCH": "\(Int(asOf.number) * 86_400)"]),
            workingDirectory: FilePath(folder.path), output: .discarded, error: .string(limit: 1 << 20))
        guard case .exited(0) = outcome.terminationStatus, FileTree.isFile(target) else {
            let words = outcome.standardError.split(separator: "\n").suffix(6).joined(separator: "\n    ")
            throw MissingProgram(
                message: Message(vi: "\(program) không in được PDF", en: "\(program) could not make the PDF"),
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

/// What this needs from the machine is not there, or does not work.
struct MissingProgram: Error {
    var message: Message
    var hint: Message?
}

/// Where the shell would find a program.
enum ProgramPath {
    static func find(_ name: String) -> String? {
        for folder in (Environment.value("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":") {
            let path = "\(folder)/\(name)"
            if FileTree.isFile(path), access(path, X_OK) == 0 { return path }
        }
        return nil
    }
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
