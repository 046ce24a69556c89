import Templates
import Testing

/// A figure that leads somewhere stands where a template expects text.
@Suite struct LinkTests {
    @Test(arguments: ["{{n}}", "{{{n}}}", "{{#n}}{{.}}{{/n}}"])
    func aLinkIsPrintedAsItIs(_ template: String) {
        let templates = TemplateSet([(name: "page", path: "page.mustache", bytes: Array(template.utf8))])
        var page: [UInt8] = []
        let values: Object = ["n": .link("5 < 6", to: "a.html#x=1&y=\"2\"")]
        #expect(templates.render("page", [values], into: &page).isEmpty)
        #expect(String(decoding: page, as: UTF8.self) == "<a href=\"a.html#x=1&amp;y=&quot;2&quot;\">5 &lt; 6</a>")
    }
}
