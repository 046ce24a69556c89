import Records
import SourceText

/// One document as a program reads it, the answer of `giaoban inspect --json FILE`: schema `giaoban.minutes/1`.
///
/// `docs/data.md` describes each field.
struct RecordJSON {
    let record: Record
    let diagnostics: [Diagnostic]
    let language: Language

    var value: JSON {
        .object([
            ("schema", .string("giaoban.minutes/1")),
            ("source", .string(record.source)),
            ("id", .string(record.id)),
            ("kind", .string(record.kind.rawValue)),
            ("title", .string(record.title)),
            ("number", number),
            ("agency", .string(orNull: record.agency)),
            ("place", .string(orNull: record.place)),
            ("issued", span(record.issued)),
            ("meeting", meeting),
            ("review_period", span(record.reviewPeriod)),
            ("plan_period", span(record.planPeriod)),
            ("chairs", .array(record.chairs.map(person))),
            ("people", .array(record.people.map(mention))),
            ("assignments", .array(record.assignments.map(assignment))),
            ("progress", .array(record.progress.map(ProgressAccount.json))),
            ("findings", .array(record.findings.map(finding))),
            ("indicators", .array(record.indicators.map(indicator))),
            ("citations", .array(record.citations.map(citation))),
            ("recipients", .strings(record.recipients)),
            ("signature", signature),
            ("diagnostics", .array(diagnostics.map { DiagnosticJSON.value($0, in: language) })),
        ])
    }
}

extension RecordJSON {
    private var number: JSON {
        guard let number = record.number else { return .null }
        return .object([
            ("text", .string(number.text)),
            ("serial", .integer(orNull: number.serial)),
            ("symbol", .string(number.symbol)),
        ])
    }

    private var meeting: JSON {
        guard let meeting = record.meeting else { return .null }
        return .object([
            ("name", .string(orNull: meeting.name)),
            ("dates", .strings(meeting.dates.map(\.description))),
            ("venue", .string(orNull: meeting.venue)),
        ])
    }

    private var signature: JSON {
        guard let signature = record.signature else { return .null }
        return .object([
            ("authority", .strings(signature.authority)),
            ("position", .string(orNull: signature.position)),
            ("name", .string(orNull: signature.name)),
        ])
    }

    private func span(_ span: DateSpan?) -> JSON {
        guard let span else { return .null }
        return .object([
            ("text", .string(span.text)),
            ("start", .day(orNull: span.first)),
            ("end", .day(orNull: span.last)),
            ("precision", .string(span.precision.rawValue)),
        ])
    }

    private func lines(_ lines: ClosedRange<Int>) -> JSON {
        .array([.integer(lines.lowerBound), .integer(lines.upperBound)])
    }

    private func person(_ person: Person) -> JSON {
        .object([("name", .string(orNull: person.name)), ("position", .string(orNull: person.position))])
    }

    private func mention(_ person: PersonMention) -> JSON {
        .object([
            ("name", .string(orNull: person.name)),
            ("position", .string(orNull: person.position)),
            ("role", .string(person.role.rawValue)),
        ])
    }

    private func assignment(_ assignment: Assignment) -> JSON {
        var members: [(key: String, value: JSON)] = [
            ("id", .string(assignment.id)),
            ("path", .string(assignment.path)),
            ("text", .string(assignment.text)),
            ("lines", lines(assignment.lines)),
            ("lead", .strings(assignment.lead)),
            ("coordinating", .strings(assignment.coordinating)),
        ]
        if !assignment.responsible.isEmpty {
            members.append(("responsible", .array(assignment.responsible.map(person))))
        }
        members += [
            ("nature", .string(assignment.nature.rawValue)),
            ("deadline", span(assignment.deadline)),
            ("recurrence", .string(orNull: assignment.recurrence?.rawValue)),
            ("citations", .strings(assignment.citations)),
        ]
        return .object(members)
    }

    private func finding(_ finding: Finding) -> JSON {
        .object([
            ("kind", .string(finding.kind.rawValue)),
            ("text", .string(finding.text)),
            ("lines", lines(finding.lines)),
        ])
    }

    private func indicator(_ indicator: Indicator) -> JSON {
        var members: [(key: String, value: JSON)] = [
            ("name", .string(indicator.name)),
            ("value", .number(orNull: indicator.value)),
            ("unit", .string(orNull: indicator.unit)),
            ("total", .number(orNull: indicator.total)),
            ("percent", .number(orNull: indicator.percent)),
            ("qualifier", .string(orNull: indicator.qualifier)),
            ("text", .string(indicator.text)),
            ("lines", lines(indicator.lines)),
        ]
        if indicator.isTarget { members.append(("target", .bool(true))) }
        return .object(members)
    }

    private func citation(_ citation: Citation) -> JSON {
        .object([
            ("type", .string(orNull: citation.type)),
            ("number", .string(citation.number)),
            ("date", .day(orNull: citation.date)),
            ("issuer", .string(orNull: citation.issuer)),
            ("text", .string(citation.text)),
            ("lines", lines(citation.lines)),
        ])
    }
}

/// A diagnostic as a program reads it.
enum DiagnosticJSON {
    static func value(_ diagnostic: Diagnostic, in language: Language) -> JSON {
        .object([
            ("severity", .string(diagnostic.severity.rawValue)),
            ("code", .string(diagnostic.code)),
            ("path", .string(diagnostic.place.path)),
            ("line", .integer(diagnostic.place.line)),
            ("column", .integer(diagnostic.place.column)),
            ("message", .string(diagnostic.message.text(language))),
            ("hint", .string(orNull: diagnostic.hint?.text(language))),
        ])
    }
}
