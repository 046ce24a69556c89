import Office
import Templates

/// How the assignments of a report stand, in the national vocabulary (Quyết định 42/2014/QĐ-TTg, 23/2018/QĐ-TTg):
/// carried in and given; finished on time or late; unfinished in time or overdue, each with its share of the whole.
struct ReportFigures: Hashable, Sendable {
    /// A figure under the name that templates know.
    struct Part {
        var name: Name
        /// What the page of the ledger calls it.
        var names: String
        var count: Int
    }

    /// What was reopened with it.
    var carriedIn = 0
    var reopened = 0
    var given = 0
    var onTime = 0
    var late = 0
    /// Finished, where no deadline was set.
    var finishedUndated = 0
    var inTime = 0
    var over = 0
    var undated = 0
    var stopped = 0
    /// Given in the period and never finished by their nature; no part of the whole.
    var standing = 0

    /// What was closed before and had to be opened again was carried in as much as the rest.
    init(_ figures: Figures) {
        carriedIn = figures[.carriedIn] + figures[.reopened]
        reopened = figures[.reopened]
        given = figures[.given]
        onTime = figures[.finishedOnTime]
        late = figures[.finishedLate]
        finishedUndated = figures[.finishedUndated]
        inTime = figures[.inTime]
        over = figures[.overdue]
        undated = figures[.undated]
        stopped = figures[.stopped]
        standing = figures[.standing]
    }

    /// One unit's part of a period.
    init(_ part: Courses.Part) {
        carriedIn = Int(part.carriedIn + part.reopened)
        reopened = Int(part.reopened)
        given = Int(part.given)
        onTime = Int(part.onTime)
        late = Int(part.late)
        finishedUndated = Int(part.finished - part.onTime - part.late)
        over = Int(part.overdue)
        undated = Int(part.undated)
        inTime = Int(part.carriedOut - part.overdue - part.undated)
        stopped = Int(part.stopped)
    }

    var finished: Int { onTime + late + finishedUndated }
    var unfinished: Int { inTime + over + undated }
    var total: Int { finished + unfinished + stopped }
    /// What is finished or overdue: its finished part is the share that all pages show.
    var judged: Int { finished + over }

    /// Tenths of a percent of what is finished or overdue; nil where nothing is.
    var finishedShare: Int? { judged > 0 ? (finished * 2000 + judged) / (judged * 2) : nil }

    var parts: [Part] {
        let before = reopened > 0 ? "carried-in,reopened" : "carried-in"
        return [
            Part(name: .total, names: before + ",given", count: total),
            Part(name: .carriedIn, names: before, count: carriedIn), Part(name: .given, names: "given", count: given),
            Part(name: .finished, names: "finished", count: finished),
            Part(name: .onTime, names: "finished-on-time", count: onTime),
            Part(name: .late, names: "finished-late", count: late),
            Part(name: .finishedUndated, names: "finished-undated", count: finishedUndated),
            Part(name: .unfinished, names: "carried-out", count: unfinished),
            Part(name: .inTime, names: "in-time", count: inTime), Part(name: .over, names: "overdue", count: over),
            Part(name: .undated, names: "undated", count: undated),
            Part(name: .stopped, names: "stopped", count: stopped),
            Part(name: .recurring, names: "standing", count: standing),
            Part(name: .finishedInTime, names: "finished-on-time,finished-undated", count: onTime + finishedUndated),
        ]
    }

    subscript(name: Name) -> Int? { parts.first { $0.name == name }?.count }

    /// For tables: every figure is there, `0` too, and its share of all.
    func printed(_ strings: SiteStrings, _ links: ReportLinks) -> Object {
        let parts = parts
        var object = Object(parts.map { ($0.name, links.value($0, text: strings.number($0.count))) })
        object[.share] = .text(strings.percentNumber(finished, of: judged))
        object[.shares] = .object(
            Object(parts.map { ($0.name, .text(strings.percentNumber($0.count, of: total))) }))
        return object
    }

    /// For sentences: what is nothing is absent, so that its sentence falls away.
    func worded(_ strings: SiteStrings, _ links: ReportLinks) -> Object {
        let parts = parts
        var object = Object(
            parts.map { ($0.name, $0.count > 0 ? links.value($0, text: strings.counted($0.count)) : .null) })
        object[.share] = .optional(finished == 0 ? nil : finishedShare.map { strings.percent(tenths: $0) })
        object[.shares] = .object(
            Object(
                parts.map { part in
                    (part.name, part.count > 0 ? .text(strings.share(part.count, of: total)) : .null)
                }))
        return object
    }
}

extension SiteStrings {
    /// 923 → `92,3%`
    func percent(tenths: Int) -> String { filled("percent", [("n", number(Double(tenths) / 10, places: 1))]) }

    /// Under a heading that has the sign already, always with one decimal so that commas stand in line: `92,3`.
    func percentNumber(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "–" }
        let tenths = (part * 2000 + whole) / (whole * 2)
        let mark = self["decimal_mark"]
        return "\(tenths / 10)\(mark)\(tenths % 10)"
    }
}

/// One figure against another: more, fewer or the same.
struct ReportChange {
    var now: Int
    var then: Int
    var text: (Int) -> String
    /// A difference has no list, what it is the difference of has.
    var from: Value?
    var to: Value?

    var value: Value {
        .object([
            .rise: now > then ? .text(text(now - then)) : .null,
            .fall: now < then ? .text(text(then - now)) : .null,
            .from: from ?? .text(text(then)), .to: to ?? .text(text(now)),
        ])
    }
}
