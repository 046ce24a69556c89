/// Reads places that an article names as told: `yêu cầu Hà Nội và TP.HCM kiểm soát …`, `giao tỉnh Hà Sơn, thành phố Bình An
/// phối hợp …`.
extension LeadReader {
    /// Two places or more behind a request, or one by its letters; a verb follows.
    func severalPlaces(_ start: Int, _ end: Int) -> Lead? {
        guard prose.ends(.assign, before: start) else { return nil }
        var names: [String] = []
        var index = start
        while names.count < 30, let next = onePlace(index, end) {
            names.append(prose.text(index..<next))
            index = next
            guard let joined = reading.units.afterJoin(index, end), onePlace(joined, end) != nil else { break }
            index = joined
        }
        guard names.count > 1 || names.count == 1 && prose.isAt(W.short, start), index < end,
            prose.hasAny(LeadReader.afterSubject, index)
        else { return nil }
        return Lead(units: names, next: index)
    }

    /// `Hà Nội`, `TP.HCM`, `tỉnh Bắc Sơn`: where it ends.
    private func onePlace(_ start: Int, _ end: Int) -> Int? {
        guard start < end, prose.tokens[start].isWord else { return nil }
        var name = start
        if let kind = prose.phrase(.territory, start, end) {
            name += kind.length
            if name < end, prose.isSign(name, Sign.stop), !prose.tokens[name].spaced { name += 1 }
        }
        var index = name
        while index < end, index - name < 4, prose.tokens[index].isWord, prose.tokens[index].capital { index += 1 }
        let count = index - name
        if name > start { return count > 0 ? index : nil }
        // By its name alone, which is nobody's and no house's.
        guard count == 2, !prose.tokens[name].upper, prose.phrase(.surname, name, end)?.value != 1,
            !prose.hasAny(
                Cue.unitKind.bit | Cue.unitWhole.bit | Cue.position.bit | Cue.personTitle.bit | Cue.groupStart.bit
                    | Cue.documentType.bit, name)
        else { return nil }
        return index
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let short = Words("tp", "tx")
}
