/// Gives each block its path and anchor: `đ)` under `1.` under `II.` → path `II.1.đ`, anchor `II.1.d-`.
///
/// Paths are what tasks are known by from year to year, so they hang on the markers as written and on nothing else.
enum Paths {
    static func assign(to blocks: inout [Outline.Block]) {
        /// How many paragraphs and bullets stand so far under a marked block; -1 is the document itself.
        var paragraphs = [Int](repeating: 1, count: blocks.count)
        var bullets = [Int](repeating: 0, count: blocks.count)
        var topParagraphs = 0
        var topBullets = 0
        /// The nearest marked block above or at each block.
        var marked = [Int](repeating: -1, count: blocks.count)
        var used = Set<String>(minimumCapacity: blocks.count)
        var anchors = Set<String>(minimumCapacity: blocks.count)
        var rules = 0

        for index in blocks.indices {
            let above = blocks[index].parent.map { marked[$0] } ?? -1
            let abovePath = above >= 0 ? blocks[above].path : ""
            blocks[index].depth =
                blocks[index].parent.map { blocks[$0].depth + (isPlainHeading(blocks[$0]) ? 0 : 1) } ?? 0
            var path: String
            if let marker = blocks[index].marker {
                marked[index] = index
                let component: String
                if marker.ordinal == 0, isBullet(marker.style) {
                    if above >= 0 { bullets[above] += 1 } else { topBullets += 1 }
                    component = "-\(above >= 0 ? bullets[above] : topBullets)"
                } else {
                    component = self.component(marker, under: above >= 0 ? blocks[above].marker : nil)
                }
                path = abovePath.isEmpty ? component : abovePath + "." + component
            } else {
                marked[index] = above
                if case .rule = blocks[index].shape {
                    rules += 1
                    blocks[index].anchor = "r\(rules)"
                    continue
                }
                if above >= 0 { paragraphs[above] += 1 } else { topParagraphs += 1 }
                path = abovePath + "¶\(above >= 0 ? paragraphs[above] : topParagraphs)"
            }
            if !used.insert(path).inserted {
                var count = 2
                while !used.insert("\(path)(\(count))").inserted { count += 1 }
                path = "\(path)(\(count))"
            }
            blocks[index].path = path
            blocks[index].anchor = unique(anchor(path), in: &anchors)
        }
    }

    /// A heading without a number that is set apart by its letters alone moves nothing inwards.
    private static func isPlainHeading(_ block: Outline.Block) -> Bool {
        if case .heading = block.shape { return block.marker == nil }
        return false
    }

    private static func isBullet(_ style: Outline.Marker.Style) -> Bool {
        style == .dash || style == .plus || style == .bullet
    }

    /// The marker without its punctuation: `1.2.` → `2` under `1.`, else `1.2`; `Điều 5.` → `Điều-5`.
    private static func component(_ marker: Outline.Marker, under above: Outline.Marker?) -> String {
        var bytes: [UInt8] = []
        for byte in marker.text.utf8 {
            switch byte {
            case 0x28, 0x29, 0x2F, 0x3A, 0x2D, 0x5C: break
            case 0x20: if bytes.last != 0x2D { bytes.append(0x2D) }
            default: bytes.append(byte)
            }
        }
        while bytes.last == 0x2E || bytes.last == 0x2D { bytes.removeLast() }
        if marker.style == .decimal, let above, let stop = bytes.lastIndex(of: 0x2E) {
            var aboveBytes = Array(above.text.utf8)
            while let last = aboveBytes.last, !(0x30...0x39).contains(last) { aboveBytes.removeLast() }
            if aboveBytes.elementsEqual(bytes[..<stop]) { bytes.removeSubrange(...stop) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func unique(_ anchor: String, in anchors: inout Set<String>) -> String {
        if anchors.insert(anchor).inserted { return anchor }
        var count = 2
        while !anchors.insert("\(anchor)_\(count)").inserted { count += 1 }
        return "\(anchor)_\(count)"
    }

    /// Never longer than the path; most are short enough to need no memory of their own.
    private static func anchor(_ path: String) -> String {
        if path.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x28 }) { return path }
        return String(unsafeUninitializedCapacity: path.utf8.count) { anchor in
            var count = 0
            func add(_ byte: UInt8) {
                anchor[count] = byte
                count += 1
            }
            for scalar in path.unicodeScalars {
                switch scalar {
                case "¶": add(0x70)
                case "đ", "Đ":
                    add(scalar == "đ" ? 0x64 : 0x44)
                    add(0x2D)
                case "(": add(0x7E)
                case ")": break
                case "ề", "Ề": add(scalar == "ề" ? 0x65 : 0x45)
                case "ầ", "Ầ": add(scalar == "ầ" ? 0x61 : 0x41)
                case "ư", "ụ": add(0x75)
                case "ơ": add(0x6F)
                case "Ư", "Ụ": add(0x55)
                case "Ơ": add(0x4F)
                default: add(scalar.isASCII ? UInt8(scalar.value) : 0x78)
                }
            }
            return count
        }
    }
}
