import SourceText
import Templates

/// The way from a page of a period to its neighbours: `Quý IV/2024 · Quý III/2024 · … · 2023 · 2022`.
struct PeriodLinks {
    let view: OfficeView
    let strings: SiteStrings

    /// So many stand there one by one; of more only those of the page's own year, and of every other year one.
    static let few = 12

    /// - Parameters:
    ///   - periods: newest first, into the view's.
    ///   - first: what stands before them, for all periods together.
    ///   - current: the page's own; nil for the page of all together, which shows the newest year.
    ///   - address: of a period by its name.
    func values(
        _ periods: [Int], first: (href: String, label: String), current: Int?, _ address: (String) -> String
    ) -> [Value] {
        let isShort = periods.count <= PeriodLinks.few
        let shown = (current ?? periods.first).map { view.periods[$0].first.year }
        var links = [link(first.href, first.label, isCurrent: current == nil)]
        var last: Int?
        for period in periods {
            let (year, href) = (view.periods[period].first.year, address(view.periods[period].id))
            if isShort || year == shown {
                links.append(link(href, strings.name(of: view.periods[period]), isCurrent: period == current))
            } else if year != last {
                links.append(link(href, "\(year)", isCurrent: false))
            }
            last = year
        }
        return links
    }

    private func link(_ href: String, _ label: String, isCurrent: Bool) -> Value {
        .object([.href: .text(href), .label: .text(label), .current: isCurrent ? "true" : .null])
    }
}
