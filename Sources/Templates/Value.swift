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
    /// HTML that is printed as it is by `{{…}}` too, where a template expects text: a figure that leads to its list.
    case markup([UInt8])
    case list([Value])
    case object(Object)
    /// A list of objects that many pages show, by their numbers.
    case shared(SharedObjects, [Int])

    /// The text, or `.null` where there is none, so that a section asks whether it is there.
    package static func optional(_ text: consuming String?) -> Value {
        guard let text, !text.isEmpty else { return .null }
        return .text(text)
    }

    /// Text that leads somewhere; both are escaped.
    package static func link(_ text: String, to href: String) -> Value {
        var bytes = Array("<a href=\"".utf8)
        Value.text(href).print(to: &bytes, escaped: true)
        bytes += "\">".utf8
        Value.text(text).print(to: &bytes, escaped: true)
        bytes += "</a>".utf8
        return .markup(bytes)
    }

    /// What an object calls by a name; nil where it does not have it, or is no object.
    func member(_ name: Name) -> Value? {
        switch self {
        case .object(let object): object[name]
        case .null, .bool, .number, .decimal, .text, .bytes, .markup, .list, .shared: nil
        }
    }

    /// What its members are called.
    var names: [String] {
        guard case .object(let object) = self else { return [] }
        return object.entries.map(\.0.text)
    }

    /// Whether a section on it is skipped: nothing, false, empty text, an empty list. Zero is a number like any other.
    package var isFalse: Bool {
        switch self {
        case .null: true
        case .bool(let answer): !answer
        case .text(let text): text.isEmpty
        case .bytes(let bytes), .markup(let bytes): bytes.isEmpty
        case .list(let items): items.isEmpty
        case .shared(_, let numbers): numbers.isEmpty
        case .number, .decimal, .object: false
        }
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
    /// In the order they were given; of two with one name the later one counts.
    package private(set) var entries: [(Name, Value)]

    package init(_ entries: [(Name, Value)] = []) {
        self.entries = entries
    }

    package init(dictionaryLiteral elements: (Name, Value)...) {
        self.init(elements)
    }

    /// Empty, with room for so many entries.
    package init(capacity: Int) {
        entries = []
        entries.reserveCapacity(capacity)
    }

    /// Adds a value, which hides an earlier one of the same name.
    package mutating func append(_ name: Name, _ value: consuming Value) { entries.append((name, value)) }

    package subscript(name: Name) -> Value? {
        get {
            place(of: name).map { entries[$0].1 }
        }
        set {
            entries.removeAll { $0.0 == name }
            if let newValue { entries.append((name, newValue)) }
        }
    }

    func place(of name: Name) -> Int? {
        entries.lastIndex { $0.0 == name }
    }

    /// This object with further entries, which hide earlier ones of the same name.
    package func with(_ more: Object) -> Object {
        var result = self
        result.entries += more.entries
        return result
    }
}
