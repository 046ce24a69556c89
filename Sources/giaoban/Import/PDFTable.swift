import SourceText

/// A table of assignments as it lies on the pages of a PDF, recovered from where its words stand:
/// `TT | Nội dung | Đơn vị chủ trì | Thời hạn`, its cells wrapped, its heading repeated on every page.
///
/// A PDF knows no cells. What is taken for a table begins with TT or STT at the left, a heading that names the work
/// beside it and others after that, and goes on while the same vertical lanes stay free of words.
struct PDFTable {
    /// Where it stands, page by page; the heading that is repeated belongs to it.
    private(set) var places: [(page: Int, top: Double, bottom: Double)] = []
    private(set) var markdown = ""

    static func all(in document: PDFPages) -> [PDFTable] {
        let strips = document.pages.enumerated().flatMap { number, page in
            Strip.all(of: page.lines.flatMap { $0 }, page: number, height: page.height)
        }
        var tables: [PDFTable] = []
        var next = 0
        while next < strips.count {
            if strips[next].beginsTable, let (table, end) = PDFTable.read(strips, heading: next) {
                tables.append(table)
                next = end
            } else {
                next += 1
            }
        }
        return tables
    }

    private static func read(_ strips: [Strip], heading: Int) -> (table: PDFTable, end: Int)? {
        var lanes = Lanes(strips[heading])
        var first = heading
        // Headings of two lines stand around the one that has TT.
        while first > 0, heading - first < 2, strips[first - 1].touches(strips[first]),
            lanes.takeHeading(strips[first - 1])
        {
            first -= 1
        }
        var last = heading
        while last + 1 < strips.count, last - heading < 2, strips[last].touches(strips[last + 1]),
            !strips[last + 1].hasNumber(before: lanes.firstBoundary),
            strips[last + 1].continuesHeadings(strips[heading]),
            lanes.takeHeading(strips[last + 1])
        {
            last += 1
        }
        guard lanes.count >= 3 else { return nil }
        let heads = Array(strips[first...last])
        let headTexts = heads.map(\.text)

        var rows = [Line]()
        var table = PDFTable()
        for strip in heads { table.take(strip) }
        var before = strips[last]
        var next = last + 1
        while next < strips.count {
            let strip = strips[next]
            if strip.isPageNumber || headTexts.contains(strip.text) || strip.countsColumns {
                if !strip.isPageNumber || rows.last?.strip.page != strip.page { table.take(strip) }
                if !strip.isPageNumber { before = strip }
                next += 1
                continue
            }
            if strip.page > before.page + 1 || strip.text.hasPrefix("Nơi nhận") { break }
            let gap = strip.page == before.page ? (strip.top - before.bottom) / strip.height : 0
            guard let cells = lanes.split(strip), !(gap > 1.2 && cells[0].isEmpty) else {
                var title = lanes.title(strip)
                if title == nil, next + 1 < strips.count, lanes.beginsTitle(strip, before: strips[next + 1]) {
                    title = ["", strip.text] + [String](repeating: "", count: lanes.count - 2)
                }
                // A numbered paragraph after the table is none of its rows.
                guard let title, gap < 0.9 else { break }
                rows.append(Line(strip: strip, cells: title))
                table.take(strip)
                before = strip
                next += 1
                continue
            }
            rows.append(Line(strip: strip, cells: cells))
            table.take(strip)
            before = strip
            next += 1
        }
        guard rows.contains(where: \.isNumbered) else { return nil }
        let head = joined(heads.map { lanes.headingCells($0) }, columns: lanes.count)
        // A table of figures, its headings over several columns, is better left as lines than half understood.
        guard
            ["noi-dung", "nhiem-vu", "cong-viec", "ten-nhiem-vu", "ten-cong-viec", "viec"].contains(
                where: Folding.slug(head[1]).hasPrefix)
        else { return nil }
        let body = Line.grouped(rows).map { joined($0.map(\.cells), columns: lanes.count) }
        let rule = "|" + String(repeating: " --- |", count: lanes.count)
        table.markdown = ([row(head), rule] + body.map(row)).joined(separator: "\n")
        return (table, next)
    }

    private mutating func take(_ strip: Strip) {
        if let last = places.last, last.page == strip.page {
            places[places.count - 1].bottom = max(last.bottom, strip.bottom)
            places[places.count - 1].top = min(last.top, strip.top)
        } else {
            places.append((strip.page, strip.top, strip.bottom))
        }
    }

    /// The lines of each cell, one below the other: `- …` and `a) …` begin a line of their own.
    private static func joined(_ lines: [[String]], columns: Int) -> [String] {
        (0..<columns).map { column in
            lines.map { $0[column] }.filter { !$0.isEmpty }.reduce(into: "") { text, line in
                let begins = line.hasPrefix("- ") || line.hasPrefix("+ ") || line.hasPrefix("• ")
                // A symbol may be parted at its dash: `3187/VP-` `TH`.
                let goesOn = text.hasSuffix("-") && text.dropLast().last?.isUppercase == true
                text += text.isEmpty || goesOn ? line : begins ? "<br />" + line : " " + line
            }
        }
    }

    private static func row(_ cells: [String]) -> String {
        cells.reduce("|") { $0 + ($1.isEmpty ? "  |" : " \($1.replacing("|", with: "\\|")) |") }
    }
}

// MARK: - Rows

extension PDFTable {
    /// A line of words across the table.
    fileprivate struct Line {
        var strip: Strip
        var cells: [String]

        var isNumbered: Bool { Strip.isNumber(cells[0]) }

        /// Lines that make one row: parted by the blank between rows where it is wider than between lines, else by the
        /// numbers, which stand at the top of a row or in its middle.
        static func grouped(_ lines: [Line]) -> [[Line]] {
            if let groups = groupedByBlank(lines) { return groups }
            guard let first = lines.first else { return [] }
            return first.isNumbered ? groupedFromNumber(lines) : groupedAroundNumber(lines)
        }

        private static func groupedByBlank(_ lines: [Line]) -> [[Line]]? {
            let gaps = lines.indices.dropFirst().map { place in
                lines[place].strip.page == lines[place - 1].strip.page
                    ? lines[place].strip.top - lines[place - 1].strip.bottom : .infinity
            }
            for limit in Set(gaps.filter { $0.isFinite }.map { ($0 * 2).rounded() / 2 }).sorted() {
                var groups: [[Line]] = []
                for (place, line) in lines.enumerated() {
                    if place == 0 || gaps[place - 1] >= limit - 0.3 {
                        // A row that a page's end cuts goes on without a number.
                        let goesOn =
                            place > 0 && gaps[place - 1] == .infinity
                            && !rest(lines, from: place, gaps, limit).contains(where: \.isNumbered)
                        if !goesOn || groups.isEmpty { groups.append([]) }
                    }
                    groups[groups.count - 1].append(line)
                }
                if groups.count > 1, groups.allSatisfy({ $0.count(where: \.isNumbered) == 1 }) { return groups }
            }
            return nil
        }

        private static func rest(_ lines: [Line], from place: Int, _ gaps: [Double], _ limit: Double) -> [Line] {
            var end = place + 1
            while end < lines.count, gaps[end - 1] < limit - 0.3 { end += 1 }
            return Array(lines[place..<end])
        }

        private static func groupedFromNumber(_ lines: [Line]) -> [[Line]] {
            lines.reduce(into: []) { groups, line in
                if line.isNumbered || groups.isEmpty { groups.append([]) }
                groups[groups.count - 1].append(line)
            }
        }

        /// As much of a row stands below its number as above it.
        private static func groupedAroundNumber(_ lines: [Line]) -> [[Line]] {
            var groups: [[Line]] = []
            var start = 0
            while start < lines.count {
                let number = lines[start...].firstIndex(where: \.isNumbered) ?? lines.count - 1
                let top = lines[start].strip.top
                let bottom = 2 * lines[number].strip.middle - top
                var end = number + 1
                while end < lines.count, !lines[end].isNumbered, lines[end].strip.page == lines[number].strip.page,
                    lines[end].strip.middle <= bottom
                {
                    end += 1
                }
                groups.append(Array(lines[start..<end]))
                start = end
            }
            return groups
        }
    }
}
