/// Reads the names at the head of a line, up to its colon: `Đội Quản lý nợ và cưỡng chế nợ thuế: ban hành …`.
extension LeadReader {
    /// `Đội Quản lý nợ và cưỡng chế nợ thuế: ban hành …`: a name whose words the grammar does not follow ends at the colon.
    func headBeforeColon(_ start: Int, _ end: Int) -> Lead? {
        if let lead = lettered(start, end) ?? behindWorks(start, end) { return lead }
        // `các Đội Thuế liên xã, thị trấn: …`
        let kind = start + (start < end ? prose.phrase(.groupStart, start, end)?.length ?? 0 : 0)
        guard kind < end, prose.tokens[start].capital,
            let name = prose.phrase(.unitKind, kind, end) ?? prose.phrase(.unitWhole, kind, end),
            // `Báo cáo công tác Đội: …` is work, no newspaper.
            prose.phrase(.verb, kind, end).map({ $0.length <= name.length }) ?? true,
            kind == start || prose.tokens[kind].capital,
            let colon = (start..<min(end, start + 40)).first(where: { prose.isSign($0, Sign.colon) }),
            colon > start + 1, colon + 1 >= end || prose.tokens[colon + 1].spaced,
            // `UBND xã ban hành Chương trình như sau:` announces.
            !prose.isAt(W.following, colon - 1),
            case let next = reading.units.list(start, colon).next, next < colon,
            next == start || prose.phrase(.verb, next, colon) == nil || isVerbOfName(next, before: colon, end),
            isName(start..<colon)
        else { return nil }
        // `Đoàn công tác có nhiệm vụ:`
        let duty = (start + 1..<colon).first { prose.isAt(Words.duties, $0) } ?? colon
        return Lead(units: parted(start..<duty), next: colon)
    }

    /// `nợ thuế` in `Đội Quản lý nợ và cưỡng chế nợ thuế: ban hành …` is of the name, where the task stands behind the colon;
    /// `rà soát` in `Sở Y tế rà soát các nội dung: thuốc, vật tư` is what the office does, whose name was whole before.
    private func isVerbOfName(_ verb: Int, before colon: Int, _ end: Int) -> Bool {
        if (verb + 1..<colon).contains(where: { prose.phrase(.unitKind, $0, colon) != nil }) { return false }
        let isNominal = prose.phrase(.noun, verb, colon)?.value == 1
        if closesName(before: verb) { return isNominal && colon - verb <= 4 && beginsWithVerb(colon + 1, end) }
        // `Vụ Khoa học và Công nghệ bảo quản: …`, `Tổ Quản lý vận hành 1, 2: thay 12 FCO`
        let tellsWhich = (verb..<colon).contains { prose.phrase(.groupStart, $0, colon) != nil }
        return colon - verb <= (isNominal && !tellsWhich ? 5 : 2) || colon + 1 >= end || beginsWithVerb(colon + 1, end)
    }

    /// Whether the words before a token are many houses, one with its place, or a department of a province with its field:
    /// such a name seldom goes on.
    private func closesName(before next: Int) -> Bool {
        (max(0, next - 12)..<next).contains { index in
            prose.phrase(.territory, index, next) != nil || prose.phrase(.groupStart, index, next) != nil
                || prose.phrase(.unitWhole, index, next).map { index + $0.length == next } ?? false
                || prose.phrase(.sector, index, next).map { index + $0.length == next } ?? false
                    && index > 0 && prose.isAt(W.departments, index - 1)
        }
    }

    /// `Bệnh viện Sản Nhi: Sở Xây dựng thẩm định …`, `Trường THPT số 2: giao Sở Tài chính …`: what it is about, then who does it.
    private func behindWorks(_ start: Int, _ end: Int) -> Lead? {
        guard start < end, prose.isAt(W.works, start),
            let colon = (start..<min(end, start + 16)).first(where: { prose.isSign($0, Sign.colon) }), colon + 1 < end,
            case let doer = colon + 1 + (prose.phrase(.assign, colon + 1, end)?.length ?? 0),
            let lead = named(doer, end), !lead.units.isEmpty, lead.people.isEmpty, lead.next < end,
            prose.hasAny(LeadReader.afterHouse, lead.next)
        else { return nil }
        return lead
    }

    /// `TT CB-TH: …`, `TT PVHCC: …`: a centre in letters.
    private func lettered(_ start: Int, _ end: Int) -> Lead? {
        // `TT Dữ liệu & CNTT: …`
        guard start + 2 < end, prose.isAt(W.centres, start), prose.tokens[start].upper, prose.tokens[start + 1].capital,
            let colon = (start + 2..<min(end, start + 9)).first(where: { prose.isSign($0, Sign.colon) }),
            (start..<colon).allSatisfy({ index in
                prose.tokens[index].upper || prose.tokens[index].kind == .sign
                    || !prose.hasAny(Cue.verb.bit | Cue.assign.bit | Cue.function.bit, index)
            })
        else { return nil }
        return Lead(units: [prose.text(start..<colon)], next: colon)
    }

    /// Words that may be the names of units: nothing in them tells, dates or closes.
    func isName(_ range: Range<Int>) -> Bool {
        !range.contains {
            prose.hasAny(Cue.assign.bit | Cue.lead.bit | Cue.coordinate.bit | Cue.deadline.bit, $0)
                || prose.isSign($0, Sign.stop) || prose.isSign($0, Sign.open)
                // `Tổ chuyên môn thống nhất các nội dung:` decides.
                || (prose.isAt(W.decides, $0) || prose.isAt(W.passive, $0)) && $0 > range.lowerBound
        }
    }

    /// `Công an tỉnh`: with its place a house, and no field.
    private func ofPlace(_ index: Int, _ end: Int) -> Bool {
        guard let kind = prose.phrase(.unitKind, index, end) else { return false }
        return prose.phrase(.territory, index + kind.length, end) != nil
    }

    /// `thị xã Bình Hà` behind `Đội Thuế huyện Hòa An`: a place by its kind and name, behind another.
    private func isFurtherPlace(_ index: Int, _ before: Range<Int>, _ end: Int) -> Bool {
        func names(_ place: Int) -> Bool {
            prose.phrase(.territory, place, end).map {
                place + $0.length < end && prose.tokens[place + $0.length].capital && !prose.tokens[place].capital
            } ?? false
        }
        return index < end && names(index) && before.contains(where: names)
    }

    /// The names of a list, cut where a further unit begins.
    func parted(_ range: Range<Int>) -> [String] {
        var found: [String] = []
        var start = range.lowerBound
        for index in range where index > start {
            // `Cục Quản lý thị trường - Cơ quan Thường trực: …`: the office that it has besides.
            if prose.isSign(index, Sign.dash), prose.tokens[index].spaced, index + 1 < range.upperBound,
                prose.isAt(W.standing, index + 1)
            {
                found.append(prose.text(start..<index))
                return found
            }
            // `Đội Thuế huyện Hòa An, thị xã Bình Hà: …`
            if prose.isSign(index, Sign.comma), isFurtherPlace(index + 1, start..<index, range.upperBound) {
                found.append(prose.text(start..<index))
                start = index + 1
                continue
            }
            let joins =
                prose.isSign(index, Sign.comma) || prose.isSign(index, Sign.semicolon) || prose.isSign(index, Sign.plus)
                || prose.isAt(W.and, index)
            // `Phòng KTNV + TTKT-VC: …`
            if prose.isSign(index, Sign.plus), index + 1 < range.upperBound, prose.tokens[index + 1].capital {
                found.append(prose.text(start..<index))
                start = index + 1
                continue
            }
            guard joins, index + 1 < range.upperBound,
                // `Khoa Cấp cứu, khoa HSTC`
                prose.tokens[index + 1].capital
                    || prose.isAt(Words.divisions, index + 1) && index + 2 < range.upperBound
                        && prose.tokens[index + 2].capital,
                prose.phrase(.unitKind, index + 1, range.upperBound) != nil
                    || prose.phrase(.unitWhole, index + 1, range.upperBound) != nil,
                prose.phrase(.sector, index + 1, range.upperBound) == nil || ofPlace(index + 1, range.upperBound)
            else { continue }
            found.append(prose.text(start..<index))
            start = index + 1
        }
        found.append(prose.text(start..<range.upperBound))
        return found
    }
}

/// Words that the rules here look for at one place.
private enum W {
    /// Houses that are built and mended by others.
    static let works = Words(
        "bệnh viện", "trường", "nhà máy", "trung tâm", "khu công nghiệp", "cụm công nghiệp", "cảng", "trạm",
        "nhà văn hóa")
    static let standing = Words(
        "cơ quan thường trực", "thường trực", "đơn vị thường trực", "cơ quan đầu mối", "đơn vị đầu mối",
        "cơ quan chủ trì", "đơn vị chủ trì", "phó trưởng ban thường trực", "chủ đầu tư")
    static let centres = Words("tt")
    static let departments = Words("sở", "bộ")
    static let and = Words("và")
    static let following = Words("sau", "đây")
    static let passive = Words("bị", "được", "đã", "đang", "còn")
    static let decides = Words("thống nhất", "nhất trí", "đồng ý")
}
