import ArgumentParser
import Records
import SourceText

/// `giaoban inspect FILE`: what was understood of one document, in a site or not.
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "inspect")

    @Argument var file: String
    @Flag(name: .long) var json = false

    func run() throws {
        let source = SourceFile(reading: try FileBytes.read(file), path: file)
        let record = Record(reading: source, id: DocumentName.id(ofPath: file))
        Console.write(
            RecordJSON(record: record, diagnostics: record.diagnostics, language: .vi, unitID: nil).value.pretty)
    }
}

/// `content/2021/2021-09-09-giao-ban.md` is called `2021-09-09-giao-ban`.
enum DocumentName {
    static func id(ofPath path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    }
}
