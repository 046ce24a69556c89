/// Completes who presided: a name where only the office is told, the office where only the name is, the titles in full.
extension MeetingReader {
    /// `Kết luận của Thủ tướng Chính phủ` over `… Thủ tướng Chính phủ Trần An đã làm việc …`: the opening has his name; and
    /// `đồng chí Trưởng phòng` at the end is the one whom the beginning names with this position.
    func named(_ chair: Person) -> Person {
        guard let position = chair.position?.lowercased() else { return chair.name.map { known($0) } ?? chair }
        // `PHÓ THỦ TƯỚNG ĐINH QUANG VŨ` in a title of capitals.
        let shouted = chair.name.flatMap { $0 == $0.uppercased() ? $0.lowercased() : nil }
        guard chair.name == nil || shouted != nil else { return chair }
        for block in opening.prefix(kind == .news ? 10 : 4) where reading.outline.blocks[block].marker == nil {
            let range = reading.tokens(of: block)
            var token = range.lowerBound
            while token < range.upperBound {
                let people = prose.tokens[token].isWord ? reading.people.read(token, range.upperBound) : []
                if let person = people.first(where: {
                    $0.name != nil && (shouted == nil || $0.name?.lowercased() == shouted)
                        && holds($0.position, position, at: token)
                }) {
                    return Person(name: person.name, position: person.position)
                }
                token = max(people.last?.range.upperBound ?? 0, token + 1)
            }
        }
        return chair
    }

    /// `Phó Chủ tịch Lê An đã chủ trì …. Phó Chủ tịch UBND tỉnh Lê An kết luận`: his position as it is written in full.
    func inFull(_ chair: Person) -> Person {
        // `…; Lê An - Chủ tịch UBND xã. Ông Lê An chủ trì.`
        if let name = chair.name, chair.position == nil { return known(name) }
        guard let name = chair.name, let position = chair.position,
            !position.utf8.contains(UInt8(ascii: ","))
        else { return chair }
        var longest = chair
        for block in opening.prefix(4) where reading.outline.blocks[block].marker == nil {
            let range = reading.tokens(of: block)
            for token in range where prose.has(.position, token) {
                for person in reading.people.read(token, range.upperBound)
                where person.name == name && person.position?.hasPrefix(position + " ") == true {
                    if let full = person.position, full.count > longest.position?.count ?? 0 {
                        longest.position = full
                    }
                }
            }
        }
        return longest
    }

    /// `Phát biểu kết luận, ông Lê An …`: whom the beginning names with his position.
    private func known(_ name: String) -> Person {
        for block in opening.prefix(4) {
            let range = reading.tokens(of: block)
            for token in range
            where prose.hasAny(Cue.position.bit | Cue.personTitle.bit | Cue.surname.bit, token) {
                if let person = reading.people.read(token, range.upperBound).first(where: {
                    $0.name == name && $0.position != nil
                }) {
                    return Person(name: name, position: person.position)
                }
            }
        }
        return Person(name: name, position: nil)
    }

    private func holds(_ held: String?, _ position: String, at token: Int) -> Bool {
        guard let held = held?.lowercased() else { return false }
        return held.hasPrefix(position) || prose.has(.personTitle, token) && held.contains(position)
    }
}
