import SourceText

/// Whether the blocks that templates give to their parents are shown there: `{{<layout}}{{$haed}}…` is a slip for `head`.
struct LinkCheck {
    private let program: Program
    private let sources: [TemplateSource]
    private(set) var diagnostics: [Diagnostic] = []
    /// The blocks that a template has, itself or through those it brings in.
    private var blocks: [Set<Int32>]

    init(_ program: Program, sources: [TemplateSource]) {
        self.program = program
        self.sources = sources
        blocks = Array(repeating: [], count: sources.count)
        collectBlocks()
        for template in sources.indices {
            let entry = program.entries[template]
            for operation in Int(entry.start)..<Int(entry.end) { check(operation, in: template) }
        }
    }

    /// Until nothing new is found, since templates may bring in each other.
    private mutating func collectBlocks() {
        var grows = true
        while grows {
            grows = false
            for template in sources.indices {
                let entry = program.entries[template]
                var found = blocks[template]
                for operation in Int(entry.start)..<Int(entry.end) {
                    switch program.operations[operation] {
                    case .block(let name, _, _, _): found.insert(name)
                    case .partial(let target, _), .parent(let target, _, _, _, _):
                        if target >= 0 { found.formUnion(blocks[Int(target)]) }
                    case .text, .lineStart, .variable, .unescaped, .section, .inverted: break
                    }
                }
                if found.count > blocks[template].count {
                    blocks[template] = found
                    grows = true
                }
            }
        }
    }

    private mutating func check(_ operation: Int, in template: Int) {
        switch program.operations[operation] {
        case .parent(let target, _, let first, let count, _):
            guard target >= 0 else { return }
            for block in program.blocks[Int(first)..<Int(first + count)]
            where !blocks[Int(target)].contains(block.name) {
                unknownBlock(block, of: Int(target), template)
            }
        case .text, .lineStart, .variable, .unescaped, .section, .inverted, .partial, .block: break
        }
    }

    private func place(_ operation: Int, _ template: Int) -> Place {
        let origin = program.origins[operation]
        return sources[template].place(of: Int(origin.lowerBound)..<Int(origin.upperBound))
    }

    private mutating func unknownBlock(_ block: Program.Block, of target: Int, _ template: Int) {
        let name = Name(number: block.name).text
        let known = blocks[target].map { Name(number: $0).text }.sorted()
        let near = Nearest.name(to: name, in: known)
        diagnostics.append(
            Diagnostic(
                .error, "khoi-mau-la", at: place(Int(block.start) - 1, template),
                Message(
                    vi: "mẫu “\(sources[target].name)” không có khối “\(name)”, nên phần này không hiện ở đâu cả",
                    en: "the template “\(sources[target].name)” has no block “\(name)”, so this part is shown nowhere"),
                hint: near.map { Message(vi: "ý là “\($0)”?", en: "did you mean “\($0)”?") }))
    }
}
