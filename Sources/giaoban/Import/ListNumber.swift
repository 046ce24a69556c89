/// How a counted number is shown: 2 as `2`, `b`, `II`.
enum ListNumber {
    enum Form {
        case digits, twoDigits, letter, capital, roman, capitalRoman, nothing
    }

    static func text(_ value: Int, _ form: Form) -> String {
        switch form {
        case .digits: "\(value)"
        case .twoDigits: value < 10 ? "0\(value)" : "\(value)"
        case .letter: letter(value)
        case .capital: letter(value).uppercased()
        case .roman: roman(value)
        case .capitalRoman: roman(value).uppercased()
        case .nothing: ""
        }
    }

    /// As word processors count: a … z, aa, bb.
    private static func letter(_ value: Int) -> String {
        guard value > 0, let scalar = Unicode.Scalar(UInt32(0x61 + (value - 1) % 26)) else { return "\(value)" }
        return String(repeating: String(Character(scalar)), count: (value - 1) / 26 + 1)
    }

    private static func roman(_ value: Int) -> String {
        var rest = value
        return [
            (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
            (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
        ].reduce(into: "") { text, part in
            while rest >= part.0 {
                text += part.1
                rest -= part.0
            }
        }
    }
}

/// Changes of a file's bytes, each at its place.
struct ByteCuts {
    private var cuts: [(range: Range<Int>, text: String)] = []

    mutating func remove(_ range: Range<Int>) { cuts.append((range, "")) }
    mutating func insert(_ text: String, at place: Int) { cuts.append((place..<place, text)) }

    func applied(to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + cuts.count * 40)
        var place = 0
        for cut in cuts.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            guard cut.range.lowerBound >= place else { continue }
            result += bytes[place..<cut.range.lowerBound]
            result += cut.text.utf8
            place = cut.range.upperBound
        }
        return result + bytes[place...]
    }

    /// Text that may stand in XML.
    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }
}
