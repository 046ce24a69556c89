import SourceText

/// The books of the office, of every unit and of every leader.
package struct OfficeBooks: Sendable {
    package let ledger: Ledger
    private let office: Books
    private let units: [Books]
    private let leaders: [Books]

    package init(_ ledger: Ledger) {
        self.ledger = ledger
        office = Books(ledger.everyEntry, ledger)
        units = ledger.units.map { Books($0.led, ledger) }
        leaders = ledger.leaders.map { Books($0.entries, ledger) }
    }

    package subscript(scope: Summary.Scope) -> Books {
        switch scope {
        case .office: office
        case .unit(let unit): units[unit]
        case .leader(let leader): leaders[leader]
        }
    }
}
