/// Puts together the assignments whose parts stand in labelled points: `- Nội dung: …`, `- Đơn vị chủ trì: …`.
extension AssignmentReader {
    /// A labelled point tells of the assignment read last under the same heading, or of the heading itself.
    mutating func take(_ point: LabelledPoint, _ block: Outline.Block, _ index: Int) -> Bool {
        if point.label == .content {
            append(point.words, index, suffix: "", shared: nil)
            takeDeadline(above: index)
            return true
        }
        if point.isOfReport, let last = assignments.indices.last {
            if !point.isOfAll, assignments[last].recurrence == nil, assignments[last].deadline == nil {
                assignments[last].deadline = deadlines.bare(point.words)
            }
            return true
        }
        if point.label == .deadline, point.isOfAll {
            let all = assignments.indices.filter {
                isUnder(block.parent, assignments[$0]) && assignments[$0].deadline == nil
                    && assignments[$0].recurrence == nil
            }
            setDeadline(point.words, of: all)
            return true
        }
        guard let parent = block.parent else { return false }
        let last = assignments.indices.last { isAt(parent, assignments[$0]) }
        // `Tiến độ: trước ngày 30/5` over the points that it holds for.
        if last == nil, point.label == .deadline, block.marker == nil, !point.isPlainTime,
            let day = deadlines.bare(point.words)
        {
            var heading = inherited[parent] ?? Inheritance()
            heading.deadline = day
            inherited[parent] = heading
            return true
        }
        guard let at = last ?? heading(as: parent, point) else { return false }
        switch point.label {
        case .lead:
            let told = leads.names(point.words)
            if !told.isEmpty { assignments[at].lead = told }
            // `Đơn vị thực hiện: Phòng Y tế (chủ trì), Thanh tra Sở (phối hợp)`
            let helpers = leads.helpers(point.words)
            if told.count > helpers.count {
                assignments[at].lead.removeAll { helpers.contains($0) }
                assignments[at].coordinating += helpers
            }
        case .coordinating: assignments[at].coordinating += leads.names(point.words)
        case .deadline:
            // A line of its own behind several points, none of which says by when, holds for all of them.
            let several = block.marker == nil && !point.isPlainTime ? behindLastLabel(holder(parent, at), at) : [at]
            setDeadline(point.words, of: several)
            dated = at
        case .content, .product: break
        }
        return true
    }

    private func isAt(_ parent: Int, _ assignment: Assignment) -> Bool {
        assignment.passage.block == parent || blocks[assignment.passage.block].parent == parent
    }

    /// The point under which a line holds for all: where it stands behind the last of several below `Giao các đơn vị:`,
    /// that line's own.
    private func holder(_ parent: Int, _ last: Int) -> Int {
        guard assignments[last].passage.block == parent, let above = blocks[parent].parent,
            case let words = reading.tokens(of: above), !words.isEmpty, prose.isSign(words.upperBound - 1, Sign.colon)
        else { return parent }
        return above
    }

    private func isUnder(_ parent: Int?, _ assignment: Assignment) -> Bool {
        var above = blocks[assignment.passage.block].parent
        while let block = above, block != parent { above = blocks[block].parent }
        return above == parent
    }

    /// The assignments under a heading up to `last` whose days no such line told before.
    private func behindLastLabel(_ parent: Int, _ last: Int) -> [Int] {
        (min(last, (dated ?? -1) + 1)...last).filter {
            $0 == last
                || isAt(parent, assignments[$0]) && assignments[$0].deadline == nil && assignments[$0].recurrence == nil
        }
    }

    private mutating func setDeadline(_ words: Range<Int>, of several: [Int]) {
        guard let last = several.last else { return }
        for at in several where at == last || assignments[at].deadline == nil && assignments[at].recurrence == nil {
            if assignments[at].recurrence == nil { assignments[at].recurrence = deadlines.recurrence(words) }
            if assignments[at].recurrence == nil { assignments[at].deadline = deadlines.bare(words) }
        }
    }

    /// `1. Chỉnh trang vỉa hè` with labelled points but no `Nội dung`: the heading is what to do.
    private mutating func heading(as parent: Int, _ point: LabelledPoint) -> Int? {
        let words = reading.tokens(of: parent)
        guard point.label == .lead, !words.isEmpty else { return nil }
        append(words, parent, suffix: "", shared: nil)
        return assignments.count - 1
    }

    /// `- Thời gian: Từ 30/10/2025 đến 16/11/2025.` above `- Nội dung: Giải bóng chuyền`.
    private mutating func takeDeadline(above index: Int) {
        let at = assignments.count - 1
        guard assignments[at].deadline == nil, assignments[at].recurrence == nil else { return }
        for above in (max(0, index - 3)..<index).reversed() where blocks[above].parent == blocks[index].parent {
            guard let point = LabelledPoint(prose, reading.tokens(of: above)) else { return }
            switch point.label {
            case .deadline:
                assignments[at].deadline = deadlines.bare(point.words)
                return
            case .content: return
            case .lead, .coordinating, .product: continue
            }
        }
    }
}
