import SourceText

/// A template compiled once: a flat row of operations over one blob of text, so that rendering jumps, never walks.
struct Code: Sendable {
    struct Operation: Sendable {
        enum Kind: Sendable {
            /// `first..<second` of the blob.
            case text
            /// Path `first`.
            case variable, unescaped
            /// Path `first`, up to operation `second`.
            case section, inverted
            /// Template `first`.
            case partial
            /// Template `first`, overriding blocks up to operation `second`.
            case parent
            /// Name `first`, its own content up to operation `second`.
            case block
        }
        var kind: Kind
        var first: Int
        var second = 0
        /// Whether it prints at the beginning of a line of the template.
        var startsLine = false
        /// Blanks that every line of what it brings in begins with; an index into `indentations`, 0 for none.
        var indentation = 0
        /// Where it stands in the template, for messages.
        var offset = 0
    }

    struct Path: Sendable {
        var names: [Name]
        var text: String
        /// `{{.}}`
        var isItem: Bool { names.isEmpty }
    }

    var blob: [UInt8] = []
    var operations: [Operation] = []
    var paths: [Path] = []
    /// Names of other templates, as written.
    var templates: [String] = []
    var indentations: [[UInt8]] = [[]]
    private(set) var source: [UInt8]
    private(set) var path: String
    private(set) var diagnostics: [Diagnostic] = []

    init(_ bytes: [UInt8], path: String) {
        source = bytes
        self.path = path
        let scanner = TagScanner(bytes, path: path)
        diagnostics = scanner.diagnostics
        var compiler = Compiler(scanner: scanner, code: self)
        compiler.run()
        self = compiler.code
    }

    func place(at offset: Int) -> Place { TagScanner.place(in: source, at: offset, path: path) }

    fileprivate mutating func problem(_ place: Place, _ code: String, _ message: Message) {
        diagnostics.append(Diagnostic(.error, code, at: place, message))
    }
}

/// Turns tags into operations; what is open waits on a stack for its end.
private struct Compiler {
    let scanner: TagScanner
    var code: Code
    private var open: [(operation: Int, token: TagScanner.Token)] = []
    /// Blanks taken from the beginning of every line, for the content of an overriding block.
    private var dedents: [Int] = [0]
    private var pathNumbers: [String: Int] = [:]
    private var templateNumbers: [String: Int] = [:]

    init(scanner: TagScanner, code: Code) {
        self.scanner = scanner
        self.code = code
    }

    mutating func run() {
        for index in scanner.tokens.indices {
            let token = scanner.tokens[index]
            switch token.kind {
            case .text: text(token.range)
            case .comment, .delimiters: break
            case .variable: add(.variable, token, first: path(token.name))
            case .unescaped: add(.unescaped, token, first: path(token.name))
            case .section: begin(.section, token, first: path(token.name))
            case .inverted: begin(.inverted, token, first: path(token.name))
            case .partial: add(.partial, token, first: template(token.name), indented: token.standsAlone)
            case .parent: begin(.parent, token, first: template(token.name), indented: token.standsAlone)
            case .block:
                let isOverride = open.last.map { code.operations[$0.operation].kind == .parent } ?? false
                begin(.block, token, first: Int(Name(token.name).number), indented: true)
                let content = token.standsAlone ? blanks(from: lineStart(after: index)) : 0
                dedents.append(isOverride ? content : dedents.last ?? 0)
                // A block alone on its line stands as far in as its own content does.
                if !isOverride, token.standsAlone, content > (dedents.last ?? 0),
                    let last = code.operations.indices.last
                {
                    let inner = content - (dedents.last ?? 0)
                    code.operations[last].indentation = indentation([UInt8](repeating: 0x20, count: inner))
                } else if !isOverride, let last = code.operations.indices.last {
                    let own = max(0, token.indentation.count - (dedents.last ?? 0))
                    code.operations[last].indentation = indentation([UInt8](repeating: 0x20, count: own))
                }
                if let last = code.operations.indices.last { code.operations[last].startsLine = token.standsAlone }
            case .close: close(token)
            }
        }
        for (_, token) in open {
            code.problem(
                scanner.place(at: token.range.lowerBound, width: token.range.count), "doan-khong-dong",
                Message(vi: "đoạn “\(token.name)” không có thẻ đóng", en: "section “\(token.name)” is never closed"))
        }
    }

    private mutating func close(_ token: TagScanner.Token) {
        guard let (operation, opening) = open.last, opening.name == token.name else {
            code.problem(
                scanner.place(at: token.range.lowerBound, width: token.range.count), "the-dong-la",
                Message(
                    vi: open.last.map { "thẻ đóng “\(token.name)” trong khi “\($0.token.name)” đang mở" }
                        ?? "thẻ đóng “\(token.name)” không có thẻ mở",
                    en: open.last.map { "closes “\(token.name)” while “\($0.token.name)” is open" }
                        ?? "closes “\(token.name)”, which is not open"))
            return
        }
        open.removeLast()
        code.operations[operation].second = code.operations.count
        if opening.kind == .block { dedents.removeLast() }
    }

    private mutating func begin(
        _ kind: Code.Operation.Kind, _ token: TagScanner.Token, first: Int, indented: Bool = false
    ) {
        open.append((code.operations.count, token))
        add(kind, token, first: first, indented: indented)
    }

    private mutating func add(
        _ kind: Code.Operation.Kind, _ token: TagScanner.Token, first: Int, indented: Bool = false
    ) {
        var operation = Code.Operation(kind: kind, first: first, offset: token.range.lowerBound)
        let start = token.range.lowerBound
        operation.startsLine = start == 0 || scanner.bytes[start - 1] == 0x0A
        if indented {
            operation.indentation = indentation(Array(scanner.bytes[token.indentation].dropFirst(dedents.last ?? 0)))
        }
        code.operations.append(operation)
    }

    private mutating func text(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        let start = code.blob.count
        let startsLine = range.lowerBound == 0 || scanner.bytes[range.lowerBound - 1] == 0x0A
        let dedent = dedents.last ?? 0
        if dedent == 0 {
            code.blob += scanner.bytes[range]
        } else {
            var left = startsLine ? dedent : 0
            for byte in scanner.bytes[range] {
                if left > 0, byte == 0x20 || byte == 0x09 {
                    left -= 1
                    continue
                }
                left = byte == 0x0A ? dedent : 0
                code.blob.append(byte)
            }
        }
        guard code.blob.count > start else { return }
        code.operations.append(
            Code.Operation(
                kind: .text, first: start, second: code.blob.count, startsLine: startsLine, offset: range.lowerBound))
    }

    private func lineStart(after index: Int) -> Int {
        let end = scanner.tokens[index].range.upperBound
        return (scanner.bytes[end...].firstIndex(of: 0x0A) ?? scanner.bytes.count - 1) + 1
    }

    private func blanks(from start: Int) -> Int {
        scanner.bytes[min(start, scanner.bytes.count)...].prefix { $0 == 0x20 || $0 == 0x09 }.count
    }

    private mutating func indentation(_ blanks: [UInt8]) -> Int {
        if let known = code.indentations.firstIndex(of: blanks) { return known }
        code.indentations.append(blanks)
        return code.indentations.count - 1
    }

    private mutating func path(_ name: String) -> Int {
        if let known = pathNumbers[name] { return known }
        let names = name == "." ? [] : name.split(separator: ".").map { Name(String($0)) }
        code.paths.append(Code.Path(names: names, text: name))
        pathNumbers[name] = code.paths.count - 1
        return code.paths.count - 1
    }

    private mutating func template(_ name: String) -> Int {
        if let known = templateNumbers[name] { return known }
        code.templates.append(name)
        templateNumbers[name] = code.templates.count - 1
        return code.templates.count - 1
    }
}
