/// How many assignments are in each status, as one strip: finished on time 12, overdue 3 → two stretches of 12 : 3.
struct StatusBar {
    /// In the order of the vocabulary; `key` is the class of the colour.
    var parts: [(key: String, label: String, count: Int)]

    /// A strip for a row of a table; empty where nothing is counted.
    func strip() -> [UInt8] {
        let shown = parts.filter { $0.count > 0 }
        let total = shown.reduce(0) { $0 + $1.count }
        guard total > 0 else { return [] }
        let label = shown.map { "\($0.label): \($0.count)" }.joined(separator: "; ")
        var svg = SVG(strip: label, width: 200, height: 10)
        var x = 0.0
        for (place, part) in shown.enumerated() {
            let width = 200 * Double(part.count) / Double(total)
            let gap = place + 1 < shown.count && width > 3 ? 1.0 : 0
            svg.rect("f-" + part.key, x: x, y: 0, width: width - gap, height: 10)
            x += width
        }
        var strip = Array("<span class=\"bar\">".utf8)
        strip += svg.finished()
        strip += "</span>".utf8
        return strip
    }
}
