/// What was just answered about a run of tokens: several rules ask the same of the same words, one right after another.
///
/// Of a document that is being read, whose words do not change; a later answer takes the place of an earlier one.
final class RecentAnswers<Answer> {
    /// Start and end of the run in one number.
    private var runs = [UInt64](repeating: .max, count: 64)
    private var answers = [Answer?](repeating: nil, count: 64)

    @inline(__always)
    func answer(_ start: Int, _ end: Int, _ ask: () -> Answer) -> Answer {
        let run = UInt64(truncatingIfNeeded: start) << 32 | UInt64(truncatingIfNeeded: end)
        let slot = (start &* 7 &+ end) & 63
        if runs[slot] == run, let known = answers[slot] { return known }
        let answer = ask()
        runs[slot] = run
        answers[slot] = answer
        return answer
    }
}
