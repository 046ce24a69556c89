/// What was just answered about a run of tokens: several rules ask the same of the same words, one right after another.
///
/// Of a document that is being read, whose words do not change; a later answer takes the place of an earlier one. The answers
/// stand in memory of their own: of an array each question would first find out whether somebody else is changing it.
final class RecentAnswers<Answer> {
    private static var count: Int { 64 }
    private static var none: UInt64 { .max }

    /// Start and end of the run that each place answers, in one number.
    private let runs = UnsafeMutablePointer<UInt64>.allocate(capacity: count)
    /// Of runs that were asked for alone: most documents need few.
    private let answers = UnsafeMutablePointer<Answer>.allocate(capacity: count)

    init() { runs.initialize(repeating: Self.none, count: Self.count) }

    deinit {
        for place in 0..<Self.count where runs[place] != Self.none { (answers + place).deinitialize(count: 1) }
        answers.deallocate()
        runs.deallocate()
    }

    @inline(__always)
    func answer(_ start: Int, _ end: Int, _ ask: () -> Answer) -> Answer {
        let run = UInt64(truncatingIfNeeded: start) << 32 | UInt64(truncatingIfNeeded: end)
        let place = (start &* 7 &+ end) & (Self.count - 1)
        if runs[place] == run { return answers[place] }
        let answer = ask()
        // What was asked on the way may stand here now.
        if runs[place] == Self.none {
            (answers + place).initialize(to: answer)
        } else {
            answers[place] = answer
        }
        runs[place] = run
        return answer
    }
}
