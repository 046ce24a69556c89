import SourceText

/// All templates of a site, compiled and linked: `document.mustache` is the template `document`.
package struct TemplateSet: Sendable {
    let codes: [Code]
    let numbers: [String: Int]
    /// For each code, where its own template names lead; -1 where nothing has that name.
    let links: [[Int]]
    /// On for sites: a name that the page does not have is an error, not nothing.
    let isStrict: Bool
    /// What was wrong with the templates themselves.
    package let diagnostics: [Diagnostic]

    /// `path` is what messages show, `bytes` the template's text.
    package init(_ files: [(name: String, path: String, bytes: [UInt8])], strict: Bool = true) {
        codes = files.map { Code($0.bytes, path: $0.path) }
        var numbers: [String: Int] = [:]
        for (number, file) in files.enumerated() { numbers[file.name] = number }
        self.numbers = numbers
        links = codes.map { code in code.templates.map { numbers[$0] ?? -1 } }
        isStrict = strict
        var diagnostics = codes.flatMap(\.diagnostics)
        if strict {
            for code in codes {
                for operation in code.operations where operation.kind == .partial || operation.kind == .parent {
                    let name = code.templates[operation.first]
                    guard numbers[name] == nil else { continue }
                    diagnostics.append(
                        Diagnostic(
                            .error, "mau-khong-co", at: code.place(at: operation.offset),
                            Message(
                                vi: "không có mẫu “\(name).mustache”", en: "there is no template “\(name).mustache”")))
                }
            }
        }
        self.diagnostics = diagnostics
    }

    package func has(_ name: String) -> Bool { numbers[name] != nil }

    /// Renders a template. Of `values` the last is asked first; `source` names the page in messages.
    package func render(_ name: String, _ values: [Object], source: String = "") throws(TemplateError) -> [UInt8] {
        guard let number = numbers[name] else {
            throw TemplateError(
                diagnostic: Diagnostic(
                    .error, "mau-khong-co", at: Place(path: source),
                    Message(vi: "không có mẫu “\(name).mustache”", en: "there is no template “\(name).mustache”")))
        }
        var rendering = Rendering(set: self, stack: values.map(Value.object), source: source)
        try rendering.run(number, 0..<codes[number].operations.count)
        return rendering.output
    }
}

/// A mistake that only rendering can show: a name that the page does not have, templates that call each other forever.
package struct TemplateError: Error {
    package var diagnostic: Diagnostic
}
