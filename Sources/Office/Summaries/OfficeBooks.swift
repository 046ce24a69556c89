import SourceText

/// The books of the office, of every unit and of every leader.
package struct OfficeBooks: Sendable {
    package let ledger: Ledger
    private let office: Books
    private let units: [Books]
    private let leaders: [Books]
    /// For each unit what is counted once under it; last, what nobody leads.
    private let shares: [Books]

    package init(_ ledger: Ledger) {
        self.ledger = ledger
        office = Books(ledger.everyEntry, ledger)
        units = ledger.units.map { Books($0.led, ledger) }
        leaders = ledger.leaders.map { Books($0.entries, ledger) }
        var parts = [[Int]](repeating: [], count: ledger.units.count + 1)
        for entry in ledger.everyEntry { parts[ledger.terms[entry].unit ?? ledger.units.count].append(entry) }
        shares = parts.map { Books($0, ledger) }
    }

    package subscript(scope: Summary.Scope) -> Books {
        switch scope {
        case .office: office
        case .unit(let unit): units[unit]
        case .leader(let leader): leaders[leader]
        }
    }

    package func counts(of scope: Summary.Scope, in period: Period) -> PeriodCounts {
        self[scope].counts(in: period, ledger)
    }

    /// A scope's figures parted among the units that lead, each assignment counted once; a group stands for itself, the
    /// unnamed last. Units with nothing to do are left out.
    package func byUnit(of scope: Summary.Scope, in period: Period) -> [(unit: Int?, counts: PeriodCounts)] {
        var parts: [PeriodCounts]
        if scope == .office {
            parts = shares.map { $0.counts(in: period, ledger) }
        } else {
            parts = [PeriodCounts](repeating: PeriodCounts(), count: ledger.units.count + 1)
            ledger.forEachAccount(of: scope, in: period) { account in
                parts[ledger.terms[account.entry].unit ?? ledger.units.count].add(account)
            }
        }
        return parts.enumerated().compactMap { place, counts in
            counts.byStatus.total > 0 ? (place < ledger.units.count ? place : nil, counts) : nil
        }
    }
}

extension PeriodCounts {
    fileprivate mutating func add(_ account: Account) {
        switch account.part {
        case .standing: standing += 1
        case .onlyDue: break
        case .given:
            given += 1
            byStatus.add(account.end.status)
        case .carriedIn, .reopened:
            carriedIn += 1
            byStatus.add(account.end.status)
        }
    }
}
