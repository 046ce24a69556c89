import SourceText

/// All templates of a site, compiled and linked: `document.mustache` is the template `document`.
///
/// Compiled once, rendered for every page, from any thread.
package struct TemplateSet: Sendable {
    let program: Program
    let sources: [TemplateSource]
    private let numbers: [String: Int]
    private let constants: Object
    /// On for sites: a name that the page does not have is an error, not nothing.
    let isStrict: Bool
    /// What is wrong with the templates themselves, of all of them, in the order of the sources.
    package let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - sources: of two with one name the later one counts.
    ///   - constants: values that are the same on every page, printed while compiling; no page can hide them.
    package init(_ sources: [TemplateSource], constants: Object = [:], strict: Bool = true) {
        var numbers: [String: Int] = [:]
        var kept: [TemplateSource] = []
        for source in sources {
            if let number = numbers[source.name] {
                kept[number] = source
            } else {
                numbers[source.name] = kept.count
                kept.append(source)
            }
        }
        var compiler = Compiler(numbers: numbers, constants: constants, isStrict: strict)
        for source in kept { compiler.add(source) }
        self.sources = kept
        self.numbers = numbers
        self.constants = constants
        isStrict = strict
        program = compiler.program
        let links = LinkCheck(compiler.program, sources: kept)
        diagnostics = strict ? compiler.diagnostics + links.diagnostics : compiler.diagnostics
    }

    package init(
        _ files: [(name: String, path: String, bytes: [UInt8])], constants: Object = [:], strict: Bool = true
    ) {
        self.init(
            files.map { TemplateSource(name: $0.name, path: $0.path, bytes: $0.bytes) }, constants: constants,
            strict: strict)
    }

    package func has(_ name: String) -> Bool { numbers[name] != nil }

    /// Renders a template at the end of `output` and gives what was wrong, each place once.
    ///
    /// Of `values` the last is asked first; `source` names the page in messages.
    package func render(
        _ name: String, _ values: [Object], source: String = "", into output: inout [UInt8]
    ) -> [Diagnostic] {
        render(name, scopes: values.map(Value.object), source: source, into: &output)
    }

    func render(
        _ name: String, scopes: [Value], source: String, into output: inout [UInt8]
    ) -> [Diagnostic] {
        guard let number = numbers[name] else {
            return [missing(name, source)]
        }
        var taken: [UInt8] = []
        swap(&taken, &output)
        return program.inPlace { program in
            var rendering = Rendering(self, program, page: source, output: taken)
            taken = []
            rendering.run(template: number, in: [.object(constants)] + scopes)
            swap(&output, &rendering.output)
            return rendering.diagnostics
        }
    }

    /// Renders a template; the first thing that is wrong is thrown.
    package func render(_ name: String, _ values: [Object], source: String = "") throws(TemplateError) -> [UInt8] {
        var output: [UInt8] = []
        // Most pages have room in it: a buffer that grows is copied each time.
        output.reserveCapacity(65_536)
        if let first = render(name, values, source: source, into: &output).first {
            throw TemplateError(diagnostic: first)
        }
        return output
    }

    private func missing(_ name: String, _ source: String) -> Diagnostic {
        Diagnostic(
            .error, "mau-khong-co", at: Place(path: source),
            Message(vi: "không có mẫu “\(name).mustache”", en: "there is no template “\(name).mustache”"))
    }

    func place(ofOperation operation: Int) -> Place {
        guard let template = program.template(ofOperation: operation) else { return Place(path: "") }
        let origin = program.origins[operation]
        return sources[template].place(of: Int(origin.lowerBound)..<Int(origin.upperBound))
    }
}

/// A mistake that only rendering can show: a name that the page does not have, templates that call each other forever.
package struct TemplateError: Error {
    package var diagnostic: Diagnostic

    package init(diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
