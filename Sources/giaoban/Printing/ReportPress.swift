#if canImport(Glibc)
    import Glibc
#endif
import Site
import SourceText

/// Makes the reports that were ordered and puts them where they were ordered to.
struct ReportPress: Sendable {
    enum Format: Sendable {
        case html, text
        case pdf(Printer)

        var ending: String {
            switch self {
            case .html: "html"
            case .text: "txt"
            case .pdf: "pdf"
            }
        }
    }

    let plan: SitePlan
    let css: [UInt8]
    let format: Format
    let common: CommonOptions

    /// One report. HTML and text go to standard output unless a file is named; a PDF gets a name of its own.
    func print(_ scope: ReportScope, to output: String?) async throws {
        let bytes = try await bytes(of: scope)
        var path = output
        if path == nil, case .pdf = format { path = plan.fileName(of: scope) + ".pdf" }
        guard let path, path != "-" else {
            Console.write(bytes)
            return
        }
        try Replacement.write(bytes, to: path)
        say(path)
    }

    /// Many reports, two at a time.
    func print(_ scopes: [ReportScope], into folder: String) async throws {
        try NewFile.makeFolder(folder)
        let isWatched = !common.quiet && Terminal.isPerson(STDERR_FILENO)
        var done = 0
        try await withThrowingTaskGroup(of: String.self) { group in
            var waiting = scopes[...]
            func start() {
                guard let scope = waiting.popFirst() else { return }
                group.addTask {
                    let path = "\(folder)/\(plan.fileName(of: scope)).\(format.ending)"
                    try Replacement.write(try await bytes(of: scope), to: path)
                    return path
                }
            }
            start()
            start()
            while let path = try await group.next() {
                done += 1
                if isWatched {
                    Console.write("\r\u{1B}[K[\(done)/\(scopes.count)] \(path)", to: STDERR_FILENO)
                } else {
                    say(path)
                }
                start()
            }
        }
        if isWatched {
            Console.write("\r\u{1B}[K", to: STDERR_FILENO)
            say(
                Message(vi: "\(done) báo cáo trong \(folder)", en: "\(done) reports in \(folder)").text(common.language)
            )
        }
    }

    private func bytes(of scope: ReportScope) async throws -> [UInt8] {
        let html = try plan.standaloneReport(scope, css: css)
        switch format {
        case .html: return html
        case .text: return Array(PlainText(html: html).text.utf8)
        case .pdf(let printer): return try await printer.pdf(html, asOf: plan.asOf)
        }
    }

    private func say(_ line: String) {
        if !common.quiet { Console.write(line + "\n") }
    }
}
