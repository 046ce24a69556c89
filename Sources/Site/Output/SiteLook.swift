import BuiltInTemplates
import SourceText
import Templates

/// How a site looks and speaks: its templates, words and assets, each the site's own file where it has one of that
/// name, else the program's.
package struct SiteLook: Sendable {
    /// A file of `templates/`: `document.mustache`, `strings.vi.yml`, `assets/site.css`.
    package struct File: Sendable {
        /// Under `templates/`, with `/` between folders.
        package var path: String
        package var bytes: [UInt8]

        package init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    package let templates: TemplateSet
    package let strings: SiteStrings
    /// What is copied as it is, by its path in the output: `assets/site.css`.
    package let assets: [File]
    /// What is wrong with the templates and the words.
    package let diagnostics: [Diagnostic]
    /// Of all its files.
    package let hash: ContentHash

    package init(own: [File], language: Language) {
        let inherited = BuiltInTemplates.files.map { File(path: $0.path, bytes: $0.bytes) }
        let shown = inherited.map { ("giaoban/templates/" + $0.path, $0) } + own.map { ("templates/" + $0.path, $0) }

        var hash = FactHash()
        hash.add(language.rawValue)
        for (path, file) in shown {
            hash.add(path)
            hash.add(ContentHash(file.bytes).value)
        }
        self.hash = ContentHash(value: hash.value)

        let words = shown.filter { $0.1.path == "strings.\(language.rawValue).yml" }
        let (strings, complaints) = SiteStrings.read(
            words.map { (String(decoding: $0.1.bytes, as: UTF8.self), $0.0) }, language: language)
        self.strings = strings

        let ending = ".mustache"
        templates = TemplateSet(
            shown.filter { $0.1.path.hasSuffix(ending) }.map { path, file in
                TemplateSource(name: String(file.path.dropLast(ending.count)), path: path, bytes: file.bytes)
            }, constants: strings.constants)
        diagnostics = templates.diagnostics + complaints

        var assets: [String: File] = [:]
        for (_, file) in shown where file.path.hasPrefix("assets/") { assets[file.path] = file }
        self.assets = assets.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
}

extension SiteBuild {
    /// All files of a site: its pages, what its search looks things up in, then its assets.
    ///
    /// - Parameters:
    ///   - search: of the plan's documents.
    ///   - inputs: of the program, `site.yml` and `directory.yml`; without it every page is made anew.
    package init(plan: SitePlan, look: SiteLook, search: SearchIndex, inputs: ContentHash? = nil) async {
        var marks: PageMarks?
        if let inputs {
            var base = FactHash()
            base.add(inputs.value)
            base.add(look.hash.value)
            marks = await plan.marks(base: ContentHash(value: base.value))
        }
        self.init(plan, look, search, marks)
    }

    private init(_ plan: SitePlan, _ look: SiteLook, _ search: SearchIndex, _ marks: PageMarks?) {
        // Shared by the pages: what each held for itself would be a copy of the whole plan.
        let mark = { @Sendable (page: SitePlan.Page) in marks?.mark(of: page.content) }
        let render = { @Sendable (page: SitePlan.Page) in try plan.render(page) }
        self.init(
            files: plan.pages.map { page in
                File(path: page.path, source: page.source, mark: mark(page)) { try render(page) }
            }
                + plan.searchFiles(search).map { file in
                    File(path: file.path, source: file.path) { file.bytes }
                }
                + look.assets.map { asset in
                    File(path: asset.path, source: "templates/" + asset.path) {
                        asset.bytes
                    }
                })
    }
}
