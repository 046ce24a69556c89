import SourceText

/// One page on its way to bytes.
struct Rendering {
    let set: TemplateSet
    var stack: [Value]
    let source: String
    var output: [UInt8] = []
    private var overrides: [Override] = []
    private var indentation: [UInt8] = []
    /// The blanks of this line stand in the output already.
    private var lineIsIndented = false
    private var depth = 0

    private struct Override {
        var name: Int
        var code: Int
        var range: Range<Int>
        var startsLine: Bool
    }

    init(set: TemplateSet, stack: [Value], source: String) {
        self.set = set
        self.stack = stack
        self.source = source
        output.reserveCapacity(16_384)
    }

    mutating func run(_ number: Int, _ range: Range<Int>) throws(TemplateError) {
        let code = set.codes[number]
        var place = range.lowerBound
        while place < range.upperBound {
            let operation = code.operations[place]
            place += 1
            switch operation.kind {
            case .text:
                if indentation.isEmpty {
                    output += code.blob[operation.first..<operation.second]
                } else {
                    indented(code.blob[operation.first..<operation.second], operation.startsLine)
                }
            case .variable:
                if operation.startsLine { beginLine() }
                let path = code.paths[operation.first]
                if let value = try value(of: path, code, operation) { print(value, escaped: true) }
            case .unescaped:
                if operation.startsLine { beginLine() }
                let path = code.paths[operation.first]
                if let value = try value(of: path, code, operation) { print(value, escaped: false) }
            case .section:
                let value = try value(of: code.paths[operation.first], code, operation)
                try section(value ?? .null, number, place..<operation.second)
                place = operation.second
            case .inverted:
                if try value(of: code.paths[operation.first], code, operation)?.isFalse ?? true {
                    try run(number, place..<operation.second)
                }
                place = operation.second
            case .partial:
                try include(set.links[number][operation.first], code, operation)
            case .parent:
                try inherit(number, place..<operation.second, operation)
                place = operation.second
            case .block:
                try block(number, place..<operation.second, operation)
                place = operation.second
            }
        }
    }

    private mutating func section(_ value: Value, _ number: Int, _ range: Range<Int>) throws(TemplateError) {
        switch value {
        case .null, .bool(false): return
        case .list(let items):
            for item in items {
                stack.append(item)
                try run(number, range)
                stack.removeLast()
            }
        case .bool(true): try run(number, range)
        case .object, .text, .bytes, .number, .decimal:
            stack.append(value)
            try run(number, range)
            stack.removeLast()
        }
    }

    private mutating func include(_ target: Int, _ code: Code, _ operation: Code.Operation) throws(TemplateError) {
        guard target >= 0 else { return }
        guard depth < 200 else {
            throw TemplateError(
                diagnostic: Diagnostic(
                    .error, "mau-goi-vong", at: code.place(at: operation.offset),
                    Message(vi: "các mẫu gọi nhau không dứt", en: "the templates call each other without end")))
        }
        depth += 1
        let before = indentation
        indentation += code.indentations[operation.indentation]
        try run(target, 0..<set.codes[target].operations.count)
        indentation = before
        depth -= 1
    }

    /// Runs the parent with the blocks given for it; blocks given further out come first.
    private mutating func inherit(
        _ number: Int, _ range: Range<Int>, _ operation: Code.Operation
    ) throws(TemplateError) {
        let code = set.codes[number]
        let before = overrides.count
        var place = range.lowerBound
        while place < range.upperBound {
            let inner = code.operations[place]
            if inner.kind == .block {
                if !overrides.contains(where: { $0.name == inner.first }) {
                    overrides.append(
                        Override(
                            name: inner.first, code: number, range: (place + 1)..<inner.second,
                            startsLine: inner.startsLine))
                }
                place = inner.second
            } else {
                switch inner.kind {
                case .section, .inverted, .parent: place = max(place + 1, inner.second)
                case .text, .variable, .unescaped, .partial, .block: place += 1
                }
            }
        }
        try include(set.links[number][operation.first], code, operation)
        overrides.removeSubrange(before...)
    }

    private mutating func block(_ number: Int, _ range: Range<Int>, _ operation: Code.Operation) throws(TemplateError) {
        guard let override = overrides.first(where: { $0.name == operation.first }) else {
            try run(number, range)
            return
        }
        let before = indentation
        let blanks = set.codes[number].indentations[operation.indentation]
        if operation.startsLine {
            indentation += blanks
            if !override.startsLine { beginLine() }
        } else {
            if !blanks.isEmpty || !before.isEmpty { lineIsIndented = override.startsLine }
            indentation += blanks
        }
        guard depth < 200 else { return }
        depth += 1
        try run(override.code, override.range)
        depth -= 1
        lineIsIndented = false
        indentation = before
    }

    private mutating func beginLine() {
        if lineIsIndented {
            lineIsIndented = false
        } else if !indentation.isEmpty {
            output += indentation
        }
    }

    private mutating func indented(_ text: ArraySlice<UInt8>, _ startsLine: Bool) {
        if startsLine { beginLine() }
        for index in text.indices {
            output.append(text[index])
            if text[index] == 0x0A, index + 1 < text.endIndex { beginLine() }
        }
    }
}

extension Rendering {
    /// The value a path leads to; nil where nothing has that name and the set is not strict.
    private func value(
        of path: Code.Path, _ code: Code, _ operation: Code.Operation
    ) throws(TemplateError) -> Value? {
        guard let first = path.names.first else { return stack.last }
        for context in stack.reversed() {
            guard case .object(let object) = context, var value = object[first] else { continue }
            for name in path.names.dropFirst() {
                guard case .object(let inner) = value, let next = inner[name] else {
                    return try missing(path, name, in: value, code, operation)
                }
                value = next
            }
            return value
        }
        return try missing(path, first, in: nil, code, operation)
    }

    private func missing(
        _ path: Code.Path, _ name: Name, in value: Value?, _ code: Code, _ operation: Code.Operation
    ) throws(TemplateError) -> Value? {
        guard set.isStrict else { return nil }
        var known: [String] = []
        if case .object(let object) = value {
            known = object.entries.map(\.name.text)
        } else if value == nil {
            for case .object(let object) in stack { known += object.entries.map(\.name.text) }
        }
        let near = known.min { left, right in
            let (a, b) = (NameDistance.between(left, name.text), NameDistance.between(right, name.text))
            return a == b ? left < right : a < b
        }
        throw TemplateError(
            diagnostic: Diagnostic(
                .error, "ten-khong-co", at: code.place(at: operation.offset),
                Message(
                    vi: "trang \(source) không có “\(path.text)”", en: "the page \(source) has no “\(path.text)”"),
                hint: near.map { Message(vi: "ý là “\($0)”?", en: "did you mean “\($0)”?") }))
    }

    private mutating func print(_ value: Value, escaped: Bool) {
        switch value {
        case .null, .list, .object: return
        case .bool(let answer): output += (answer ? "true" : "false").utf8
        case .number(let number): output += String(number).utf8
        case .decimal(let number): output += "\(number)".utf8
        case .text(var text):
            if escaped {
                text.withUTF8 { bytes in escape(bytes) }
            } else {
                text.withUTF8 { bytes in output.append(contentsOf: bytes) }
            }
        case .bytes(let bytes):
            if escaped {
                bytes.withUnsafeBufferPointer { escape($0) }
            } else {
                output += bytes
            }
        }
    }

    private mutating func escape(_ bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for place in bytes.indices {
            let replacement: StaticString
            switch bytes[place] {
            case 0x26: replacement = "&amp;"
            case 0x3C: replacement = "&lt;"
            case 0x3E: replacement = "&gt;"
            case 0x22: replacement = "&quot;"
            default: continue
            }
            output.append(contentsOf: bytes[start..<place])
            replacement.withUTF8Buffer { output.append(contentsOf: $0) }
            start = place + 1
        }
        output.append(contentsOf: bytes[start...])
    }
}

extension Value {
    fileprivate var isFalse: Bool {
        switch self {
        case .null, .bool(false): true
        case .list(let items): items.isEmpty
        case .bool(true), .number, .decimal, .text, .bytes, .object: false
        }
    }
}

/// How many letters must change to make one name the other: `titel` is 2 from `title`.
enum NameDistance {
    static func between(_ left: String, _ right: String) -> Int {
        let right = Array(right.utf8)
        var row = Array(0...right.count)
        for (i, a) in left.utf8.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(min(above, row[j]) + 1, diagonal + (a == b ? 0 : 1))
                diagonal = above
            }
        }
        return row[right.count]
    }
}
