/// Writes the elements of a chart; numbers with at most one decimal, text escaped.
///
/// `<rect class="f-done" x="0" y="0" width="42.5" height="8"/>`
struct SVG {
    private(set) var bytes: [UInt8] = []

    /// A picture of its own: a title and a description for those who do not see it.
    init(id: String, width: Int, height: Int, title: String, description: String) {
        write(
            "<svg role=\"img\" viewBox=\"0 0 \(width) \(height)\" aria-labelledby=\"\(id)-t \(id)-d\"><title id=\"\(id)-t\">"
        )
        text(title)
        write("</title><desc id=\"\(id)-d\">")
        text(description)
        write("</desc>")
    }

    /// A strip inside a table, named by one sentence.
    init(strip label: String, width: Int, height: Int) {
        write("<svg role=\"img\" viewBox=\"0 0 \(width) \(height)\" preserveAspectRatio=\"none\" aria-label=\"")
        text(label)
        write("\">")
    }

    mutating func write(_ markup: String) { bytes += markup.utf8 }

    /// Words of the program, which need no `String` of their own.
    private mutating func write(word: StaticString) { word.withUTF8Buffer { bytes.append(contentsOf: $0) } }

    mutating func text(_ text: String) {
        var html = InlineHTML()
        html.append(escaped: text)
        bytes += html.bytes
    }

    mutating func rect(_ style: String, x: Double, y: Double, width: Double, height: Double) {
        write(word: "<rect class=\"")
        write(style)
        write(word: "\" x=\"")
        write(SVG.number(x))
        write(word: "\" y=\"")
        write(SVG.number(y))
        write(word: "\" width=\"")
        write(SVG.number(width))
        write(word: "\" height=\"")
        write(SVG.number(height))
        write(word: "\"/>")
    }

    mutating func line(_ style: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
        write(
            "<line class=\"\(style)\" x1=\"\(SVG.number(x1))\" y1=\"\(SVG.number(y1))\" x2=\"\(SVG.number(x2))\" y2=\"\(SVG.number(y2))\"/>"
        )
    }

    mutating func label(_ words: String, x: Double, y: Double, anchor: String = "start", style: String = "") {
        write("<text x=\"\(SVG.number(x))\" y=\"\(SVG.number(y))\"")
        if anchor != "start" { write(" text-anchor=\"\(anchor)\"") }
        if !style.isEmpty { write(" class=\"\(style)\"") }
        write(">")
        text(words)
        write("</text>")
    }

    consuming func finished() -> [UInt8] {
        bytes += "</svg>".utf8
        return bytes
    }

    static func number(_ value: Double) -> String {
        guard value.isFinite else { return "0" }
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let size = tenths.magnitude
        return size % 10 == 0 ? "\(sign)\(size / 10)" : "\(sign)\(size / 10).\(size % 10)"
    }

    /// A round number that the largest value fits under: 37 → 40, 1 → 2.
    static func ceiling(_ value: Double) -> Double {
        guard value > 0, value.isFinite else { return 1 }
        var step = 1.0
        while step * 10 < value { step *= 10 }
        while step > value { step /= 10 }
        for factor in [1.0, 2, 4, 5, 8, 10] where step * factor >= value { return step * factor }
        return step * 10
    }
}
