import Synchronization

/// A name in a template, as a small integer: `title`. The same text is the same name in the whole program.
///
/// Looking a name up takes a lock, so the names that pages use are made once: `static let title = Name("title")`.
package struct Name: Hashable, Sendable, ExpressibleByStringLiteral {
    package let number: Int32

    package init(_ text: String) {
        number = Name.table.withLock { $0.number(of: text) }
    }

    package init(stringLiteral value: String) { self.init(value) }

    init(number: Int32) { self.number = number }

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
