import SourceText

/// One page on its way to bytes: runs through the operations, with the values in scope on a stack.
struct Rendering {
    private let set: TemplateSet
    let program: Program.InPlace
    /// Names the page in messages.
    private let page: String
    var output: [UInt8]
    private(set) var diagnostics: [Diagnostic] = []

    var scopes = Scopes()
    /// What is noted while a shared object is printed for the first time.
    var recording: Recording?
    /// What the page printed in the holes of shared objects, for the list that is being printed.
    var additions: [Addition] = []
    private var layers: [Layer] = []
    /// The blanks that each line begins with at present.
    private(set) var indentation: [UInt8] = []
    private var depth = 0
    private var reported: Set<Int> = []

    /// The blocks given to a parent, and the layer in which they were written.
    private struct Layer {
        var blocks: Range<Int>
        var outer: Int
    }
    private static let noLayer = -1
    private static let deepest = 100

    init(_ set: TemplateSet, _ program: Program.InPlace, page: String, output: [UInt8]) {
        self.set = set
        self.program = program
        self.page = page
        self.output = output
    }

    /// Of `values` the last is asked first.
    mutating func run(template: Int, in values: [Value]) {
        let entry = program.entries[template]
        values.withUnsafeBufferPointer { values in
            within(values[...]) { $0.run(Int(entry.start), Int(entry.end), layer: Rendering.noLayer) }
        }
    }

    private mutating func within(_ values: Slice<UnsafeBufferPointer<Value>>, _ body: (inout Rendering) -> Void) {
        guard let first = values.indices.first, let base = values.base.baseAddress else { return body(&self) }
        within(base + first) { $0.within(values.dropFirst(), body) }
    }

    /// With a value as the innermost scope, which stays in place until `body` is done.
    mutating func within(_ value: UnsafePointer<Value>, _ body: (inout Rendering) -> Void) {
        if case .object(let object) = value.pointee {
            object.entries.withUnsafeBufferPointer { members in
                scopes.push(value, members)
                body(&self)
                scopes.pop()
            }
        } else {
            scopes.push(value)
            body(&self)
            scopes.pop()
        }
    }

    mutating func run(_ start: Int, _ end: Int, layer: Int) {
        var place = start
        while place < end {
            switch program.operations[place] {
            case .text(let text): append(text)
            case .lineStart: if !indentation.isEmpty { output += indentation }
            case .variable(let path): print(path, place, escaped: true)
            case .unescaped(let path): print(path, place, escaped: false)
            case .section(let path, let end):
                ask(path, place) { $0.section($1, place + 1, Int(end), layer) }
                place = Int(end)
                continue
            case .inverted(let path, let end):
                var isSkipped = false
                ask(path, place) { isSkipped = !$1.pointee.isFalse }
                if !isSkipped { run(place + 1, Int(end), layer: layer) }
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

    private mutating func section(_ value: UnsafePointer<Value>, _ start: Int, _ end: Int, _ layer: Int) {
        switch value.pointee {
        case .list(let items):
            items.withUnsafeBufferPointer { items in
                guard let first = items.baseAddress else { return }
                // A list's items are shown whatever they are.
                for place in items.indices { within(first + place) { $0.run(start, end, layer: layer) } }
            }
        case .shared(let objects, let numbers): shared(objects, numbers, start, end, layer)
        case .null, .bool, .number, .decimal, .text, .bytes, .markup, .object:
            guard !value.pointee.isFalse else { return }
            within(value) { $0.run(start, end, layer: layer) }
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
        // What a block shows depends on the page that fills it.
        recording?.isWhole = false
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
            output.append(
                contentsOf: UnsafeBufferPointer(
                    rebasing: program.blob[Int(text.start)..<Int(text.start + text.count)]))
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
    /// What has a name, asked of the innermost scope that has its first part; `body` is not asked where none has it.
    private mutating func ask(
        _ path: Program.Path, _ place: Int, _ body: (inout Rendering, UnsafePointer<Value>) -> Void
    ) {
        guard path.count > 0 else {
            if let value = scopes.innermost { body(&self, value) }
            return
        }
        guard let found = find(path, place) else { return }
        if let floor = recording?.floor, found.scope < floor { self.recording?.isWhole = false }
        if path.count == 1 {
            body(&self, found.value)
        } else if let value = descend(from: found.value.pointee, path, place) {
            withUnsafePointer(to: value) { body(&self, $0) }
        }
    }

    private mutating func find(_ path: Program.Path, _ place: Int) -> Scopes.Found? {
        if let found = scopes.find(Name(number: program.names[Int(path.start)])) { return found }
        unknown(path, part: 0, known: scopes.names, place)
        return nil
    }

    /// Prints a variable from where it stands: most of what rendering does.
    mutating func print(_ path: Program.Path, _ place: Int, escaped: Bool) {
        guard path.count > 0 else {
            scopes.innermost?.print(to: &output, escaped: escaped)
            return
        }
        guard let found = find(path, place) else { return }
        let start = output.count
        if path.count == 1 {
            found.value.print(to: &output, escaped: escaped)
        } else {
            descend(from: found.value.pointee, path, place)?.print(to: &output, escaped: escaped)
        }
        if let floor = recording?.floor, found.scope < floor {
            self.recording?.holes.append(Recording.Hole(output: start..<output.count, operation: place))
        }
    }

    private mutating func descend(from first: Value, _ path: Program.Path, _ place: Int) -> Value? {
        var value = first
        for part in 1..<Int(path.count) {
            // What is known to be absent has no parts, and that is no mistake.
            if case .null = value { return .null }
            guard let next = value.member(Name(number: program.names[Int(path.start) + part])) else {
                unknown(path, part: part, known: value.names, place)
                return nil
            }
            value = next
        }
        return value
    }

    private mutating func unknown(
        _ path: Program.Path, part: Int, known: [String], _ place: Int
    ) {
        recording?.isWhole = false
        guard set.isStrict, reported.insert(place).inserted else { return }
        diagnostics.append(
            UnknownName(path: program.texts(of: path), part: part, known: known)
                .diagnostic(at: set.place(ofOperation: place), page: page))
    }

    private mutating func report(_ place: Int, _ code: String, _ message: Message) {
        recording?.isWhole = false
        guard reported.insert(place).inserted else { return }
        diagnostics.append(Diagnostic(.error, code, at: set.place(ofOperation: place), message))
    }
}
