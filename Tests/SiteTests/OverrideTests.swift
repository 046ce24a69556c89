import Foundation
@testable import Site
import Testing

/// A site's own file takes the place of the program's of that name; all others are inherited.
@Suite struct OverrideTests {
    @Test func oneTemplateIsReplacedAndTheRestInherited() async throws {
        let own = SiteLook.File(path: "crumbs.mustache", bytes: Array("<p class=\"own\">{{page_title}}</p>".utf8))
        let site = try await SampleSite(own: [own])
        let html = try #require(try site.html(at: "tasks/index.html"))
        #expect(html.contains("<p class=\"own\">Nhiệm vụ</p>"))
        #expect(!html.contains("class=\"crumbs\""))
        #expect(html.contains("class=\"masthead\""))
    }

    @Test func oneWordIsReplacedAndTheRestInherited() async throws {
        let own = SiteLook.File(path: "strings.vi.yml", bytes: Array("nav_tasks: Việc được giao\n".utf8))
        let site = try await SampleSite(own: [own])
        let html = try #require(try site.html(at: "index.html"))
        #expect(html.contains(">Việc được giao</a>"))
        #expect(html.contains(">Văn bản</a>"))
        #expect(site.look.diagnostics.isEmpty)
    }

    @Test func aWordThatNoPageUsesIsSaid() throws {
        let own = SiteLook.File(path: "strings.vi.yml", bytes: Array("nav_taks: Việc được giao\n".utf8))
        let look = SiteLook(own: [own], language: .vi)
        #expect(look.diagnostics.map(\.code) == ["chu-la"])
    }

    @Test func oneAssetIsReplacedAndTheRestInherited() throws {
        let own = SiteLook.File(path: "assets/mark.svg", bytes: Array("<svg/>".utf8))
        let look = SiteLook(own: [own], language: .vi)
        #expect(look.assets.first { $0.path == "assets/mark.svg" }?.bytes == Array("<svg/>".utf8))
        #expect(look.assets.contains { $0.path == "assets/site.css" })
    }

    @Test func aTemplateThatAsksForAnUnknownNameIsRefused() async throws {
        let own = SiteLook.File(path: "crumbs.mustache", bytes: Array("{{page_titel}}".utf8))
        let site = try await SampleSite(own: [own])
        #expect(throws: (any Error).self) { try site.html(at: "tasks/index.html") }
    }
}
