import SourceText

/// Turns the tokens of one template after the other into operations of one program.
struct Compiler {
    private(set) var program = Program()
    private(set) var diagnostics: [Diagnostic] = []
    /// What never changes from page to page is printed into the text while compiling: `{{s.overdue}}` → `Quá hạn`.
    private let constants: Object
    private let numbers: [String: Int]
    private let isStrict: Bool

    private var source = TemplateSource(name: "", path: "", bytes: [])
    /// Jumps lead to operations before this one, so no text may grow across it.
    private var barrier = 0

    init(numbers: [String: Int], constants: Object, isStrict: Bool) {
        self.numbers = numbers
        self.constants = constants
        self.isStrict = isStrict
    }

    mutating func add(_ source: TemplateSource) {
        self.source = source
        let start = program.operations.count
        barrier = start
        let scanner = TagScanner(source)
        let pairs = TagPairs(scanner.tokens, of: source)
        diagnostics += scanner.diagnostics
        // A tag that never ends hides the closing tags after it: say that alone.
        if !scanner.diagnostics.contains(where: { $0.code == "the-khong-dong" }) { diagnostics += pairs.diagnostics }
        if scanner.diagnostics.isEmpty, pairs.diagnostics.isEmpty {
            compile(LineRules(pairs.tokens, in: source.bytes))
        }
        program.entries.append(Program.Entry(start: Int32(start), end: Int32(program.operations.count)))
    }

    private mutating func compile(_ rules: LineRules) {
        /// Operations whose end is not known yet, by the token that opened them.
        var open: [(token: Int, operation: Int)] = []
        var lineBegins = false
        for index in rules.tokens.indices {
            let token = rules.tokens[index]
            if rules.beginsItsLine(index) { lineBegins = true }
            if token.kind == .text {
                let text = rules.printed(index)
                guard !text.isEmpty else { continue }
                append(text, beginsLine: lineBegins, token)
                lineBegins = false
                continue
            }
            let printsBlanks = token.kind == .block && token.printsIndentation && lineBegins
            if lineBegins, !token.isAlone {
                if !printsBlanks { append(.lineStart, token) }
                lineBegins = false
            }
            let path = token.kind.isPath ? self.path(token.name) : Program.Path(start: 0, count: 0)
            switch token.kind {
            case .text, .comment, .delimiters: break
            case .variable: appendVariable(path, token, escaped: true)
            case .unescaped: appendVariable(path, token, escaped: false)
            case .partial:
                let target = template(token)
                append(.partial(template: target, indentation: blanks(token.indentation)), token)
            case .section, .inverted, .parent, .block:
                checkConstant(path, token)
                open.append((index, program.operations.count))
                let blanks = self.blanks(token.indentation)
                switch token.kind {
                case .section: append(.section(path, end: 0), token)
                case .inverted: append(.inverted(path, end: 0), token)
                case .parent:
                    append(
                        .parent(template: template(token), indentation: blanks, blocks: 0, count: 0, end: 0), token)
                default:
                    append(
                        .block(
                            name: Name(token.name).number, indentation: blanks, printsIndentation: printsBlanks, end: 0),
                        token)
                }
            case .close:
                guard let last = open.popLast() else { break }
                close(last.operation, rules.tokens[last.token])
            }
        }
    }

    private mutating func append(_ operation: Program.Operation, _ token: Token) {
        program.operations.append(operation)
        program.origins.append(Int32(token.range.lowerBound)..<Int32(token.range.upperBound))
        barrier = program.operations.count
    }

    /// Text that follows text in one line, or a whole line after a line end, makes one operation with it.
    private mutating func append(_ text: some Collection<UInt8>, beginsLine: Bool, _ token: Token) {
        if program.operations.count > barrier, case .text(var last)? = program.operations.last,
            beginsLine == (program.blob.last == 0x0A)
        {
            program.blob += text
            last.count += Int32(text.count)
            program.operations[program.operations.count - 1] = .text(last)
            return
        }
        let range = Program.TextRange(
            start: Int32(program.blob.count), count: Int32(text.count), beginsLine: beginsLine)
        program.blob += text
        append(.text(range), token)
        barrier -= 1
    }

    private mutating func blanks(_ bytes: [UInt8]) -> Program.Indentation {
        guard !bytes.isEmpty else { return Program.Indentation() }
        program.blob += bytes
        // The text before must not grow over the blanks.
        barrier = program.operations.count
        return Program.Indentation(start: Int32(program.blob.count - bytes.count), count: Int32(bytes.count))
    }

    private mutating func close(_ operation: Int, _ token: Token) {
        let end = Int32(program.operations.count)
        barrier = program.operations.count
        switch program.operations[operation] {
        case .section(let path, _): program.operations[operation] = .section(path, end: end)
        case .inverted(let path, _): program.operations[operation] = .inverted(path, end: end)
        case .block(let name, let indentation, let printsIndentation, _):
            program.operations[operation] = .block(
                name: name, indentation: indentation, printsIndentation: printsIndentation, end: end)
            beginsLine[operation] = token.contentBeginsLine
        case .parent(let template, let indentation, _, _, _):
            let blocks = given(from: operation + 1, to: Int(end))
            program.operations[operation] = .parent(
                template: template, indentation: indentation, blocks: Int32(program.blocks.count),
                count: Int32(blocks.count), end: end)
            program.blocks += blocks
        case .text, .lineStart, .variable, .unescaped, .partial: break
        }
    }

    /// Of each block's operation, whether its content begins on a line of its own.
    private var beginsLine: [Int: Bool] = [:]

    /// The blocks that stand directly inside a parent; everything else there is ignored.
    private func given(from start: Int, to end: Int) -> [Program.Block] {
        var result: [Program.Block] = []
        var place = start
        while place < end {
            switch program.operations[place] {
            case .block(let name, _, _, let end):
                result.append(
                    Program.Block(name: name, start: Int32(place) + 1, end: end, beginsLine: beginsLine[place] ?? false)
                )
                place = Int(end)
            case .section(_, let end), .inverted(_, let end), .parent(_, _, _, _, let end): place = Int(end)
            case .text, .lineStart, .variable, .unescaped, .partial: place += 1
            }
        }
        return result
    }

    /// The number of the template that a tag brings in; -1, which prints nothing, where there is none.
    private mutating func template(_ token: Token) -> Int32 {
        if let number = numbers[token.name] { return Int32(number) }
        if isStrict {
            let near = Nearest.name(to: token.name, in: numbers.keys.sorted())
            diagnostics.append(
                Diagnostic(
                    .error, "mau-khong-co", at: source.place(of: token.range),
                    Message(
                        vi: "không có mẫu “\(token.name).mustache”", en: "there is no template “\(token.name).mustache”"
                    ),
                    hint: near.map { Message(vi: "ý là “\($0)”?", en: "did you mean “\($0)”?") }))
        }
        return -1
    }
}

// MARK: - Names

extension Compiler {
    private mutating func path(_ text: String) -> Program.Path {
        guard text != "." else { return Program.Path(start: 0, count: 0) }
        let start = program.names.count
        program.names += text.split(separator: ".").map { Name(String($0)).number }
        return Program.Path(start: Int32(start), count: Int32(program.names.count - start))
    }

    private mutating func appendVariable(_ path: Program.Path, _ token: Token, escaped: Bool) {
        switch constant(path, token) {
        case .isNone: append(escaped ? .variable(path) : .unescaped(path), token)
        case .isUnknown: break
        case .is(let value):
            var text: [UInt8] = []
            value.print(to: &text, escaped: escaped)
            guard !text.isEmpty else { return }
            if text.contains(0x0A) {
                // Indentation belongs to the lines of the template, not to those of a value.
                append(escaped ? .variable(path) : .unescaped(path), token)
            } else {
                append(text, beginsLine: false, token)
            }
        }
    }

    private mutating func checkConstant(_ path: Program.Path, _ token: Token) {
        if token.kind.isPath { _ = constant(path, token) }
    }

    private enum Constant {
        case isNone, isUnknown
        case `is`(Value)
    }

    private mutating func constant(_ path: Program.Path, _ token: Token) -> Constant {
        guard path.count > 0 else { return .isNone }
        var value = Value.object(constants)
        for place in Int(path.start)..<Int(path.start + path.count) {
            guard case .object(let object) = value, let next = object[Name(number: program.names[place])] else {
                if place == Int(path.start) { return .isNone }
                guard isStrict else { return .isUnknown }
                var known: [String] = []
                if case .object(let object) = value { known = object.entries.map(\.0.text) }
                diagnostics.append(
                    UnknownName(path: program.texts(of: path), part: place - Int(path.start), known: known)
                        .diagnostic(at: source.place(of: token.range), page: ""))
                return .isUnknown
            }
            value = next
        }
        return .is(value)
    }
}
