import Records
import SourceText
import Templates

/// `indicators/`: figures that come back, as series; `indicators/ho-so-giai-quyet/`: one of them with its chart;
/// `indicators/2021/`: all figures of a year as the documents have them.
struct IndicatorPages {
    let view: OfficeView
    let rows: TaskRows
    let index: IndicatorIndex

    /// The most series on the first page, and the most that have a page of their own.
    static let limit = 400
    /// The most figures that the page of a series lists, the latest; earlier ones stand on the pages of their years.
    static let pointLimit = 200
    /// The most figures that a line draws, the latest: more of them is a band, no line.
    static let drawnLimit = 60
    /// The most figures on the page of a year.
    static let yearLimit = 1_500

    private var strings: SiteStrings { rows.strings }

    static func path(_ series: IndicatorIndex.Series) -> String { "indicators/\(series.slug)/index.html" }
    static func path(_ year: Int) -> String { "indicators/\(year)/index.html" }

    func all() -> Object {
        let shown = index.series.prefix(IndicatorPages.limit)
        return Object([
            (.lead, .text(strings["indicators_lead"])), (.hasGroups, .bool(!shown.isEmpty)),
            (.series, .list(shown.map(line))), (.hasYears, .bool(!index.years.isEmpty)),
            (.years, .list(years(current: nil))),
        ])
    }

    private func line(_ series: IndicatorIndex.Series) -> Value {
        let latest = series.points[series.points.count - 1]
        return .object([
            .href: .text(IndicatorPages.path(series)), .name: .text(series.name), .unit: .optional(series.unit),
            .times: .text(strings.number(series.points.count)), .value: .text(wording(latest)),
            .day: .text(latest.day.map { strings.date($0) } ?? strings["documents_undated"]),
            .dayIso: .optional(latest.day?.description), .svg: .bytes(sparkline(series)),
        ])
    }

    func page(_ number: Int) -> Object {
        let series = index.series[number]
        let all = series.points.compactMap { point in
            indicator(point).measure(asPercent: series.isPercent).map { (day: point.day, value: $0) }
        }
        let numbers = all.suffix(IndicatorPages.drawnLimit)
        let note =
            numbers.count < all.count
            ? strings.filled("indicator_drawn", [("n", strings.number(numbers.count))]) : nil
        let chart = LineChart(
            id: "c-series", title: series.name,
            description: note
                ?? strings.filled("indicator_desc", [("n", strings.number(series.points.count))]),
            points: numbers.map { (label: strings.day($0.day), value: $0.value) })
        return Object([
            (.about, .optional(series.isPercent ? "%" : series.unit)),
            (
                .chart,
                numbers.count > 1
                    ? .object([
                        .svg: .bytes(chart.svg { strings.number($0) }), .title: .text(series.name),
                        .note: .optional(note),
                    ]) : .null
            ),
            (.points, .list(series.points.suffix(cut(series).shown).reversed().map(figure))),
            (.pointsRest, rest(series)),
            (.previous, link(number - 1)), (.next, link(number + 1)),
        ])
    }

    private func cut(_ series: IndicatorIndex.Series) -> ListCut {
        ListCut(series.points.count, at: IndicatorPages.pointLimit)
    }

    /// Where the figures stand that came before those listed.
    private func rest(_ series: IndicatorIndex.Series) -> Value {
        let rest = cut(series).rest
        guard rest > 0, let year = series.points[rest - 1].day?.year else { return .null }
        return .object([
            .href: .text(IndicatorPages.path(year)),
            .label: .text(
                strings.filled(
                    "indicator_rest_at",
                    [("n", strings.number(rest)), ("name", strings.filled("indicators_of", [("name", "\(year)")]))])),
        ])
    }

    func page(year: Int) -> Object {
        let points = index.years[year] ?? []
        var groups: [Value] = []
        var shown = 0
        for (document, numbers) in points where shown < IndicatorPages.yearLimit {
            let record = view.documents[document]
            shown += numbers.count
            groups.append(
                .object([
                    .anchor: .text("g\(groups.count + 1)"), .href: .text(Address.document(record.id)),
                    .label: .text(SiteStrings.shortened(record.title, to: 160)),
                    .day: .optional(record.day.map { strings.date($0) }),
                    .points: .list(
                        numbers.map {
                            figure(IndicatorIndex.Point(document: document, day: record.day, place: $0))
                        }),
                ]))
        }
        return Object([
            (.lead, .text(strings.count("indicators_count", shown))), (.hasGroups, .bool(!groups.isEmpty)),
            (.groups, .list(groups)), (.hasYears, true), (.years, .list(years(current: year))),
        ])
    }

    /// Fields are taken from it where it stands: an indicator has five texts to count references of.
    private func indicator(_ point: IndicatorIndex.Point) -> Indicator {
        view.documents[point.document].indicators[point.place]
    }

    private func figure(_ point: IndicatorIndex.Point) -> Value {
        let (indicators, place) = (view.documents[point.document].indicators, point.place)
        return .object([
            .name: .text(SiteStrings.capitalized(indicators[place].name)), .value: .text(wording(point)),
            .day: .text(strings.day(point.day)), .dayIso: .optional(point.day?.description),
            .isTarget: .bool(indicators[place].isTarget),
            .words: .text(SiteStrings.shortened(indicators[place].text, to: 200)),
            .href: .text(rows.href(ofBlock: indicators[place].block, in: point.document)),
            .source: .text(rows.reference(to: point.document)),
        ])
    }

    /// `hơn 1.245 hồ sơ`, `368/525 (70,1%)`.
    private func wording(_ point: IndicatorIndex.Point) -> String {
        let (indicators, place) = (view.documents[point.document].indicators, point.place)
        var parts: [String] = []
        if let qualifier = indicators[place].qualifier { parts.append(qualifier) }
        if let value = indicators[place].value {
            var words = strings.number(value)
            if let total = indicators[place].total { words += "/" + strings.number(total) }
            parts.append(words)
            if let unit = indicators[place].unit { parts.append(unit) }
        }
        if let percent = indicators[place].percent {
            let words = strings.filled("percent", [("n", strings.number(percent))])
            parts.append(indicators[place].value == nil ? words : "(\(words))")
        }
        return parts.joined(separator: " ")
    }

    private func sparkline(_ series: IndicatorIndex.Series) -> [UInt8] {
        let values = series.points.suffix(IndicatorPages.drawnLimit).compactMap {
            indicator($0).measure(asPercent: series.isPercent)
        }
        return Sparkline(values: values, label: values.map { strings.number($0) }.joined(separator: "; ")).svg()
    }

    private func years(current: Int?) -> [Value] {
        index.years.keys.sorted(by: >).map {
            .object([
                .href: .text(IndicatorPages.path($0)), .label: .text("\($0)"),
                .current: $0 == current ? "true" : .null,
            ])
        }
    }

    private func link(_ number: Int) -> Value {
        guard index.series.prefix(IndicatorPages.limit).indices.contains(number) else { return .null }
        let series = index.series[number]
        return .object([.href: .text(IndicatorPages.path(series)), .label: .text(series.name)])
    }
}

/// Figures of all documents put together by name and unit.
struct IndicatorIndex: Sendable {
    struct Point: Sendable {
        /// Into the view's documents.
        var document: Int
        var day: Day?
        /// Into the document's indicators.
        var place: Int
    }

    struct Series: Sendable {
        var name: String
        var slug: String
        var unit: String
        var isPercent: Bool
        /// The earliest first.
        var points: [Point]
    }

    /// Figures that at least two documents give, those given most often first.
    private(set) var series: [Series] = []
    /// For each year its documents with figures, newest first, and which of their indicators.
    private(set) var years: [Int: [(document: Int, indicators: Range<Int>)]] = [:]

    init(_ view: OfficeView) {
        var known: [String: Int] = [:]
        var all: [Series] = []
        for document in view.documents.indices.reversed() {
            let indicators = view.documents[document].indicators
            for place in indicators.indices where !indicators[place].isTarget {
                let isPercent = indicators[place].value == nil && indicators[place].percent != nil
                let unit = indicators[place].unit ?? ""
                let slug = Folding.slug(indicators[place].name)
                let key = "\(slug) \(Folding.slug(unit)) \(isPercent)"
                let point = Point(document: document, day: view.days[document], place: place)
                if let number = known[key] {
                    if all[number].points.last?.document != document { all[number].points.append(point) }
                } else {
                    known[key] = all.count
                    all.append(
                        Series(
                            name: SiteStrings.capitalized(indicators[place].name), slug: slug, unit: unit,
                            isPercent: isPercent, points: [point]))
                }
            }
        }
        series = all.enumerated().filter { $0.element.points.count > 1 }
            .sorted { ($1.element.points.count, $0.offset) < ($0.element.points.count, $1.offset) }.map(\.element)
        makeSlugsUnique()
        tellNamesApart()
        for document in view.documents.indices where !view.documents[document].indicators.isEmpty {
            guard let year = view.days[document]?.year else { continue }
            years[year, default: []].append((document, view.documents[document].indicators.indices))
        }
    }

    /// Two series of one name are told apart by what they count: `Thu ngân sách (tỷ đồng)`, `Thu ngân sách (%)`.
    private mutating func tellNamesApart() {
        let sharing = Dictionary(grouping: series.indices) { series[$0].name }.filter { $0.value.count > 1 }
        for (name, places) in sharing {
            for place in places {
                let unit = series[place].isPercent ? "%" : series[place].unit
                if !unit.isEmpty { series[place].name = "\(name) (\(unit))" }
            }
        }
    }

    private mutating func makeSlugsUnique() {
        var taken: Set<String> = []
        for index in series.indices {
            // A name that is a number would stand where the years do.
            let isNumber = series[index].slug.utf8.allSatisfy { (0x30...0x39).contains($0) }
            let base = isNumber ? "so-\(series[index].slug)" : series[index].slug
            var slug = base
            var number = 2
            while !taken.insert(slug).inserted {
                slug = "\(base)-\(number)"
                number += 1
            }
            series[index].slug = slug
        }
    }
}

extension Indicator {
    /// The number that a chart draws.
    func measure(asPercent: Bool) -> Double? { asPercent ? percent : value ?? percent }
}
