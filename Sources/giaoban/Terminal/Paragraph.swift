import SourceText

/// Words set in lines of a width that eyes count, not bytes.
enum Paragraph {
    /// At most `limit` lines, the last then ended by `…`; 0 sets no limit. Words longer than a line stand alone. Prose is
    /// never set narrower than `least`.
    static func wrapped(_ text: String, width: Int, limit: Int = 0, least: Int = 20) -> [String] {
        let room = max(least, width)
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
            let size = DisplayWidth.of(word)
            if used > 0, used + 1 + size > room {
                lines.append(line)
                line = ""
                used = 0
            }
            if used > 0 {
                line += " "
                used += 1
            }
            line += word
            used += size
        }
        if used > 0 { lines.append(line) }
        guard limit > 0, lines.count > limit else { return lines }
        var last = lines[limit - 1]
        while !last.isEmpty, DisplayWidth.of(last) > room - 2 { last.removeLast() }
        while last.last == " " || last.last == "," { last.removeLast() }
        return lines[..<(limit - 1)] + [last + " …"]
    }
}
