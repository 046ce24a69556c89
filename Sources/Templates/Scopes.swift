/// The values that names are looked up in, innermost last.
struct Scopes {
    /// Of each value its members; none where it is no object.
    private var members: [[(Name, Value)]] = []
    /// Those that are no objects; null where one is.
    private var others: [Value] = []

    /// Where a name was found.
    struct Place {
        var scope: Int
        var entry: Int
    }

    init(_ values: [Value]) {
        for value in values { push(value) }
    }

    var count: Int { members.count }

    mutating func push(_ value: Value) {
        if case .object(let object) = value {
            members.append(object.entries)
            others.append(.null)
        } else {
            members.append([])
            others.append(value)
        }
    }

    mutating func pop() {
        members.removeLast()
        others.removeLast()
    }

    /// `{{.}}`
    var innermost: Value {
        guard let entries = members.last, !entries.isEmpty else { return others.last ?? .null }
        return .object(Object(entries))
    }

    /// Where a name stands furthest in; of two with one name in an object the later one counts.
    func find(_ name: Name) -> Place? {
        var scope = members.count - 1
        while scope >= 0 {
            let entry = members[scope].withUnsafeBufferPointer { entries in
                var entry = entries.count - 1
                while entry >= 0, entries[entry].0 != name { entry -= 1 }
                return entry
            }
            if entry >= 0 { return Place(scope: scope, entry: entry) }
            scope -= 1
        }
        return nil
    }

    subscript(place: Place) -> Value { members[place.scope][place.entry].1 }

    /// Prints a value where it stands, without taking it out.
    func print(_ place: Place, to output: inout [UInt8], escaped: Bool) {
        members[place.scope][place.entry].1.print(to: &output, escaped: escaped)
    }

    /// Every name that can be asked for here.
    var names: [String] { members.flatMap { $0.map(\.0.text) } }
}
