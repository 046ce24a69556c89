/// Columns side by side for each period: given 14, finished 9.
struct ColumnChart {
    var id: String
    var title: String
    var description: String
    /// The names of the columns of one group, with their colour's class.
    var series: [(key: String, label: String)]
    var groups: [(label: String, values: [Int])]
    /// In units of its own; the text keeps its size where a chart is narrow.
    var width = 640.0

    func svg(number: (Int) -> String) -> [UInt8] {
        let height = 240.0
        let (left, right, top, bottom) = (44.0, 8.0, 42.0, 28.0)
        let most = SVG.ceiling(Double(groups.flatMap(\.values).max() ?? 0))
        var svg = SVG(id: id, width: Int(width), height: Int(height), title: title, description: description)
        let base = height - bottom
        for share in [0.0, 0.5, 1.0] {
            let value = most * share
            guard value == value.rounded() else { continue }
            let y = base - (base - top) * share
            svg.line(share == 0 ? "axis" : "gridline", left, y, width - right, y)
            svg.label(number(Int(value)), x: left - 6, y: y + 4, anchor: "end", style: "quiet")
        }
        var x = left
        for entry in series {
            svg.rect("f-\(entry.key)", x: x, y: 6, width: 12, height: 12)
            svg.label(entry.label, x: x + 17, y: 16)
            x += 36 + Double(entry.label.count) * 8.8
        }
        let step = (width - left - right) / Double(max(1, groups.count))
        let column = min(28, step * 0.72 / Double(max(1, series.count)))
        // Names that would run into one another are left out in turn; the table below has them all.
        let widest = Double(groups.map(\.label.count).max() ?? 0) * 6.8
        let every = max(1, (groups.count + 11) / 12, Int((widest / step).rounded(.up)))
        for (place, group) in groups.enumerated() {
            let middle = left + step * (Double(place) + 0.5)
            for (index, value) in group.values.enumerated() where index < series.count {
                let tall = (base - top) * Double(value) / most
                let start = middle - column * Double(series.count) / 2 + column * Double(index)
                if value > 0 {
                    svg.rect("f-\(series[index].key)", x: start, y: base - tall, width: column - 1.5, height: tall)
                }
                if groups.count <= 12 {
                    svg.label(
                        number(value), x: start + column / 2, y: base - tall - 4, anchor: "middle", style: "quiet value"
                    )
                }
            }
            if place % every == 0 { svg.label(group.label, x: middle, y: height - 8, anchor: "middle") }
        }
        return svg.finished()
    }
}
