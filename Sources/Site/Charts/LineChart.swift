/// One indicator over time: 2021-01 → 96,4 %, 2021-02 → 98,1 %.
struct LineChart {
    var id: String
    var title: String
    var description: String
    var points: [(label: String, value: Double)]

    func svg(number: (Double) -> String) -> [UInt8] {
        let width = 720.0
        let height = 220.0
        let (left, right, top, bottom) = (64.0, 24.0, 24.0, 28.0)
        let values = points.map(\.value)
        let most = values.max() ?? 0
        let lowest = values.min() ?? 0
        // From zero unless the values huddle far above it.
        let isFar = lowest > 0 && lowest > most * 0.7
        let floor = isFar ? lowest - (most - lowest) * 0.5 - abs(lowest) * 0.01 : min(0, lowest)
        // Round numbers stand beside the lines.
        let highest = floor == 0 ? SVG.ceiling(most) : most
        let span = max(highest - floor, 0.000_001)
        let base = height - bottom
        var svg = SVG(id: id, width: Int(width), height: Int(height), title: title, description: description)
        for share in [0.0, 0.5, 1.0] {
            let y = base - (base - top) * share
            svg.line(share == 0 ? "axis" : "gridline", left, y, width - right, y)
            svg.label(number(floor + span * share), x: left - 6, y: y + 4, anchor: "end", style: "quiet")
        }
        let step = points.count > 1 ? (width - left - right - 24) / Double(points.count - 1) : 0
        func x(_ place: Int) -> Double { left + 12 + step * Double(place) }
        func y(_ value: Double) -> Double { base - (base - top) * (value - floor) / span }
        svg.write("<polyline class=\"stroke\" points=\"")
        svg.write(
            points.enumerated().map { "\(SVG.number(x($0.offset))),\(SVG.number(y($0.element.value)))" }.joined(
                separator: " "))
        svg.write("\"/>")
        // So many days stand beside each other without touching.
        let room = 8
        let every = max(1, (points.count + room - 1) / room)
        for (place, point) in points.enumerated() {
            svg.write(
                "<circle class=\"dot\" cx=\"\(SVG.number(x(place)))\" cy=\"\(SVG.number(y(point.value)))\" r=\"3.5\"/>")
        }
        for place in stride(from: 0, to: points.count, by: every) {
            // The line rises from a valley over what stands above it.
            let below = y(points[place].value) + 18
            let isBelow = isValley(place) && below < base
            svg.label(
                number(points[place].value), x: x(place), y: isBelow ? below : y(points[place].value) - 9,
                anchor: "middle", style: "over-line")
            svg.label(points[place].label, x: x(place), y: height - 8, anchor: "middle", style: "quiet")
        }
        return svg.finished()
    }

    private func isValley(_ place: Int) -> Bool {
        let beside = [place - 1, place + 1].filter(points.indices.contains)
        return !beside.isEmpty && beside.allSatisfy { points[$0].value > points[place].value }
    }
}
