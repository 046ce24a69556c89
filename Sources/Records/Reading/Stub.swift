import SourceText
import CommonMark
extension FrontMatter { init(reading file: SourceFile, diagnostics: inout [Diagnostic]) { self.init() } }
extension Outline { init(reading file: SourceFile, diagnostics: inout [Diagnostic]) {
  self.init()
  let alphabet = Array("abcdđeghiklmnopqrstuvxy").map(String.init)
  struct Open { var style: Marker.Style; var ord: Int; var idx: Int }
  var stack: [Open] = []
  var para: [(String, Int)] = []
  func strip(_ s: String) -> (String, [RichText.Mark]) { (s.replacing("**", with: "").replacing("*", with: ""), s.contains("**") ? [RichText.Mark(start: 0, end: 100000, style: .strong)] : []) }
  func flush() {
    guard !para.isEmpty else { return }
    var text = RichText(); var marks: [RichText.Mark] = []
    var marker: Marker? = nil
    for (i, (raw, line)) in para.enumerated() {
      let hard = raw.hasSuffix("  ")
      var (s, m) = strip(raw.trimmingPrefix(while: { $0 == " " }).description)
      while s.hasSuffix(" ") { s.removeLast() }
      if i == 0 {
        if s.hasPrefix("- "), s.dropFirst(2).first?.isLetter == true, s.dropFirst(3).first == ")" { s.removeFirst(2) }
        let head = s.prefix(while: { $0 != " " })
        func take(_ st: Marker.Style, _ o: Int) { marker = Marker(text: String(head), style: st, ordinal: o); s = String(s.dropFirst(head.count).drop(while: { $0 == " " })) }
        if head == "-" || head == "–" { take(.dash, 0) } else if head == "+" { take(.plus, 0) }
        else if head.hasSuffix("."), let n = Int(head.dropLast()) { take(.number, n) }
        else if head.hasSuffix(")"), let n = alphabet.firstIndex(of: String(head.dropLast())) { take(.letter, n+1) }
        else if let n = ["I.","II.","III.","IV.","V.","VI."].firstIndex(of: String(head)) { take(.roman, n+1) }
      }
      if !m.isEmpty { marks = m }
      let start = text.utf8.count
      if i > 0, text.utf8.last != 10 { text.utf8.append(32) }
      text.origins.append(.init(offset: text.utf8.count == start ? start : text.utf8.count, line: line, column: 0))
      text.utf8 += Array(s.utf8)
      if hard { text.utf8.append(10) }
    }
    while text.utf8.last == 10 { text.utf8.removeLast() }
    text.marks = marks.map { .init(start: 0, end: text.utf8.count, style: $0.style) }
    let lines = para.first!.1...para.last!.1
    para = []
    // continuation
    if let last = blocks.last, marker == nil, let c = text.string.first, c.isLowercase, let lb = last.text.utf8.last, ![46,59,58].contains(lb), last.text.utf8.count > 80 { blocks[blocks.count-1].text.append(text); return }
    var parent: Int? = nil
    if let m = marker {
      if m.ordinal > 0, let i = stack.lastIndex(where: { $0.style == m.style && m.ordinal == $0.ord + 1 }) { stack.removeSubrange(i...) }
      else if m.ordinal == 0, let i = stack.lastIndex(where: { $0.style == m.style }) { stack.removeSubrange(i...) }
      else if m.style == .roman { stack = [] }
      parent = stack.last?.idx
      stack.append(Open(style: m.style, ord: m.ordinal, idx: blocks.count))
    } else { parent = stack.last?.idx }
    let path = stack.map { String(blocks.count > $0.idx ? (blocks[$0.idx].marker!.text) : marker!.text).filter { $0.isLetter || $0.isNumber || $0 == "-" } }.joined(separator: ".")
    blocks.append(Outline.Block(shape: marker == nil ? .paragraph : .point, marker: marker, text: text, parent: parent, depth: stack.count, path: path + (marker == nil ? "¶\(blocks.count)" : ""), lines: lines))
  }
  for n in file.firstBodyLine...max(file.firstBodyLine, file.lineCount) {
    let l = file.line(n)
    if l.allSatisfy({ $0 == " " }) { flush(); continue }
    if l.hasPrefix("- ") { flush() }
    para.append((l, n))
  }
  flush()
} }
