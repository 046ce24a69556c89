/// The values that names are looked up in, innermost last.
///
/// They stay where they are: whoever pushes a value keeps it until it is popped. To hold each of them here would count its
/// references at every section, on all cores those of the same objects.
struct Scopes {
    /// A value, and its members where it is an object.
    private struct Scope {
        let value: UnsafePointer<Value>
        let members: UnsafeBufferPointer<(Name, Value)>
    }

    private var stack: [Scope] = []

    /// Where a name was found.
    struct Found {
        /// 0 is the outermost.
        var scope: Int
        var value: UnsafePointer<Value>
    }

    var count: Int { stack.count }

    /// An object of which `members` are the entries.
    mutating func push(_ value: UnsafePointer<Value>, _ members: UnsafeBufferPointer<(Name, Value)>) {
        stack.append(Scope(value: value, members: members))
    }

    /// A value that has no members.
    mutating func push(_ value: UnsafePointer<Value>) {
        stack.append(Scope(value: value, members: UnsafeBufferPointer(start: nil, count: 0)))
    }

    mutating func pop() { stack.removeLast() }

    /// `{{.}}`
    var innermost: UnsafePointer<Value>? { stack.last?.value }

    /// Where a name stands furthest in; of two with one name in an object the later one counts.
    func find(_ name: Name) -> Found? {
        stack.withUnsafeBufferPointer { stack in
            var scope = stack.count - 1
            while scope >= 0 {
                let members = stack[scope].members
                var entry = members.count - 1
                while entry >= 0, members[entry].0 != name { entry -= 1 }
                if entry >= 0, let value = members.baseAddress?.advanced(by: entry).pointer(to: \.1) {
                    return Found(scope: scope, value: value)
                }
                scope -= 1
            }
            return nil
        }
    }

    /// Every name that can be asked for here.
    var names: [String] { stack.flatMap { $0.members.map(\.0.text) } }
}
