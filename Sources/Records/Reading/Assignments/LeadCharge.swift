/// Passes over by what charge a unit acts: `Sở Y tế theo chức năng, nhiệm vụ được giao …`.
extension LeadReader {
    /// Past `theo chức năng, thẩm quyền`, `theo lĩnh vực phụ trách`: the verb behind it.
    func afterCharge(_ start: Int, _ end: Int) -> Int {
        guard start < end, prose.isAt(W.by, start) else { return start }
        return (start + 1..<min(end, start + 9)).first {
            prose.hasAny(LeadReader.afterSubject, $0) && !prose.isAt(W.charge, $0)
        } ?? start
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let by = Words("theo")
    static let charge = Words("phụ trách")
}
