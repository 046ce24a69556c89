import Foundation

/// `EmbedTemplatesTool templates/ BuiltInFiles.swift`: each file becomes a literal, text as it stands, other bytes
/// in base64.
let arguments = CommandLine.arguments
guard arguments.count == 3 else {
    FileHandle.standardError.write(Data("usage: EmbedTemplatesTool FOLDER OUTPUT\n".utf8))
    exit(2)
}
let folder = arguments[1]
var source = "/// Made from templates/ by the plugin EmbedTemplates.\n"
source += "extension BuiltInTemplates {\n    static let entries: [Entry] = [\n"
for path in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() {
    let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
    var isFolder: ObjCBool = false
    let full = folder + "/" + path
    guard !isHidden, FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue else {
        continue
    }
    let data = try Data(contentsOf: URL(fileURLWithPath: full))
    // NUL and lone CR do not survive in a literal.
    if let text = String(validating: data, as: UTF8.self), !data.contains(0), !data.contains(13) {
        var fence = "#"
        while text.contains("\"" + fence) || text.contains("\\" + fence) { fence += "#" }
        source += "        Entry(\"\(path)\", text: \(fence)\"\"\"\n\(text)\n\"\"\"\(fence)),\n"
    } else {
        source += "        Entry(\"\(path)\", base64: \"\(data.base64EncodedString())\"),\n"
    }
}
source += "    ]\n}\n"
try Data(source.utf8).write(to: URL(fileURLWithPath: arguments[2]))
