import Office
import Records
import SourceText

/// One assignment as the files for spreadsheets and for programs have it. Its words stand far apart in memory, and to fetch
/// them costs more than to write them: so both forms are written while they are at hand.
struct FollowUpLine {
    /// The cells after the line's number, with the line end.
    private(set) var csv: [UInt8] = []
    /// The object, in the form that `data/schema.json` describes.
    private(set) var json: [UInt8] = []
    /// Which of the two are written.
    private var isForSpreadsheets = false
    private var isForPrograms = false

    /// Writes a line over the one before it.
    mutating func write(_ task: Int, of rows: FollowUpRows, csv isForSpreadsheets: Bool, json isForPrograms: Bool) {
        csv.removeAll(keepingCapacity: true)
        json.removeAll(keepingCapacity: true)
        self.isForSpreadsheets = isForSpreadsheets
        self.isForPrograms = isForPrograms
        let view = rows.view
        let (document, index) = view.tasks[task].place
        let terms = view.ledger.terms[task]
        add("{\"id\": ", view.documents[document].assignments[index].id)
        add(", \"text\": ", view.documents[document].assignments[index].text)
        add(", \"document\": ", rows.document(task))
        add(", \"point\": ", rows.point(task))
        if isForPrograms { addAddress(task, document, rows) }
        add(", \"given\": ", terms.given)
        let (leads, coordinating) = (view.ledger.entries[task].leads, view.ledger.entries[task].coordinating)
        add(", \"lead\": ", leads.count) { leads[$0].name }
        add(", \"coordinating\": ", coordinating.count) { coordinating[$0].name }
        let leaders = view.tasks[task].leaders
        add(", \"leaders\": ", leaders.count) { view.leaders[leaders[$0]].name }
        if isForSpreadsheets { addCell(terms.due?.description ?? "") }
        add(", \"deadline\": ", rows.deadline(task))
        if isForPrograms { addMember(", \"due\": ", terms.due) }
        add(", \"result\": ", rows.result(task))
        add(", \"finished\": ", terms.finished)
        if isForSpreadsheets {
            addCell(terms.status.name.text(rows.rows.strings.language))
            addCell(terms.daysLate > 0 ? String(terms.daysLate) : "")
        }
        if isForPrograms {
            addMember(", \"status\": ", terms.status.rawValue)
            addName(", \"days_late\": ")
            json += String(terms.daysLate).utf8
        }
        add(", \"note\": ", rows.note(task))
        if isForSpreadsheets {
            csv.append(0x0D)
            csv.append(0x0A)
        }
        if isForPrograms { json.append(0x7D) }
    }
}

// MARK: - In both forms

extension FollowUpLine {
    private mutating func add(_ name: StaticString, _ text: String) {
        var text = text
        text.withUTF8 { text in
            if isForSpreadsheets { addCell(text) }
            if isForPrograms {
                addName(name)
                addString(text)
            }
        }
    }

    private mutating func add(_ name: StaticString, _ day: Day?) {
        guard let day else {
            if isForSpreadsheets { addCell("") }
            if isForPrograms { addMember(name, nil as Day?) }
            return
        }
        add(name, day.description)
    }

    /// Several texts: in one cell, and as a list.
    private mutating func add(_ name: StaticString, _ count: Int, _ text: (Int) -> String) {
        if isForSpreadsheets {
            switch count {
            case 0: addCell("")
            case 1: addCell(text(0))
            default: addCell((0..<count).map(text).joined(separator: "; "))
            }
        }
        guard isForPrograms else { return }
        addName(name)
        json.append(0x5B)
        for place in 0..<count {
            if place > 0 { addName(", ") }
            var text = text(place)
            text.withUTF8 { addString($0) }
        }
        json.append(0x5D)
    }
}

// MARK: - In one form

extension FollowUpLine {
    private mutating func addCell(_ text: String) {
        var text = text
        text.withUTF8 { addCell($0) }
    }

    private mutating func addCell(_ text: UnsafeBufferPointer<UInt8>) {
        // The line's number stands before it.
        csv.append(0x2C)
        CSV.append(text, to: &csv)
    }

    private mutating func addName(_ name: StaticString) {
        name.withUTF8Buffer { json.append(contentsOf: $0) }
    }

    private mutating func addMember(_ name: StaticString, _ text: String) {
        var text = text
        addName(name)
        text.withUTF8 { addString($0) }
    }

    private mutating func addMember(_ name: StaticString, _ day: Day?) {
        guard let day else {
            addName(name)
            return addName("null")
        }
        addMember(name, day.description)
    }

    private mutating func addString(_ text: UnsafeBufferPointer<UInt8>) {
        json.append(0x22)
        JSON.append(inside: text, to: &json)
        json.append(0x22)
    }

    /// `documents/2021-09-09-giao-ban/index.html#II.2.1.a`, from the root of the site.
    private mutating func addAddress(_ task: Int, _ document: Int, _ rows: FollowUpRows) {
        var (page, anchor) = (rows.rows.href(of: document), rows.rows.anchor(ofTask: task))
        addName(", \"href\": \"")
        page.withUTF8 { JSON.append(inside: $0, to: &json) }
        if !anchor.isEmpty {
            json.append(0x23)
            anchor.withUTF8 { JSON.append(inside: $0, to: &json) }
        }
        json.append(0x22)
    }
}

extension Downloads {
    /// Calls `body` with the line of each assignment of a file, as an earlier file wrote it or written now for all.
    func forEachLine(of tasks: [Int], as format: DownloadFormat, _ body: (_ place: Int, _ line: [UInt8]) -> Void) {
        let isTable = format == .csv
        let (kept, others) = (keptRows[format], keptRows[isTable ? .json : .csv])
        let (known, wanted) = (kept?.take(tasks) ?? [], others?.lacking(among: tasks) ?? [])
        let rows = followUpRows
        var line = FollowUpLine()
        for (place, task) in tasks.enumerated() {
            if !known.isEmpty, !known[place].isEmpty {
                body(place, known[place])
                continue
            }
            let isForOthers = !wanted.isEmpty && wanted[place]
            line.write(task, of: rows, csv: isTable || isForOthers, json: !isTable || isForOthers)
            body(place, isTable ? line.csv : line.json)
            kept?.keep(isTable ? line.csv : line.json, of: task)
            if isForOthers { others?.keep(isTable ? line.json : line.csv, of: task) }
        }
    }
}
