/// Reads the units of a table's cell or behind a label: `Phòng Nội vụ; Phòng Tài chính`.
extension LeadReader {
    /// Every unit of a cell or behind a label, one or several to a line; the words themselves where no unit is known.
    func names(_ range: Range<Int>) -> [String] {
        var found: [String] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let lead = named(index, range.upperBound), !lead.units.isEmpty {
                found += lead.units.filter { !found.contains($0) }
                index = max(lead.next, index + 1)
            } else {
                index += 1
            }
        }
        if found.isEmpty, !range.isEmpty {
            let text = reading.prose.text(range)
            if text.contains(where: \.isLetter) { return [text] }
        }
        return found
    }
}
