import Foundation
import PackagePlugin

/// Writes templates/ into Swift source each time one of its files changes, so that the program alone builds a site.
@main
struct EmbedTemplates: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "templates")
        let output = context.pluginWorkDirectoryURL.appending(path: "BuiltInFiles.swift")
        return [
            .buildCommand(
                displayName: "Embedding templates",
                executable: try context.tool(named: "EmbedTemplatesTool").url,
                arguments: [folder.path(), output.path()],
                inputFiles: try files(in: folder),
                outputFiles: [output])
        ]
    }

    private func files(in folder: URL) throws -> [URL] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
        return paths.sorted().filter { !$0.hasPrefix(".") }.map { folder.appending(path: $0) }
    }
}
