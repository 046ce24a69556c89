import CommonMark

/// What is bound behind the signature: `PHỤ LỤC`, `DANH MỤC NHIỆM VỤ …`, a table of tasks; there the text begins again.
extension Reading {
    /// The first block of the annexes: what opens one, with recipients or a signature above it.
    func annexStart(after bodyStart: Int) -> Int? {
        let count = outline.blocks.count
        guard bodyStart + 1 < count else { return nil }
        for index in (bodyStart + 1)..<count where opensAnnex(index) {
            let tail = tail(in: max(bodyStart, index - Reading.tailLength)..<index)
            if !tail.recipients.isEmpty || tail.signature?.name != nil { return index }
        }
        return nil
    }

    private func opensAnnex(_ index: Int) -> Bool {
        let block = outline.blocks[index]
        if block.marker?.style == .annex { return true }
        if case .table(let table) = block.shape {
            // Behind the last line of a signature or of the recipients.
            return tokens(of: index - 1).count < 13 && TableAssignments.sharesOutWork(table)
        }
        let range = tokens(of: index)
        guard let first = range.first, prose.isAt(W.annexes, first), !prose.endsInColon(range) else { return false }
        return prose.tokens[first].upper || block.shape == .heading
    }

    /// Whether the annexes are said to be about work: `PHỤ LỤC PHÂN CÔNG NHIỆM VỤ`, in one line or two.
    private var annexesGiveWork: Bool {
        annexes.prefix(3).contains { prose.contains(W.work, in: tokens(of: $0)) }
    }

    /// Gives the blocks of the annexes their roles: tasks where they are said to be such, and orders anywhere; tables
    /// speak for themselves.
    func markAnnexes() {
        guard !annexes.isEmpty else { return }
        let isOfTasks = annexesGiveWork
        for index in annexes {
            let range = tokens(of: index)
            let gives =
                isOfTasks && outline.blocks[index].marker != nil || range.first.map { prose.has(.assign, $0) } == true
            outline.blocks[index].role = gives ? .generalTask : .opening
        }
    }
}

/// Words that the rules here look for at one place.
private enum W {
    static let annexes = Words(
        "phụ lục", "danh mục nhiệm vụ", "danh mục các nhiệm vụ", "danh mục công việc", "danh mục phân công",
        "bảng phân công", "biểu phân công", "bảng tổng hợp nhiệm vụ", "biểu nhiệm vụ")
    static let work = Words("nhiệm vụ", "phân công", "công việc", "đầu việc")
}
