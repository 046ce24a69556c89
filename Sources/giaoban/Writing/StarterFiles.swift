import BuiltInTemplates
import SourceText
import Templates

/// Files to start from, filled in: `new/thong-bao.md` with the date and the units of the directory.
///
/// They are templates like any other: a site's own `templates/new/thong-bao.md` takes the place of the program's.
enum StarterFiles {
    static func text(_ path: String, site: SiteFolder?, _ values: Object) throws -> [UInt8] {
        let own = site.map { $0.path("templates/" + path) }
        let source: TemplateSource
        if let own, FileTree.isFile(own) {
            source = TemplateSource(name: path, path: own, bytes: try FileBytes.read(own))
        } else if let file = BuiltInTemplates.files.first(where: { $0.path == path }) {
            source = TemplateSource(name: path, path: "templates/" + path, bytes: file.bytes)
        } else {
            throw SystemFailure(path: "templates/" + path, code: 2)
        }
        let set = TemplateSet([source])
        if let mistake = set.diagnostics.first { throw TemplateError(diagnostic: mistake) }
        return try set.render(path, [values], source: path)
    }
}
