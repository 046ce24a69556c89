import Foundation
import Testing

@testable import Templates

/// Every case of the official Mustache specification, where its files are found: `sections.json`, “Parent contexts”.
struct SpecificationTests {
    @Test(arguments: Specification.cases)
    func theCaseRendersAsSpecified(_ example: Specification.Case) throws {
        var sources = [TemplateSource(name: "the case", path: "case.mustache", bytes: Array(example.template.utf8))]
        for (name, text) in example.partials {
            sources.append(TemplateSource(name: name, path: "\(name).mustache", bytes: Array(text.utf8)))
        }
        let set = TemplateSet(sources, strict: false)
        #expect(set.diagnostics.isEmpty)
        var output: [UInt8] = []
        let problems = set.render("the case", scopes: [example.value], source: "", into: &output)
        #expect(problems.isEmpty)
        #expect(String(decoding: output, as: UTF8.self) == example.expected)
    }

    @Test func theWholeSpecificationIsThere() {
        guard let folder = Specification.folder else {
            print(
                "The Mustache specification is not here (GIAOBAN_SHARED or ../shared/mustache-spec); its cases are skipped."
            )
            return
        }
        #expect(Specification.cases.count >= 163, "in \(folder)")
    }
}

enum Specification {
    struct Case: Sendable, CustomTestStringConvertible {
        var file: String
        var name: String
        var template: String
        var partials: [String: String]
        var value: Value
        var expected: String
        var testDescription: String { "\(file): \(name)" }
    }

    static let folder: String? = {
        let given = ProcessInfo.processInfo.environment["GIAOBAN_SHARED"].map { [$0] } ?? []
        let folders = (given + ["../shared", "../../shared"]).map { $0 + "/mustache-spec" }
        return folders.first { FileManager.default.fileExists(atPath: $0) }
    }()

    static let cases: [Case] = {
        guard let folder, let files = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return [] }
        return files.filter { $0.hasSuffix(".json") }.sorted().flatMap { read(folder, $0) }
    }()

    private static func read(_ folder: String, _ file: String) -> [Case] {
        guard let data = FileManager.default.contents(atPath: folder + "/" + file),
            let root = (try? JSONSerialization.jsonObject(with: data)) as? [String: Any],
            let tests = root["tests"] as? [[String: Any]]
        else { return [] }
        return tests.map { test in
            Case(
                file: file, name: test["name"] as? String ?? "", template: test["template"] as? String ?? "",
                partials: test["partials"] as? [String: String] ?? [:], value: value(test["data"] ?? NSNull()),
                expected: test["expected"] as? String ?? "")
        }
    }

    private static func value(_ json: Any) -> Value {
        switch json {
        case let text as String: return .text(text)
        case let list as [Any]: return .list(list.map(value))
        case let object as [String: Any]:
            return .object(Object(object.sorted { $0.key < $1.key }.map { (Name($0.key), value($0.value)) }))
        case let number as NSNumber:
            if isBoolean(number) { return .bool(number.boolValue) }
            return number.doubleValue == Double(number.intValue)
                ? .number(number.intValue) : .decimal(number.doubleValue)
        default: return .null
        }
    }

    private static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
