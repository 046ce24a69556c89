import Records
import SourceText

/// What happened between two days, the first point of every briefing's agenda: how many assignments were newly given,
/// finished, newly overdue, extended.
package struct Changes: Equatable, Sendable {
    package var given = 0
    /// Open on the first day, finished on the last.
    package var finished = 0
    /// In time on the first day or given since, overdue on the last.
    package var newlyOverdue = 0
    package var extended = 0

    package init(given: Int = 0, finished: Int = 0, newlyOverdue: Int = 0, extended: Int = 0) {
        (self.given, self.finished, self.newlyOverdue, self.extended) = (given, finished, newlyOverdue, extended)
    }
}

extension Ledger {
    /// What changed after a day, until another, which is not after the day of reckoning. Looks only at what began in
    /// between, so that every meeting of ten years can be told what changed since the one before.
    package func changes(since: Day, until: Day) -> Changes {
        turns.changes(since: since, until: min(until, reckoning.asOf), self)
    }
}

/// The days on which anything about an assignment changes, each kind in the order of days.
struct Turns: Sendable {
    /// From when until when an assignment is finished, or overdue.
    private struct Spell: Sendable {
        var from: Int32
        var until: Int32
        var entry: Int32
        /// It was neither closed nor overdue before.
        var isFirst: Bool
    }

    private struct Extension: Sendable {
        var day: Int32
        /// The one before, of the same assignment.
        var before: Int32
    }

    private var given: [Int32] = []
    private var finished: [Spell] = []
    private var overdue: [Spell] = []
    private var extensions: [Extension] = []

    init() {}

    init(_ ledger: Ledger) {
        for index in ledger.terms.indices where ledger.terms[index].isFinishable {
            if let day = ledger.terms[index].given { given.append(day.number) }
            guard ledger.terms[index].hasLog else {
                takeUntold(index, ledger)
                continue
            }
            take(index, ledger.stretches(of: index), ledger.reckoning)
            var before = Int32.min
            for place in ledger.terms[index].steps where ledger.steps[Int(place)].isExtension {
                let day = ledger.steps[Int(place)].day.number
                extensions.append(Extension(day: day, before: before))
                before = day
            }
        }
        given.sort()
        finished.sort { ($0.from, $0.entry) < ($1.from, $1.entry) }
        overdue.sort { ($0.from, $0.entry) < ($1.from, $1.entry) }
        extensions.sort { $0.day < $1.day }
    }

    /// Nothing but the calendar changes what nobody spoke of.
    private mutating func takeUntold(_ index: Int, _ ledger: Ledger) {
        guard let due = ledger.terms[index].firstDue else { return }
        let late = ledger.reckoning.firstDayLate(due).number
        overdue.append(
            Spell(
                from: max(late, ledger.terms[index].given?.number ?? .min), until: .max,
                entry: Int32(truncatingIfNeeded: index), isFirst: true))
    }

    private mutating func take(_ index: Int, _ stretches: ArraySlice<Stretch>, _ reckoning: Reckoning) {
        var wasClosed = false
        var wasOverdue = false
        for stretch in stretches {
            var spell = Spell(
                from: stretch.from.number, until: stretch.until.number, entry: Int32(truncatingIfNeeded: index),
                isFirst: !wasClosed)
            switch stretch.outcome {
            case .finished:
                Turns.append(spell, to: &finished)
                wasClosed = true
            case .suspended, .cancelled: wasClosed = true
            case .open:
                guard let due = stretch.deadline else { continue }
                spell.from = max(spell.from, reckoning.firstDayLate(due).number)
                spell.isFirst = !wasClosed && !wasOverdue
                guard spell.from < spell.until else { continue }
                Turns.append(spell, to: &overdue)
                wasOverdue = true
            }
        }
    }

    /// Two stretches of one kind in a row are one spell.
    private static func append(_ spell: Spell, to spells: inout [Spell]) {
        if let last = spells.last, last.entry == spell.entry, last.until == spell.from {
            spells[spells.count - 1].until = spell.until
        } else {
            spells.append(spell)
        }
    }

    func changes(since: Day, until: Day, _ ledger: Ledger) -> Changes {
        guard since < until else { return Changes() }
        var changes = Changes()
        let (first, last) = (since.number, until.number)
        changes.given =
            given.indices.partitionPoint { given[$0] <= last } - given.indices.partitionPoint { given[$0] <= first }
        forEach(finished, after: first, until: last) { spell in
            if spell.isFirst || ledger.position(Int(spell.entry), on: since)?.isClosed != true { changes.finished += 1 }
        }
        forEach(overdue, after: first, until: last) { spell in
            let before = spell.isFirst ? nil : ledger.position(Int(spell.entry), on: since)
            if before?.isClosed != true, before?.status != .overdue { changes.newlyOverdue += 1 }
        }
        var place = extensions.indices.partitionPoint { extensions[$0].day <= first }
        while place < extensions.count, extensions[place].day <= last {
            // Several extensions of one assignment count once.
            if extensions[place].before <= first { changes.extended += 1 }
            place += 1
        }
        return changes
    }

    /// Those that begin after a day, by another, and have not ended on it.
    private func forEach(_ spells: [Spell], after first: Int32, until last: Int32, _ body: (Spell) -> Void) {
        var place = spells.indices.partitionPoint { spells[$0].from <= first }
        while place < spells.count, spells[place].from <= last {
            if spells[place].until > last { body(spells[place]) }
            place += 1
        }
    }
}
