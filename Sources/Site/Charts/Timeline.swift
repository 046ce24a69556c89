/// Deadlines on a line of days, one mark for each day with how many fall due: 30/9 ▲3, 15/10 ●1.
struct Timeline {
    var id: String
    var title: String
    var description: String
    /// Days from the first day shown; `key` is the class of the status that matters most on that day.
    var marks: [(offset: Int, label: String, count: Int, key: String)]
    var days: Int
    /// Where today stands, and what to call it.
    var today: (offset: Int, label: String)?
    /// Beginnings of months.
    var ticks: [(offset: Int, label: String)]

    func svg() -> [UInt8] {
        let width = 1000.0
        let height = 110.0
        let base = 70.0
        let (left, right) = (16.0, 16.0)
        func x(_ offset: Int) -> Double { left + (width - left - right) * Double(offset) / Double(max(1, days)) }
        var svg = SVG(id: id, width: Int(width), height: Int(height), title: title, description: description)
        svg.line("axis", left, base, width - right, base)
        for tick in ticks where tick.offset >= 0 && tick.offset <= days {
            svg.line("axis", x(tick.offset), base, x(tick.offset), base + 6)
            svg.label(tick.label, x: x(tick.offset) + 3, y: base + 20, style: "quiet")
        }
        if let today {
            svg.line("today", x(today.offset), 12, x(today.offset), base + 8)
            svg.label(today.label, x: x(today.offset) + 4, y: 18)
        }
        // A number close beside another stands above it: 3 and 3 are not 33.
        var last = (place: -100.0, isRaised: false)
        for mark in marks {
            let tall = min(36, 8 + 4 * Double(mark.count))
            svg.write("<g>")
            svg.write("<title>")
            svg.text(mark.label)
            svg.write("</title>")
            svg.rect("f-\(mark.key)", x: x(mark.offset) - 3, y: base - tall, width: 6, height: tall)
            if mark.count > 1 {
                let place = x(mark.offset)
                last = (place, place - last.place < 14 && !last.isRaised)
                svg.label("\(mark.count)", x: place, y: base - tall - (last.isRaised ? 16 : 4), anchor: "middle")
            }
            svg.write("</g>")
        }
        return svg.finished()
    }
}
