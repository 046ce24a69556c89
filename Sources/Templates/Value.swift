import Synchronization

/// What a page gives its template: an explicit tree of values, never `Any`.
///
/// `["title": .text("Thông báo 427"), "rows": .list([…])]`
package enum Value: Sendable {
    /// Known, and without a value: sections are skipped, a variable prints nothing.
    case null
    case bool(Bool)
    case number(Int)
    case decimal(Double)
    case text(String)
    /// UTF-8 that is already in its final form (HTML for `{{{…}}}`); escaped by `{{…}}` like any text.
    case bytes([UInt8])
    case list([Value])
    case object(Object)

    /// The text, or `.null` where there is none, so that a section asks whether it is there.
    package static func optional(_ text: String?) -> Value {
        guard let text, !text.isEmpty else { return .null }
        return .text(text)
    }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .text(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(arrayLiteral elements: Value...) { self = .list(elements) }
    package init(integerLiteral value: Int) { self = .number(value) }
    package init(dictionaryLiteral elements: (Name, Value)...) { self = .object(Object(elements)) }
}

/// Names and their values. A handful of entries in an array: comparing integers in a row beats hashing.
package struct Object: Sendable, ExpressibleByDictionaryLiteral {
    package private(set) var entries: [(name: Name, value: Value)]

    package init(_ entries: [(Name, Value)] = []) {
        self.entries = entries.map { (name: $0.0, value: $0.1) }
    }

    package init(dictionaryLiteral elements: (Name, Value)...) {
        self.init(elements)
    }

    package subscript(name: Name) -> Value? {
        get {
            for entry in entries where entry.name == name { return entry.value }
            return nil
        }
        set {
            if let place = entries.firstIndex(where: { $0.name == name }) {
                if let newValue { entries[place].value = newValue } else { entries.remove(at: place) }
            } else if let newValue {
                entries.append((name: name, value: newValue))
            }
        }
    }
}

/// A name in a template, as a small integer: `title`. The same text is the same name in the whole program.
package struct Name: Hashable, Sendable, ExpressibleByStringLiteral {
    package let number: Int32

    package init(_ text: String) {
        number = Name.table.withLock { $0.number(of: text) }
    }

    package init(stringLiteral value: String) { self.init(value) }

    package var text: String { Name.table.withLock { $0.texts[Int(number)] } }

    private struct Table {
        var texts: [String] = []
        var numbers: [String: Int32] = [:]

        mutating func number(of text: String) -> Int32 {
            if let number = numbers[text] { return number }
            let number = Int32(texts.count)
            texts.append(text)
            numbers[text] = number
            return number
        }
    }
    private static let table = Mutex(Table())
}
