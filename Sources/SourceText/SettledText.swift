extension String {
    /// A text cut from what was settled at the door: it is UTF-8, and need not be looked through again as `String(decoding:)`
    /// would. Where the cut went through a character, that is decoded as any bytes are.
    package init(settled bytes: UnsafeBufferPointer<UInt8>) {
        #if compiler(>=6.2)
            guard SettledCut.isBetweenCharacters(bytes) else {
                self.init(decoding: bytes, as: UTF8.self)
                return
            }
            var text = UTF8Span(unchecked: bytes.span)
            // Plain letters are compared and hashed faster where it is known that they are.
            _ = text.checkForASCII()
            self.init(copying: text)
        #else
            self.init(decoding: bytes, as: UTF8.self)
        #endif
    }

    /// The same of a part of an array.
    package init(settled bytes: [UInt8], _ range: Range<Int>) {
        self = bytes.withUnsafeBufferPointer { String(settled: UnsafeBufferPointer(rebasing: $0[range])) }
    }
}

private enum SettledCut {
    /// Whether bytes begin and end where characters do.
    static func isBetweenCharacters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = bytes.first else { return true }
        guard first & 0xC0 != 0x80 else { return false }
        for back in 1...min(4, bytes.count) {
            switch bytes[bytes.count - back] {
            case 0x00..<0x80: return back == 1
            case 0x80..<0xC0: continue
            case 0xC0..<0xE0: return back == 2
            case 0xE0..<0xF0: return back == 3
            default: return back == 4
            }
        }
        return false
    }
}
