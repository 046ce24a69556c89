import SourceText

/// Collects every person named, once each, with the strongest role: chair, signer, author, attendee, mentioned.
struct PeopleReader {
    let reading: Reading
    let chairs: [Person]
    let signature: Signature?
    let authors: [String]

    private var prose: Prose { reading.prose }

    func people() -> [PersonMention] {
        let prose = prose
        let tokens = prose.tokens
        var found: [PersonMention] = []
        var keys: [String: Int] = [:]
        func add(_ name: String?, _ position: String?, _ role: PersonMention.Role) {
            guard let name else { return }
            let key: String = LetterCase.small(name)
            if let index = keys[key] {
                if found[index].position == nil { found[index].position = position }
                return
            }
            keys[key] = found.count
            found.append(PersonMention(name: name, position: position, role: role))
        }
        for chair in chairs { add(chair.name, chair.position, .chair) }
        for index in reading.outline.blocks.indices {
            switch reading.outline.blocks[index].role {
            case .recipients, .signature: continue
            default: break
            }
            for piece in prose.piecesOfBlock[index] {
                let range = prose.pieces[piece].tokens
                if let photographer = reading.photographer(range) { add(photographer, nil, .author) }
                let attends = range.prefix(40).contains { prose.has(.attended, $0) }
                var token = range.lowerBound
                while token < range.upperBound {
                    guard tokens[token].isWord, tokens[token].capital || prose.has(.personTitle, token)
                    else {
                        token += 1
                        continue
                    }
                    // `thành phố Hồ Chí Minh`, `tư tưởng Hồ Chí Minh` name no one present.
                    if token > range.lowerBound,
                        prose.isAt(W.named, token - 1) || reading.people.isPlace(token, range.upperBound)
                    {
                        token += 1
                        while token < range.upperBound, tokens[token].isWord, tokens[token].capital {
                            token += 1
                        }
                        continue
                    }
                    let people = reading.people.read(token, range.upperBound)
                    for person in people where !isRevered(person.name) {
                        add(person.name, person.position, attends ? .attendee : .mentioned)
                    }
                    if people.isEmpty, let end = calledByStanding(token, range) {
                        add(prose.text(token..<end), nil, attends ? .attendee : .mentioned)
                    }
                    token = max(people.last?.range.upperBound ?? 0, token + 1)
                }
            }
        }
        if let signature { add(signature.name, signature.position, .signer) }
        for author in authors { add(author, nil, .author) }
        // `PHẠM MINH` at the end of a title's line, `TÂM` on the next: the whole name stands elsewhere.
        return found.filter { part in
            guard let name = part.name else { return true }
            // `Đồng chí Bền` where `BSCKI Tạ Văn Bền` is present.
            if !name.utf8.contains(0x20) {
                let last = " " + name
                return found.lazy.filter { $0.name?.hasSuffix(last) ?? false }.prefix(2).count != 1
            }
            guard !name.utf8.contains(where: { (0x61...0x7A).contains($0) }), name == name.uppercased() else {
                return true
            }
            let start = name.lowercased() + " "
            return !found.contains { $0.name?.lowercased().hasPrefix(start) ?? false }
        }
    }
}

extension PeopleReader {
    /// `công dân Trần Văn Tư`, `luật sư Lê Thị An`, `DS. Vũ Mạnh Cường`: a whole name behind what one is.
    private func calledByStanding(_ token: Int, _ range: Range<Int>) -> Int? {
        let before = token - 1
        guard before > range.lowerBound, prose.has(.surname, token) || prose.isInside(token),
            prose.isAt(W.ofTwo, before - 1) || prose.isAt(W.ofOne, before)
                || prose.isSign(before, Sign.stop) && prose.isAt(W.degrees, before - 1)
                    && prose.tokens[before - 1].upper,
            let end = reading.people.name(token, range.upperBound), end - token >= 3
        else { return nil }
        return end
    }

    /// `kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh` names no one of the meeting.
    private func isRevered(_ name: String?) -> Bool {
        guard let name, name.utf8.count == PeopleReader.revered.utf8.count else { return false }
        return name.lowercased() == PeopleReader.revered
    }

    private static let revered = "hồ chí minh"
}

/// `Thực hiện: Lê An`
struct MakersLine {
    let prose: Prose

    init(_ prose: Prose) { self.prose = prose }

    func holds(_ range: Range<Int>) -> Bool {
        range.count <= 7 && range.count > 3 && prose.isAt(W.makes, range.lowerBound)
            && prose.isSign(range.lowerBound + 2, Sign.colon)
            && (range.lowerBound + 3..<range.upperBound).allSatisfy { prose.tokens[$0].capital }
    }
}

extension Reading {
    /// Whose picture it is: `… phát biểu. Ảnh: Trần Bình`, `(Ảnh Trần Bình)`.
    func photographer(_ range: Range<Int>) -> String? {
        var end = range.upperBound
        while end > range.lowerBound, prose.tokens[end - 1].kind == .sign || prose.tokens[end - 1].kind == .breaking {
            end -= 1
        }
        var start = end
        while start > range.lowerBound, end - start < 4, prose.tokens[start - 1].isWord,
            prose.tokens[start - 1].capital,
            !prose.isAt(W.picture, start - 1)
        { start -= 1 }
        guard end - start >= 2, start > range.lowerBound + 3 else { return nil }
        let cue = prose.isSign(start - 1, Sign.colon) ? start - 2 : start - 1
        guard cue > range.lowerBound, prose.isAt(W.picture, cue), prose.tokens[cue].capital,
            prose.tokens[cue - 1].kind == .sign, prose.phrase(.unitKind, start, end) == nil
        else { return nil }
        return prose.text(start..<end)
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let ofTwo = Words(
        "công dân", "luật sư", "linh mục", "thượng tọa", "hòa thượng", "đại đức", "đại biểu", "cử tri")
    static let ofOne = Words("cụ", "hộ")
    static let degrees = Words("cn", "ds", "ks", "kts", "ls", "cnđd", "dscki", "dsckii", "đ.c", "cv", "ktv")
    static let picture = Words("ảnh")
    static let makes = Words("thực hiện", "người đăng")
    static let named = Words(
        "tưởng", "sản", "phố", "tp", "gương", "mang tên", "tncs", "lăng", "bác", "niên", "đội", "đường", "trường",
        "thpt", "thcs")
}
