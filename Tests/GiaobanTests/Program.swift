import Foundation
import Testing

/// This repository, seen from its tests.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
}

/// The real program, run on a folder of its own: `let site = try Folder(); site.run("check")`.
final class Folder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "giaoban-\(UUID().uuidString)").path()
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func write(_ name: String, _ text: String) throws {
        let file = path + "/" + name
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)), as: UTF8.self)
    }

    func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

    /// Paths of all files and links, hidden ones left out.
    var files: [String] {
        (FileManager.default.subpaths(atPath: path) ?? []).filter { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
                && !isFolder.boolValue && !name.split(separator: "/").contains { $0.hasPrefix(".") }
        }.sorted()
    }

    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
        try Outcome.running(arguments, in: path, environment: environment)
    }
}

/// What a run said and how it ended.
struct Outcome {
    var code: Int32
    var output: String
    var errors: String

    static func running(_ arguments: [String], in folder: String, environment: [String: String]) throws -> Outcome {
        try running(program.path(), arguments, in: folder, environment: environment)
    }

    static func running(
        _ program: String, _ arguments: [String], in folder: String, environment: [String: String]
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        var variables = ProcessInfo.processInfo.environment
        for name in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "COLUMNS"] { variables[name] = nil }
        process.environment = variables.merging(environment) { $1 }
        // Files, not pipes: a long answer cannot fill them.
        let names = ["out", "err"].map { NSTemporaryDirectory() + "/giaoban-\(UUID().uuidString).\($0)" }
        defer { for name in names { try? FileManager.default.removeItem(atPath: name) } }
        let handles = try names.map { name in
            try Data().write(to: URL(fileURLWithPath: name))
            return try FileHandle(forWritingTo: URL(fileURLWithPath: name))
        }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handles[0]
        process.standardError = handles[1]
        try process.run()
        process.waitUntilExit()
        let texts = try names.map { String(decoding: try Data(contentsOf: URL(fileURLWithPath: $0)), as: UTF8.self) }
        return Outcome(code: process.terminationStatus, output: texts[0], errors: texts[1])
    }

    /// The debug program beside the tests' own bundle.
    static var program: URL {
        get throws {
            let build = Repository.root.appending(path: ".build/debug/giaoban")
            return try #require(
                FileManager.default.isExecutableFile(atPath: build.path()) ? build : nil,
                "build the program first: swift build")
        }
    }
}
