/// A unit alone at its bullet or on its line, whose tasks stand at the next bullets or lines of the same level: pages and
/// conversions lose the levels of a list.
struct FlatList {
    var parent: Int?
    var isPoint: Bool
    /// Who does what the list says.
    var heading: Inheritance

    init(under block: Outline.Block, _ heading: Inheritance) {
        parent = block.parent
        isPoint = block.marker != nil
        self.heading = heading
    }

    func holds(_ block: Outline.Block) -> Bool { parent == block.parent && isPoint == (block.marker != nil) }
}

extension AssignmentReader {
    /// A bullet of a flat list belongs to the unit before it, unless it names its own.
    mutating func followFlatList(_ range: Range<Int>, _ block: Outline.Block, _ index: Int) {
        guard let flat, flat.holds(block) else { return }
        if leads.lead(range)?.isEmpty ?? true {
            inherited[index] = flat.heading
        } else {
            self.flat = nil
        }
    }

    /// `- Phòng Nội vụ` before `- Rà soát biên chế …`: the next bullet of the same level tells what the unit does.
    func opensFlatList(_ index: Int) -> Bool {
        let block = blocks[index]
        guard !hasChildren(index), block.shape != .heading, index + 1 < blocks.count,
            blocks[index + 1].parent == block.parent, blocks[index + 1].shape == block.shape,
            blocks[index + 1].marker?.style == block.marker?.style,
            block.marker.map({ [.dash, .plus, .bullet].contains($0.style) }) ?? true,
            case let next = reading.tokens(of: index + 1), let first = next.first
        else { return false }
        return leads.beginsWithVerb(first, next.upperBound)
    }
}
