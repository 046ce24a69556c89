/// Tells a text that needs no settling from one that does: valid UTF-8 of characters that are known to be composed.
///
/// Looking for combining marks alone would not do: some characters without one still change under NFC. Vietnamese changes
/// between letters of one, two and three bytes all the time, so sixteen bytes are judged at once, each by itself and the two
/// before it, without a branch.
enum SettledBytes {
    private typealias Run = SIMD16<UInt8>

    /// Whether all bytes of a file are settled.
    static func areAll(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        // Blanks stand before and behind: a character that is cut off at the end is none.
        @inline(__always)
        func run(at start: Int) -> Run {
            start >= 0 && start + 16 <= raw.count
                ? raw.loadUnaligned(fromByteOffset: start, as: Run.self) : runAtEdge(start, raw)
        }
        var unsettled = SIMDMask<SIMD16<Int8>>(repeating: false)
        for start in stride(from: 0, to: raw.count + 2, by: 16) {
            unsettled .|= unsettledBytes(in: run(at: start), behind: run(at: start - 1), run(at: start - 2))
        }
        return !any(unsettled)
    }

    private static func runAtEdge(_ start: Int, _ raw: UnsafeRawBufferPointer) -> Run {
        var run = Run(repeating: 0x20)
        for lane in 0..<16 where raw.indices.contains(start + lane) { run[lane] = raw[start + lane] }
        return run
    }

    @inline(__always)
    private static func unsettledBytes(in run: Run, behind first: Run, _ second: Run) -> SIMDMask<SIMD16<Int8>> {
        let isLetter = (run &- all(0x20)) .<= all(0x5E) .| run .== all(0x0A) .| run .== all(0x09)
        let isFollowing = (run & all(0xC0)) .== all(0x80)
        let mustFollow = isLead(first) .| second .== all(0xE1) .| second .== all(0xE2)
        let isWrong = mustFollow .^ isFollowing .| .!(isLetter .| isLead(run) .| isFollowing)
        // `ð` and `Ð` stand for `đ` and `Đ`.
        let isLookAlike = first .== all(0xC3) .& (run .== all(0xB0) .| run .== all(0x90))
        let isOfOtherLetters = first .== all(0xE1) .& (run & all(0xFE)) .!= all(0xBA)
        // General punctuation from the hyphen on: dashes, quotes, bullets, ellipsis.
        let isOtherSign =
            first .== all(0xE2) .& run .!= all(0x80) .| second .== all(0xE2) .& (run &- all(0x90)) .> all(0x17)
        return isWrong .| isLookAlike .| isOfOtherLetters .| isOtherSign
    }

    /// The first byte of a character of two bytes or of three.
    @inline(__always)
    private static func isLead(_ run: Run) -> SIMDMask<SIMD16<Int8>> {
        (run &- all(0xC3)) .<= all(3) .| run .== all(0xE1) .| run .== all(0xE2)
    }

    /// Written out, as the operators that take one number cost several times as much.
    @inline(__always)
    private static func all(_ byte: UInt8) -> Run { Run(repeating: byte) }
}
