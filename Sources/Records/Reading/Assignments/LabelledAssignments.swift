/// Puts together the assignments whose parts stand in labelled points: `- Nội dung: …`, `- Đơn vị chủ trì: …`.
extension AssignmentReader {
    /// A labelled point tells of the assignment read last under the same heading, or of the heading itself.
    mutating func take(_ point: LabelledPoint, _ block: Outline.Block, _ index: Int) -> Bool {
        if point.label == .content {
            append(point.words, index, suffix: "", shared: nil)
            takeDeadline(above: index)
            return true
        }
        guard let parent = block.parent else { return false }
        let last = assignments.indices.last {
            assignments[$0].passage.block == parent || blocks[assignments[$0].passage.block].parent == parent
        }
        guard let at = last ?? heading(as: parent, point) else { return false }
        switch point.label {
        case .lead:
            let told = leads.names(point.words)
            if !told.isEmpty { assignments[at].lead = told }
        case .coordinating: assignments[at].coordinating += leads.names(point.words)
        case .deadline:
            assignments[at].recurrence = assignments[at].recurrence ?? deadlines.recurrence(point.words)
            if assignments[at].recurrence == nil { assignments[at].deadline = deadlines.bare(point.words) }
        case .content, .product: break
        }
        return true
    }

    /// `1. Chỉnh trang vỉa hè` with labelled points but no `Nội dung`: the heading is what to do.
    private mutating func heading(as parent: Int, _ point: LabelledPoint) -> Int? {
        guard point.label == .lead else { return nil }
        append(reading.tokens(of: parent), parent, suffix: "", shared: nil)
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
