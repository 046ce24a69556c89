import SourceText

/// One page on its way to bytes: runs through the operations, with the values in scope on a stack.
struct Rendering {
    private let set: TemplateSet
    private let program: Program
    /// Names the page in messages.
    private let page: String
    private(set) var output: [UInt8]
    private(set) var diagnostics: [Diagnostic] = []

    /// The values that names are looked up in, innermost last.
    private var scopes: [Value]
    private var layers: [Layer] = []
    /// The blanks that each line begins with at present.
    private var indentation: [UInt8] = []
    private var depth = 0
    private var reported: Set<Int> = []

    /// The blocks given to a parent, and the layer in which they were written.
    private struct Layer {
        var blocks: Range<Int>
        var outer: Int
    }
    private static let noLayer = -1
    private static let deepest = 100

    init(_ set: TemplateSet, scopes: [Value], page: String, output: [UInt8]) {
        self.set = set
        program = set.program
        self.scopes = scopes
        self.page = page
        self.output = output
    }

    mutating func run(template: Int) {
        let entry = program.entries[template]
        run(Int(entry.start), Int(entry.end), layer: Rendering.noLayer)
    }

    private mutating func run(_ start: Int, _ end: Int, layer: Int) {
        var place = start
        while place < end {
            switch program.operations[place] {
            case .text(let text): append(text)
            case .lineStart: if !indentation.isEmpty { output += indentation }
            case .variable(let path): lookUp(path, place)?.print(to: &output, escaped: true)
            case .unescaped(let path): lookUp(path, place)?.print(to: &output, escaped: false)
            case .section(let path, let end):
                if let value = lookUp(path, place) { section(value, place + 1, Int(end), layer) }
                place = Int(end)
                continue
            case .inverted(let path, let end):
                if lookUp(path, place)?.isFalse ?? true { run(place + 1, Int(end), layer: layer) }
                place = Int(end)
                continue
            case .partial(let template, let indentation):
                include(Int(template), indentation, place, layer: layer)
            case .parent(let template, let indentation, let blocks, let count, let end):
                layers.append(Layer(blocks: Int(blocks)..<Int(blocks + count), outer: layer))
                include(Int(template), indentation, place, layer: layers.count - 1)
                layers.removeLast()
                place = Int(end)
                continue
            case .block(let name, let indentation, let printsIndentation, let end):
                block(name, indentation, printsIndentation, place + 1, Int(end), layer)
                place = Int(end)
                continue
            }
            place += 1
        }
    }

    private mutating func section(_ value: Value, _ start: Int, _ end: Int, _ layer: Int) {
        switch value {
        case .list(let items):
            for item in items {
                scopes.append(item)
                run(start, end, layer: layer)
                scopes.removeLast()
            }
        case .null, .bool, .number, .decimal, .text, .bytes, .markup, .object:
            guard !value.isFalse else { return }
            scopes.append(value)
            run(start, end, layer: layer)
            scopes.removeLast()
        }
    }

    private mutating func include(_ template: Int, _ blanks: Program.Indentation, _ place: Int, layer: Int) {
        guard template >= 0 else { return }
        guard depth < Rendering.deepest else {
            report(
                place, "mau-goi-vong",
                Message(
                    vi: "các mẫu gọi nhau quá \(Rendering.deepest) tầng",
                    en: "the templates include each other more than \(Rendering.deepest) deep"))
            return
        }
        depth += 1
        let before = indentation.count
        indent(by: blanks)
        let entry = program.entries[template]
        run(Int(entry.start), Int(entry.end), layer: layer)
        indentation.removeLast(indentation.count - before)
        depth -= 1
    }

    /// A block shows what was given for it furthest out, in the scope of this place; else its own content.
    private mutating func block(
        _ name: Int32, _ blanks: Program.Indentation, _ printsIndentation: Bool, _ start: Int, _ end: Int, _ layer: Int
    ) {
        var found: (block: Program.Block, layer: Int)?
        var current = layer
        while current != Rendering.noLayer {
            for number in layers[current].blocks where program.blocks[number].name == name {
                found = (program.blocks[number], layers[current].outer)
            }
            current = layers[current].outer
        }
        let before = indentation.count
        indent(by: blanks)
        if printsIndentation, !(found?.block.beginsLine ?? false) { output += indentation }
        if let found {
            run(Int(found.block.start), Int(found.block.end), layer: found.layer)
        } else {
            run(start, end, layer: layer)
        }
        indentation.removeLast(indentation.count - before)
    }
}

// MARK: - Text

extension Rendering {
    private mutating func append(_ text: Program.TextRange) {
        guard !indentation.isEmpty else {
            // A slice would count one more reference to what all pages share.
            program.blob.withUnsafeBufferPointer { blob in
                output.append(contentsOf: blob[Int(text.start)..<Int(text.start + text.count)])
            }
            return
        }
        let bytes = program.blob[Int(text.start)..<Int(text.start + text.count)]
        var beginsLine = text.beginsLine
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
            // An empty line stays empty.
            if beginsLine, bytes[start] != 0x0A, bytes[start] != 0x0D { output += indentation }
            output.append(contentsOf: bytes[start..<end])
            beginsLine = true
            start = end
        }
    }

    private mutating func indent(by blanks: Program.Indentation) {
        guard blanks.count > 0 else { return }
        indentation += program.blob[Int(blanks.start)..<Int(blanks.start + blanks.count)]
    }
}

// MARK: - Names

extension Rendering {
    /// The value of a name, asked of the innermost scope that has its first part; nil where none has it.
    private mutating func lookUp(_ path: Program.Path, _ place: Int) -> Value? {
        guard path.count > 0 else { return scopes.last }
        let first = Name(number: program.names[Int(path.start)])
        var scope = scopes.count - 1
        while scope >= 0 {
            if let value = scopes[scope].member(first) {
                return path.count == 1 ? value : descend(from: value, path, place)
            }
            scope -= 1
        }
        unknown(path, part: 0, known: scopes, place)
        return nil
    }

    private mutating func descend(from first: Value, _ path: Program.Path, _ place: Int) -> Value? {
        var value = first
        for part in 1..<Int(path.count) {
            // What is known to be absent has no parts, and that is no mistake.
            if case .null = value { return .null }
            guard let next = value.member(Name(number: program.names[Int(path.start) + part])) else {
                unknown(path, part: part, known: [value], place)
                return nil
            }
            value = next
        }
        return value
    }

    private mutating func unknown(_ path: Program.Path, part: Int, known: [Value], _ place: Int) {
        guard set.isStrict, reported.insert(place).inserted else { return }
        let names = known.flatMap { value -> [String] in
            guard case .object(let object) = value else { return [] }
            return object.entries.map(\.0.text)
        }
        diagnostics.append(
            UnknownName(path: program.texts(of: path), part: part, known: names)
                .diagnostic(at: set.place(ofOperation: place), page: page))
    }

    private mutating func report(_ place: Int, _ code: String, _ message: Message) {
        guard reported.insert(place).inserted else { return }
        diagnostics.append(Diagnostic(.error, code, at: set.place(ofOperation: place), message))
    }
}
