/// Puts the issuing agency's name together from the lines of a letterhead.
extension Reading {
    /// `UBND TỈNH X` over `VĂN PHÒNG` is one office; `ỦY BAN NHÂN DÂN` over `TỈNH X` one name on two lines.
    func joinedAgency(_ lines: [String]) -> String? {
        guard let last = lines.last else { return nil }
        guard lines.count > 1 else { return last }
        let above = lines[lines.count - 2]
        let folded = last.lowercased()
        func isTerritory(_ line: String) -> Bool {
            // `HUYỆN ỦY SÔNG LÂM` is no territory.
            let words = line.lowercased()
            return !["huyện ủy ", "tỉnh ủy ", "quận ủy ", "thị ủy ", "huyện đoàn ", "tỉnh đoàn "].contains(
                where: { words.hasPrefix($0) })
                && ["tỉnh", "huyện", "thành phố", "thị xã", "xã", "phường", "quận", "thị trấn"].contains {
                    words.hasPrefix($0 + " ")
                }
        }
        if folded == "văn phòng" {
            // `ỦY BAN NHÂN DÂN` over `QUẬN 15` over `VĂN PHÒNG`
            guard lines.count > 2, isTerritory(above) else { return "\(last) \(above)" }
            return "\(last) \(lines[lines.count - 3]) \(above)"
        }
        // `NGÂN HÀNG NHÀ NƯỚC VIỆT NAM` over `CHI NHÁNH TỈNH HẢI SƠN`
        if isTerritory(last) || folded.hasPrefix("chi nhánh ") {
            return "\(above) \(last)"
        }
        return last
    }
}
