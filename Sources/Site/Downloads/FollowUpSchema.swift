import Office
import SourceText

/// `data/schema.json`: what every JSON file of the site holds (JSON Schema, draft 2020-12).
enum FollowUpSchema {
    static func bytes() -> [UInt8] { schema.pretty }

    private static var schema: JSON {
        let text = JSON.object([("type", .string("string"))])
        let names = JSON.object([("type", .string("array")), ("items", text)])
        let day = JSON.object([
            ("type", .strings(["string", "null"])), ("format", .string("date")),
            ("pattern", .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
        ])
        let count = JSON.object([("type", .string("integer")), ("minimum", .integer(0))])
        let line = JSON.object([
            ("type", .string("object")),
            ("additionalProperties", .object([("type", .strings(["string", "number", "null"]))])),
        ])
        let tables = JSON.object([
            ("type", .string("object")),
            ("additionalProperties", .object([("type", .string("array")), ("items", line)])),
            (
                "description",
                .string(
                    "summaries as the page shows them: of a period figures, by_unit, by_leader, papers, ranking, presided, cited, "
                        + "and closed where it was signed off and differs today; of a department or a leader in a period "
                        + "figures, by_unit, papers, presided, cited; else periods, papers_by_period")
            ),
        ])
        let statuses = Status.allCases.map(\.rawValue)
        let assignment = object([
            ("id", described(text, "document#point; the same as long as the document stands")),
            ("text", described(text, "the instruction as the document words it")),
            ("document", described(text, "kind and number of the document that assigned it")),
            ("point", described(text, "where in the document")),
            ("href", described(text, "its place on the site, from the site's root")),
            ("given", described(day, "the day of the meeting, else of the document")),
            ("lead", described(names, "who leads; empty where nobody is named")),
            ("coordinating", names), ("leaders", described(names, "who presided, was named, or is in charge of it")),
            ("deadline", described(text, "the deadline now in force, in words; empty where there is none")),
            ("due", described(day, "its last day")),
            ("result", described(text, "the last word of the progress documents")), ("finished", day),
            ("status", .object([("enum", .strings(statuses))])),
            ("days_late", described(count, "days by which it is late, or was when it was finished")),
            ("note", text),
        ])
        return .object(
            [
                ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
                ("title", .string("Assignments of an office and what became of them")),
            ]
                + members(
                    object([
                        ("$schema", text), ("title", text), ("agency", text),
                        ("as_of", described(day, "the day the status is computed for")),
                        (
                            "scope",
                            object([
                                ("kind", .object([("enum", .strings(["all", "department", "leader", "period"]))])),
                                ("id", text),
                                (
                                    "period",
                                    described(
                                        .object([("type", .strings(["string", "null"]))]),
                                        "in which they were given, 2026-Q3; null: ever")
                                ),
                                ("name", text),
                            ])
                        ),
                        ("notes", described(names, "what a reader of the figures must know, in words")),
                        ("counts", object((["total"] + statuses).map { ($0, count) })),
                        ("tables", tables),
                        ("assignments", .object([("type", .string("array")), ("items", assignment)])),
                    ])))
    }

    private static func members(_ value: JSON) -> [(key: String, value: JSON)] {
        if case .object(let members) = value { members } else { [] }
    }

    private static func described(_ value: JSON, _ words: String) -> JSON {
        .object(members(value) + [("description", .string(words))])
    }

    /// An object with exactly these members.
    private static func object(_ properties: [(key: String, value: JSON)]) -> JSON {
        .object([
            ("type", .string("object")), ("properties", .object(properties)),
            ("required", .strings(properties.map(\.key))), ("additionalProperties", .bool(false)),
        ])
    }
}
