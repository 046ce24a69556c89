extension Array {
    /// The texts of all entries, parted by a separator. Most lists of names have one entry, which needs no joining.
    func joined(by separator: String, _ text: (Element) -> String) -> String {
        switch count {
        case 0: ""
        case 1: text(self[0])
        default: map(text).joined(separator: separator)
        }
    }
}

extension Collection where Element == String {
    /// Likewise.
    func joined(by separator: String) -> String {
        guard let first else { return "" }
        return count == 1 ? first : joined(separator: separator)
    }
}
