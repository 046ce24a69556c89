/// What a figure counts: the noun behind it.
extension IndicatorReader {
    /// The noun after a figure: `hồ sơ`, `lượt đại biểu`, `tỷ đồng`; and where it ends.
    func counted(_ start: Int, _ end: Int) -> (String?, Int) {
        // `6 đồng chí phát biểu`: those who spoke are no figure of the work, and no money.
        guard start < end, prose.tokens[start].isWord, !prose.isAt(W.present, start), !prose.isAt(W.and, start),
            !(prose.isAt(W.deputies, start) && prose.phrase(.position, start, end) != nil)
        else { return (nil, start) }
        if let times = prose.phrase(.multiplier, start, end) {
            let after = start + times.length
            if let money = prose.phrase(.money, after, end) {
                return (prose.text(start..<(after + money.length)), after + money.length)
            }
            // `61,24 triệu m3`
            if prose.isAt(W.measures, after), case let next = behindMeasure(after, end), next > after + 1 {
                return (prose.text(start..<next), next)
            }
            if prose.text(start..<after).lowercased() != "nghìn" { return (prose.text(start..<after), after) }
        }
        // `3.400 m2`
        if prose.isAt(W.measures, start), case let next = behindMeasure(start, end), next > start + 1 {
            return (prose.text(start..<next), next)
        }
        // `31 đ/c`: comrades, no money.
        if prose.length(W.comrades, start, end) == 3 { return (prose.text(start..<(start + 3)), start + 3) }
        if let money = prose.phrase(.money, start, end) {
            return (prose.text(start..<(start + money.length)), start + money.length)
        }
        let noun = prose.length(W.nouns, start, end)
        if noun > 0 { return (prose.text(start..<(start + noun)), start + noun) }
        if prose.hasAny(Cue.function.bit, start), !prose.hasAny(Cue.documentType.bit, start),
            prose.phrase(.groupNoun, start, end) == nil,
            !prose.isAt(W.vanHoNhiem, start)
        {
            return (nil, start)
        }
        var next = start
        let most = prose.isAt(W.long, start) ? 3 : 2
        while next < end, next - start < most, prose.tokens[next].isWord {
            if next > start, prose.hasAny(Cue.verb.bit | Cue.function.bit, next), !prose.isInside(next) { break }
            if next > start, prose.isAt(W.further, next) { break }
            if next > start, prose.phrase(.documentType, start, end)?.length == next - start { break }
            next += 1
        }
        return (prose.text(start..<next), next)
    }

    /// Whether something that an office counts, or money, is named.
    func isCountedNoun(_ start: Int, _ end: Int) -> Bool {
        prose.length(W.nouns, start, end) > 0 || prose.hasAny(Cue.money.bit | Cue.multiplier.bit, start)
    }

    /// Past a measure and the digit written on its line: `m2`, `km2`.
    private func behindMeasure(_ measure: Int, _ end: Int) -> Int {
        let next = measure + 1
        return next < end && prose.tokens[next].isNumber && !prose.tokens[next].spaced && prose.tokens[next].length == 1
            ? next + 1 : next
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let and = Words("và", "hoặc")
    static let measures = Words("m", "km", "dm", "cm")
    static let comrades = Words("đ / c")
    static let vanHoNhiem = Words(
        "văn", "hồ", "nhiệm", "đề", "dự", "kế", "báo", "quyết", "nghị", "tờ", "ý", "nội", "trường", "vấn", "danh", "kết"
    )
    static let deputies = Words("phó")
    static let present = Words("đồng chí", "đại biểu", "điểm cầu")
    static let long = Words("ý kiến")
    /// Behind a counted noun of one syllable: which of them, or compared with what.
    static let further = Words(
        "và", "so", "với", "vùng", "mới", "trong", "ngoài", "khác", "trên", "dưới", "tại", "ở", "thuộc", "cấp", "trực",
        "từ", "đến", "cho", "theo", "của", "để", "như", "thành", "cũ", "toàn", "hiện", "nay", "nghỉ", "về", "liên")
    /// What an office counts, in more or fewer syllables than two.
    static let nouns = Words(
        "đơn vị", "ngày công lao động", "ngày công", "chủ đầu tư", "đơn vị hành chính", "đơn vị sự nghiệp",
        "đơn vị dự toán", "xe ô tô", "xe máy",
        "xe mô tô", "tin, bài",
        "tin bài", "đơn thư", "đơn khiếu nại", "đơn tố cáo", "đơn kiến nghị", "đơn", "số Công báo", "trang tài liệu",
        "trang văn bản", "khu tái định cư", "khu dân cư", "khu công nghiệp",
        "cụm công nghiệp", "cuộc họp", "cuộc gọi", "cuộc kiểm tra", "cuộc thanh tra", "cuộc giám sát", "cuộc", "kỳ",
        "đoàn kiểm tra", "đoàn khách", "đoàn công tác", "đoàn", "lượt đoàn", "lượt đoàn viên", "lượt đoàn đông người",
        "lượt công dân", "lượt công chức", "lượt người", "lượt truy cập", "lượt hồ sơ", "lượt khách", "lượt cán bộ",
        "lượt", "trường hợp", "thủ tục hành chính", "dịch vụ công", "dịch vụ công trực tuyến", "quyết định",
        "văn bản quy phạm pháp luật", "văn bản", "bản tin", "hội nghị", "lớp tập huấn", "lớp học", "lớp", "sở",
        "sở, ngành", "xã", "phường", "xã, phường", "thị trấn", "huyện", "thôn", "bản", "hộ gia đình", "hộ nghèo",
        "hộ cận nghèo", "hộ dân", "hộ", "người lao động", "người có công", "người dân", "người", "lãnh đạo", "bậc",
        "điểm",
        "điểm trường", "điểm tiếp nhận", "vụ việc", "vụ tai nạn giao thông", "vụ tai nạn", "vụ cháy", "vụ", "ca", "giờ",
        "chỉ tiêu", "tiêu chí", "biên chế", "cán bộ, công chức", "công chức, viên chức")
}
