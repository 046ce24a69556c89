import SourceText

/// Who presided over the meetings of a period, and who signed its documents.
package struct Presiding: Sendable {
    /// Index into `Ledger.leaders`.
    package var leader: Int
    /// Indices into `Ledger.documents`, newest first: records of meetings, and documents of any kind but progress.
    package var chaired: [Int]
    package var signed: [Int]
}

extension Ledger {
    /// In the order of the leaders, those who did either; what is dated ahead does not count.
    ///
    /// - Parameter period: nil: of all time.
    package func presiding(in period: Period?) -> [Presiding] {
        leaders.indices.compactMap { presiding(of: $0, in: period) }
    }

    /// nil where a leader did neither.
    package func presiding(of leader: Int, in period: Period?) -> Presiding? {
        let cut = cut(period)
        func those(_ list: [Int]) -> [Int] {
            (period.map { documents(list, in: $0) } ?? list[...]).filter { document in
                let terms = documentTerms[document]
                return !terms.isProgress && terms.day.map { $0 <= cut } ?? true
            }
        }
        let chaired = those(leaders[leader].chaired).filter { documentTerms[$0].isMeeting }
        let signed = those(leaders[leader].signed)
        return chaired.isEmpty && signed.isEmpty ? nil : Presiding(leader: leader, chaired: chaired, signed: signed)
    }
}
