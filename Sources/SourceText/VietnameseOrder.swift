/// The order of Vietnamese dictionaries: `Phòng Công báo` < `Phòng Đầu tư` < `Phòng Nội chính`, `khóm 2` < `khóm 10`.
///
/// Syllables are compared one after the other, each first by its letters (a ă â b c d đ e ê …), then by its tone
/// (ngang huyền hỏi ngã sắc nặng); numbers by their value; capitals last. Keys are compared byte by byte.
package enum VietnameseOrder {
    /// A key whose order by bytes is the order of the texts.
    package static func key(_ text: some StringProtocol) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(text.utf8.count * 2 + 8)
        var capitals: [UInt8] = []
        var tone: UInt8 = 0
        var isOpen = false
        var digits: [UInt8] = []
        func endSyllable() {
            if isOpen { key += [1, tone + 2] }
            isOpen = false
            tone = 0
        }
        func endNumber() {
            guard !digits.isEmpty else { return }
            while digits.count > 1, digits[0] == 0x30 { digits.removeFirst() }
            key += [0x10, UInt8(min(digits.count, 255))] + digits + [1]
            digits.removeAll(keepingCapacity: true)
        }
        for scalar in text.unicodeScalars {
            if (0x30...0x39).contains(scalar.value) {
                endSyllable()
                digits.append(UInt8(scalar.value))
                continue
            }
            endNumber()
            if let letter = VietnameseLetters.letter(scalar) {
                key.append(0x40 + letter.rank)
                if letter.tone > 0 { tone = letter.tone }
                isOpen = true
                capitals.append(letter.isCapital ? 3 : 2)
            } else if let tone_ = combiningTone(scalar) {
                tone = tone_
            } else if scalar.properties.isAlphabetic {
                key.append(0xF0)
                key += Array(String(scalar).utf8)
                isOpen = true
            } else {
                endSyllable()
            }
        }
        endNumber()
        endSyllable()
        key.append(0)
        return key + capitals + [0] + Array(text.utf8)
    }

    package static func precedes(_ left: some StringProtocol, _ right: some StringProtocol) -> Bool {
        key(left).lexicographicallyPrecedes(key(right))
    }

    /// Tones that stand apart, in text that was not composed.
    private static func combiningTone(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0x300: 1
        case 0x309: 2
        case 0x303: 3
        case 0x301: 4
        case 0x323: 5
        default: nil
        }
    }
}

extension Sequence {
    /// Sorted as a Vietnamese dictionary would, by the text that `name` gives; the key of each is made once.
    package func sortedInVietnamese(by name: (Element) -> String) -> [Element] {
        map { (key: VietnameseOrder.key(name($0)), element: $0) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .map(\.element)
    }
}

extension Sequence where Element == String {
    package func sortedInVietnamese() -> [String] { sortedInVietnamese { $0 } }
}
