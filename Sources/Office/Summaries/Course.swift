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
    ///   - periods: of one kind, the earliest first, none twice.
    /// - Returns: figures for each period; `documents` and `meetings` are not counted.
    package func course(of entries: some Sequence<Int>, over periods: [Period]) -> [Figures] {
        var course = Course(periods, reckoning)
        for index in entries { course.take(index, of: self) }
        return course.figures()
    }
}

private struct Course {
    private let reckoning: Reckoning
    private let firsts: [Day]
    private let lasts: [Day]
    /// The day before a period, and the last of its days that counts.
    private let starts: [Day]
    private let cuts: [Day]
    /// For each figure what is added from a period on; summed up at the end.
    private var steps: [[Int]]

    init(_ periods: [Period], _ reckoning: Reckoning) {
        self.reckoning = reckoning
        firsts = periods.map(\.first)
        lasts = periods.map(\.last)
        starts = firsts.map { $0 - 1 }
        cuts = lasts.map { min($0, reckoning.asOf) }
        steps = [[Int]](
            repeating: [Int](repeating: 0, count: periods.count + 1), count: Figures.count)
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
        let ended = range(cuts, stretch)
        if let deadline = stretch.deadline, let period = period(dueOn: deadline), ended.contains(period) {
            add(.due, period..<(period + 1))
        }
        if stretch.isOpen {
            add(.carriedIn, range(starts, stretch))
            add(.carriedOut, ended)
            addOpen(stretch.deadline, ended)
        }
        // What the stretch itself changes belongs to the one period in which it begins, if it still holds at its end.
        guard let period = period(with: stretch.from), ended.contains(period) else { return }
        let isNew = period == birth
        let wasOpen = !isNew && isOpen(on: starts[period], earlier)
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
        var all = [Figures](repeating: Figures(), count: firsts.count)
        for (name, steps) in zip(Figures.Name.allCases, steps) {
            var sum = 0
            for period in all.indices {
                sum += steps[period]
                if sum != 0 { all[period][name] = sum }
            }
        }
        for band in LateBand.allCases {
            var sum = 0
            for period in all.indices {
                sum += steps[band.figure][period]
                if sum != 0 { all[period][band] = sum }
            }
        }
        return all
    }
}

extension Course {
    private mutating func add(_ name: Figures.Name, _ periods: Range<Int>) { add(name.place, periods) }

    private mutating func add(_ figure: Int, _ periods: Range<Int>) {
        guard !periods.isEmpty else { return }
        steps[figure][periods.lowerBound] += 1
        steps[figure][periods.upperBound] -= 1
    }

    /// In time until some days before the deadline, then due soon, then overdue.
    private mutating func addOpen(_ deadline: Day?, _ periods: Range<Int>) {
        guard let deadline else { return add(.undated, periods) }
        let late = clamp(first(cuts, from: reckoning.firstDayLate(deadline)), periods)
        let soon = min(clamp(first(cuts, from: deadline - reckoning.dueSoonDays), periods), late)
        add(.inTime, periods.lowerBound..<late)
        add(.dueSoon, soon..<late)
        add(.overdue, late..<periods.upperBound)
        addLate(deadline, late..<periods.upperBound)
    }

    /// The longer it stays open, the further its band.
    private mutating func addLate(_ deadline: Day, _ periods: Range<Int>) {
        var rest = periods
        for band in LateBand.allCases where !rest.isEmpty {
            var end = rest.upperBound
            if let most = band.most {
                let first = deadline + most + (reckoning.deadlineInclusive ? 1 : 0)
                end = clamp(self.first(cuts, from: first), rest)
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
        let place = first(cuts, from: day)
        return place < firsts.count && firsts[place] <= day ? place : nil
    }

    private func period(dueOn day: Day) -> Int? {
        let place = first(lasts, from: day)
        return place < firsts.count && firsts[place] <= day ? place : nil
    }

    /// The days of an ascending list that lie in a stretch.
    private func range(_ days: [Day], _ stretch: Stretch) -> Range<Int> {
        let low = first(days, from: stretch.from)
        return low..<max(low, first(days, from: stretch.until))
    }

    private func clamp(_ place: Int, _ range: Range<Int>) -> Int {
        min(max(place, range.lowerBound), range.upperBound)
    }

    /// The place of the first of ascending days that is not before a day.
    private func first(_ days: [Day], from day: Day) -> Int {
        days.indices.partitionPoint { days[$0] < day }
    }
}
