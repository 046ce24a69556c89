import Records
import SourceText

/// The figures of one period after the other, all in a single walk: forty quarters of a department cost its assignments
/// once, not forty times.
///
/// Between two words of the progress documents nothing changes but the calendar, so an assignment open for ten years is
/// added to its hundred and twenty months as one stretch. Every figure is the one that `summary(of:in:)` counts.
extension Ledger {
    /// - Parameters:
    ///   - entries: of a scope, each once.
    ///   - periods: the same for many scopes.
    /// - Returns: figures for each period; `documents` and `meetings` are not counted.
    package func course(of entries: [Int], over periods: PeriodCalendar) -> [Figures] {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: Course.size(periods)) { steps in
            var course = Course(periods, reckoning, in: steps)
            for index in entries { course.take(index, of: self) }
            return course.figures()
        }
    }
}

private struct Course {
    private let reckoning: Reckoning
    private let periods: PeriodCalendar
    /// For each figure what is added from a period on, one figure after the other; summed up at the end. Each assignment
    /// adds to a dozen of them, so they stand where nobody else can see them.
    private let steps: UnsafeMutableBufferPointer<Int>

    static func size(_ periods: PeriodCalendar) -> Int { (periods.count + 1) * Figures.count }

    init(_ periods: PeriodCalendar, _ reckoning: Reckoning, in steps: UnsafeMutableBufferPointer<Int>) {
        self.reckoning = reckoning
        self.periods = periods
        self.steps = steps
        steps.initialize(repeating: 0)
    }

    mutating func take(_ index: Int, of ledger: Ledger) {
        let terms = ledger.terms[index]
        guard let given = terms.given, given <= reckoning.asOf else { return }
        let birth = period(with: given)
        guard terms.isFinishable else {
            if let birth { add(.standing, birth..<(birth + 1)) }
            return
        }
        if let birth { add(.given, birth..<(birth + 1)) }
        guard terms.hasLog else {
            let whole = Stretch(from: given, until: Day(number: .max), outcome: .open, deadline: terms.firstDue)
            return take(whole, after: [], birth)
        }
        let stretches = ledger.stretches(of: index)
        for place in stretches.indices { take(stretches[place], after: stretches[..<place], birth) }
    }

    private mutating func take(_ stretch: Stretch, after earlier: ArraySlice<Stretch>, _ birth: Int?) {
        let ended = range(periods.cuts, stretch)
        if let deadline = stretch.deadline, let period = period(dueOn: deadline), ended.contains(period) {
            add(.due, period..<(period + 1))
        }
        if stretch.isOpen {
            add(.carriedIn, range(periods.starts, stretch))
            add(.carriedOut, ended)
            addOpen(stretch.deadline, ended)
        }
        // What the stretch itself changes belongs to the one period in which it begins, if it still holds at its end.
        guard let period = period(with: stretch.from), ended.contains(period) else { return }
        let isNew = period == birth
        let wasOpen = !isNew && isOpen(on: periods.starts.days[period], earlier)
        let only = period..<(period + 1)
        switch stretch.outcome {
        case .open: if !isNew, !wasOpen { add(.reopened, only) }
        case .finished(let day):
            guard isNew || wasOpen else { return }
            add(.finished, only)
            if let deadline = stretch.deadline {
                add(reckoning.daysLate(day, after: deadline) > 0 ? .finishedLate : .finishedOnTime, only)
            } else {
                add(.finishedUndated, only)
            }
        case .suspended, .cancelled: if isNew || wasOpen { add(.stopped, only) }
        }
    }

    func figures() -> [Figures] {
        var all = [Figures](repeating: Figures(), count: periods.count)
        for name in Figures.Name.allCases {
            forEachSum(of: name.place) { period, sum in all[period][name] = sum }
        }
        for band in LateBand.allCases {
            forEachSum(of: band.figure) { period, sum in all[period][band] = sum }
        }
        return all
    }
}

extension Course {
    /// What a figure is in each period in which it is not 0.
    private func forEachSum(of figure: Int, _ body: (_ period: Int, _ sum: Int) -> Void) {
        var sum = 0
        for period in 0..<periods.count {
            sum += steps[figure * (periods.count + 1) + period]
            if sum != 0 { body(period, sum) }
        }
    }

    private mutating func add(_ name: Figures.Name, _ periods: Range<Int>) { add(name.place, periods) }

    private mutating func add(_ figure: Int, _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        let start = figure * (periods.count + 1)
        steps[start + range.lowerBound] += 1
        steps[start + range.upperBound] -= 1
    }

    /// In time until some days before the deadline, then due soon, then overdue.
    private mutating func addOpen(_ deadline: Day?, _ range: Range<Int>) {
        guard let deadline else { return add(.undated, range) }
        let cuts = periods.cuts
        let late = clamp(cuts.first(from: reckoning.firstDayLate(deadline)), range)
        let soon = min(clamp(cuts.first(from: deadline - reckoning.dueSoonDays), range), late)
        add(.inTime, range.lowerBound..<late)
        add(.dueSoon, soon..<late)
        add(.overdue, late..<range.upperBound)
        addLate(deadline, late..<range.upperBound)
    }

    /// The longer it stays open, the further its band.
    private mutating func addLate(_ deadline: Day, _ range: Range<Int>) {
        var rest = range
        for band in LateBand.allCases where !rest.isEmpty {
            var end = rest.upperBound
            if let most = band.most {
                let first = deadline + most + (reckoning.deadlineInclusive ? 1 : 0)
                end = clamp(periods.cuts.first(from: first), rest)
            }
            add(band.figure, rest.lowerBound..<end)
            rest = end..<rest.upperBound
        }
    }

    private func isOpen(on day: Day, _ stretches: ArraySlice<Stretch>) -> Bool {
        stretches.last { $0.from <= day }?.isOpen ?? false
    }

    /// The period that a day lies in, if it counts.
    private func period(with day: Day) -> Int? {
        holding(day, periods.cuts.first(from: day))
    }

    private func period(dueOn day: Day) -> Int? {
        holding(day, periods.lasts.first(from: day))
    }

    private func holding(_ day: Day, _ period: Int) -> Int? {
        period < periods.count && periods.firsts[period] <= day ? period : nil
    }

    /// The days of an ascending list that lie in a stretch.
    private func range(_ days: PeriodCalendar.Places, _ stretch: Stretch) -> Range<Int> {
        let low = days.first(from: stretch.from)
        return low..<max(low, days.first(from: stretch.until))
    }

    private func clamp(_ place: Int, _ range: Range<Int>) -> Int {
        min(max(place, range.lowerBound), range.upperBound)
    }
}
