/// Reads who leads where nobody is said to preside: `Phó Chủ tịch UBND tỉnh Lê An đã đi kiểm tra …`, `… có buổi làm việc với
/// huyện …`, `Đó là yêu cầu của đồng chí Lê An …`.
extension MeetingReader {
    /// `Sáng 12/8, ông Lê An - Phó Chủ tịch UBND tỉnh đã đi kiểm tra …`, `Ông Lê An, Phó Chủ tịch HĐND huyện làm trưởng đoàn.`:
    /// who leads those that go and look.
    func inspecting() -> [Person]? {
        for block in opening.prefix(2) {
            for sentence in prose.sentences(reading.tokens(of: block)) {
                for index in sentence where prose.isAt(W.inspects, index) && index > sentence.lowerBound {
                    guard let found = before(index, sentence), found.contains(where: { $0.name != nil }) else {
                        continue
                    }
                    return found.filter { $0.name != nil }
                }
                if let found = onTheSpot(sentence) { return found }
            }
        }
        return nil
    }

    func looksOnTheSpot(_ range: Range<Int>) -> Bool { range.contains { prose.isAt(W.visits, $0) } }

    /// `Tại buổi kiểm tra thực tế, Phó Chủ tịch UBND tỉnh Lê An phê bình …`, `… Lê An yêu cầu như vậy khi kiểm tra …`: who
    /// speaks where something is looked at.
    private func onTheSpot(_ sentence: Range<Int>) -> [Person]? {
        guard looksOnTheSpot(sentence) else { return nil }
        for index in sentence
        where index > sentence.lowerBound
            && (prose.hasAny(Cue.assign.bit | Cue.praise.bit, index) || prose.isAt(W.says, index))
        {
            if let found = before(index, sentence), found.count == 1, found[0].name != nil { return found }
        }
        return nil
    }

    /// `Đồng chí Lê An, Chủ tịch UBND huyện phát biểu chỉ đạo tại hội nghị` under a picture, where nothing else tells it.
    func inCaption() -> [Person]? {
        guard kind == .news else { return nil }
        for block in reading.body where reading.outline.blocks[block].role == .furniture {
            let range = reading.tokens(of: block)
            for index in range.dropFirst() where prose.isAt(W.directs, index) {
                if let found = before(index, range), found.contains(where: { $0.name != nil }) { return found }
            }
        }
        return nil
    }

    /// `Trong bản báo cáo, cô Hiệu phó nhấn mạnh …`, `Ông Lê An phát biểu ý kiến tại hội nghị`: one of many speaks.
    func onlyReports(_ sentence: Range<Int>) -> Bool {
        guard kind == .news || kind == .other, let first = sentence.first else { return false }
        return prose.isAt(W.inReport, first) || sentence.contains { prose.isAt(W.takesPart, $0) }
    }

    /// `Phát biểu chỉ đạo tại hội nghị, đồng chí Lê An …` of an article: one of those who spoke, unless he concludes.
    func onlySpeaks(_ index: Int, _ sentence: Range<Int>) -> Bool {
        kind == .news && prose.isAt(W.spoke, index)
            && !(index..<min(index + 7, sentence.upperBound)).contains { prose.isAt(W.concludes, $0) }
    }

    func hosting(_ sentence: Range<Int>) -> [Person]? {
        for index in sentence where prose.isAt(W.hosts, index) && index > sentence.lowerBound {
            guard let found = before(index, sentence) else { continue }
            // `đoàn công tác do ông Lê An làm trưởng đoàn có buổi làm việc`
            if found.first?.name == nil, let by = (sentence.lowerBound..<index).first(where: { prose.isAt(W.by, $0) }),
                let leader = reading.people.read(by + 1, index).first, leader.name != nil
            {
                return [Person(name: leader.name, position: leader.position ?? found.first?.position)]
            }
            return found
        }
        return nil
    }

    /// `Đó là yêu cầu của đồng chí Lê An, Chủ tịch UBND tỉnh, tại phiên họp …`
    func demanding(_ sentence: Range<Int>) -> [Person]? {
        guard hasMeetingWord(sentence) else { return nil }
        for index in sentence where prose.isAt(W.demands, index) {
            let people = reading.people.read(
                index + prose.length(W.demands, index, sentence.upperBound), sentence.upperBound)
            if people.contains(where: { $0.name != nil }) {
                return people.map { Person(name: $0.name, position: $0.position) }
            }
        }
        return nil
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let inspects = Words(
        "làm trưởng đoàn", "đã đi kiểm tra", "đi kiểm tra", "đi kiểm tra thực tế", "đã kiểm tra thực tế",
        "kiểm tra thực tế", "đã đến kiểm tra", "kiểm tra thực địa", "kiểm tra hiện trường", "trực tiếp kiểm tra",
        "đã trực tiếp kiểm tra", "đến kiểm tra", "đã tới kiểm tra", "tới kiểm tra", "đã xuống kiểm tra",
        "đi kiểm tra hiện trường", "đã đi thị sát", "đi thị sát", "dẫn đầu đoàn công tác",
        "dẫn đầu đoàn kiểm tra", "dẫn đầu", "đã tiếp công dân", "tiếp công dân", "đã đi khảo sát", "đi khảo sát")
    static let visits = Words(
        "buổi kiểm tra", "khi kiểm tra", "khi đi kiểm tra", "khi trực tiếp kiểm tra", "chuyến kiểm tra",
        "qua kiểm tra thực tế", "buổi khảo sát", "khi khảo sát", "khi thị sát", "khi đi thực tế", "khi đi thị sát",
        "buổi thị sát", "đợt kiểm tra", "buổi kiểm tra thực tế", "buổi kiểm tra thực địa")
    static let says = Words("nhấn mạnh", "lưu ý", "phê bình", "chỉ rõ", "khẳng định", "cho rằng")
    static let directs = Words("phát biểu kết luận", "chỉ đạo tại", "kết luận tại")
    static let spoke = Words("phát biểu", "nhấn mạnh")
    static let concludes = Words("kết luận")
    static let hosts = Words(
        "có buổi làm việc", "đã có buổi làm việc", "có cuộc họp", "đã làm việc", "làm việc với",
        "tổ chức buổi làm việc", "đã tổ chức buổi làm việc", "tổ chức cuộc họp", "đã tổ chức cuộc họp")
    static let inReport = Words("trong bản báo cáo", "trong báo cáo", "bản báo cáo")
    static let takesPart = Words("phát biểu ý kiến", "phát biểu thảo luận", "phát biểu tham luận", "tham gia phát biểu")
    static let demands = Words("yêu cầu của", "chỉ đạo của", "nhấn mạnh của", "đề nghị của")
    static let by = Words("do")
}
