/// A line without axes for a row of a table: 96,4 → 98,1 → 97,7.
struct Sparkline {
    var values: [Double]
    /// Named in words for those who do not see it.
    var label: String

    func svg() -> [UInt8] {
        guard values.count > 1, let lowest = values.min(), let highest = values.max() else { return [] }
        let width = 120.0
        let height = 28.0
        let span = max(highest - lowest, 0.000_001)
        let step = (width - 8) / Double(values.count - 1)
        let points = values.enumerated().map { place, value in
            (x: 4 + step * Double(place), y: height - 5 - (height - 10) * (value - lowest) / span)
        }
        var svg = SVG(strip: label, width: Int(width), height: Int(height))
        svg.write("<polyline class=\"stroke\" points=\"")
        svg.write(points.map { "\(SVG.number($0.x)),\(SVG.number($0.y))" }.joined(separator: " "))
        svg.write("\"/>")
        if let last = points.last {
            svg.write("<circle class=\"dot\" cx=\"\(SVG.number(last.x))\" cy=\"\(SVG.number(last.y))\" r=\"3\"/>")
        }
        return Array("<span class=\"spark chart\">".utf8) + svg.finished() + Array("</span>".utf8)
    }
}
