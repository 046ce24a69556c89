/// How much of a long list a page shows, and how much it leaves to another place.
///
/// Where the limit leaves out one or two, the page shows them too: `Còn 1 nhiệm vụ nữa` takes the room of the task itself.
struct ListCut {
    let shown: Int
    let rest: Int

    private static let fewest = 3

    init(_ count: Int, at limit: Int) {
        shown = count >= limit && count - limit >= ListCut.fewest ? limit : count
        rest = count - shown
    }
}

extension Collection {
    /// The beginning of a long list; how many items it leaves out says `ListCut`.
    func prefix(_ cut: ListCut) -> SubSequence { prefix(cut.shown) }
}
