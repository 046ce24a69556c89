import SourceText
import Templates

/// Periods side by side: what was given in this quarter, in the one before, in the same one a year ago.
struct Comparison {
    let view: OfficeView
    let rows: TaskRows
    /// The period itself first.
    let periods: [OfficeView.Span]

    init(view: OfficeView, rows: TaskRows, periods: [OfficeView.Span]) {
        self.view = view
        self.rows = rows
        self.periods = periods
    }

    /// A period, the one before it of its kind and the same one a year before, where there are such.
    init(view: OfficeView, rows: TaskRows, of span: OfficeView.Span) {
        let same = view.periods.filter { $0.kind == span.kind && $0.first < span.first }
        var periods = [span] + same.prefix(1)
        let yearBefore = same.first {
            $0.first.year == span.first.year - 1 && $0.first.month == span.first.month
        }
        if let yearBefore, yearBefore.id != same.first?.id { periods.append(yearBefore) }
        self.init(view: view, rows: rows, periods: periods)
    }

    func value() -> Value {
        guard let latest = periods.first, periods.count > 1 else { return .null }
        let strings = rows.strings
        let counts = periods.map { view.counts($0.tasks) }
        func line(_ label: String, _ value: (Int) -> Int) -> Value {
            let now = value(0)
            return .object([
                .label: .text(strings[label]),
                .values: .list(
                    periods.indices.map { index in
                        .object([
                            .value: .text(strings.number(value(index))),
                            .note: index == 0 ? .null : .optional(change(now, from: value(index))),
                        ])
                    }),
            ])
        }
        return .object([
            .title: .text(strings.name(of: latest)),
            .columns: .list(
                periods.map { .object([.href: .text(Address.period($0.id)), .label: .text(strings.name(of: $0))]) }),
            .lines: [
                line("figure_documents") { periods[$0].documents.count },
                line("figure_given") { counts[$0].total },
                line("figure_done") { counts[$0].finished },
                line("figure_over") { counts[$0][.over] },
                .object([
                    .label: .text(strings["figure_share"]),
                    .values: .list(
                        counts.map {
                            .object([
                                .value: .text(strings.share($0.finished, of: $0.finished + $0[.over])), .note: .null,
                            ])
                        }),
                ]),
            ],
        ])
    }

    /// `+12 (+20%)`: how this period differs from another.
    private func change(_ now: Int, from then: Int) -> String {
        let strings = rows.strings
        let difference = now - then
        guard difference != 0 else { return strings["change_none"] }
        let sign = difference > 0 ? "+" : "−"
        let number = sign + strings.number(abs(difference))
        guard then > 0 else { return number }
        return number + " (" + sign + strings.share(abs(difference), of: then) + ")"
    }
}
