/// The part of a web page that is the document: `<article>` or `<main>` where there is one, without menus and forms.
enum WebPage {
    static func document(of html: String) -> String {
        // Word's `<![if !supportLists]>` and its spans stand around the numbers of its lists, which pandoc would leave out.
        var page = without(conditions: html)
        page = without(tagsOf: ["span", "o:p", "font"], in: page)
        var furniture = ["script", "style", "nav", "aside", "footer", "form", "noscript", "del"]
        if let inner = inside("article", of: page) ?? inside("main", of: page) {
            page = "<meta charset=\"utf-8\">" + inner
        } else {
            furniture.append("header")
        }
        for name in furniture { page = without(name, in: page) }
        return page
    }

    private static func without(conditions page: String) -> String {
        var result = ""
        var rest = page[...]
        while let open = rest.firstRange(of: "<!["), let close = rest[open.upperBound...].firstIndex(of: ">") {
            // `<![endif]-->` ends a comment, which goes as a whole.
            let isOfComment = rest[..<close].hasSuffix("--")
            result += rest[..<(isOfComment ? rest.index(after: close) : open.lowerBound)]
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private static func inside(_ name: String, of page: String) -> String? {
        guard let first = opening(name, in: page[...]) else { return nil }
        // Several articles are a list of links, not a document.
        if name == "article", opening(name, in: page[page.index(after: first.lowerBound)...]) != nil { return nil }
        guard let last = range(of: "</\(name)", in: page[first.upperBound...]) else { return nil }
        return String(page[first.lowerBound..<last.lowerBound]) + "</\(name)>"
    }

    /// What stands between the tags stays.
    private static func without(tagsOf names: [String], in page: String) -> String {
        let bytes = Array(page.utf8)
        var cuts = ByteCuts()
        for tag in XMLTags(bytes) where names.contains(tag.name.lowercased()) { cuts.remove(tag.range) }
        return String(decoding: cuts.applied(to: bytes), as: UTF8.self)
    }

    private static func without(_ name: String, in page: String) -> String {
        var result = ""
        var rest = page[...]
        while let open = opening(name, in: rest) {
            guard let close = range(of: "</\(name)", in: rest[open.upperBound...]),
                let end = rest[close.upperBound...].firstIndex(of: ">")
            else { break }
            result += rest[..<open.lowerBound]
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    /// `<nav` as a tag of its own, not `<navigation`.
    private static func opening(_ name: String, in page: Substring) -> Range<String.Index>? {
        var rest = page
        while let found = range(of: "<" + name, in: rest) {
            if let next = page[found.upperBound...].first, !next.isLetter, !next.isNumber, next != "-" { return found }
            rest = page[found.upperBound...]
        }
        return nil
    }

    private static func range(of tag: String, in page: Substring) -> Range<String.Index>? {
        let wanted = Array(tag.utf8)
        let bytes = page.utf8
        var place = bytes.startIndex
        while let start = bytes[place...].firstIndex(of: 0x3C) {
            let candidate = bytes[start...].prefix(wanted.count)
            // Names of tags are ASCII: one bit makes the case.
            if candidate.elementsEqual(wanted, by: { $0 | 0x20 == $1 | 0x20 }) { return start..<candidate.endIndex }
            place = bytes.index(after: start)
        }
        return nil
    }
}
