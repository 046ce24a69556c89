/// What was just answered about a run of tokens: several rules ask the same of the same words, one right after another.
///
/// Of a document that is being read, whose words do not change; a later answer takes the place of an earlier one. The answers
/// stand in memory of their own: of an array each question would first find out whether somebody else is changing it.
final class RecentAnswers<Answer> {
    private struct Slot {
        /// Start and end of the run in one number.
        var run = UInt64.max
        var answer: Answer?
    }

    private let slots = UnsafeMutableBufferPointer<Slot>.allocate(capacity: 64)

    init() { slots.initialize(repeating: Slot()) }

    deinit {
        slots.deinitialize()
        slots.deallocate()
    }

    @inline(__always)
    func answer(_ start: Int, _ end: Int, _ ask: () -> Answer) -> Answer {
        let run = UInt64(truncatingIfNeeded: start) << 32 | UInt64(truncatingIfNeeded: end)
        let slot = (start &* 7 &+ end) & 63
        if slots[slot].run == run, let known = slots[slot].answer { return known }
        let answer = ask()
        slots[slot] = Slot(run: run, answer: answer)
        return answer
    }
}
