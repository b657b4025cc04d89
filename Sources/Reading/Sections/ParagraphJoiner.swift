import Glyphs
import Reports

/// Joins the lines of a page's width back into paragraphs.
enum ParagraphJoiner {
  /// - Parameter lines: lines in order; nil where a row is empty.
  static func paragraphs(_ lines: ArraySlice<TextLine?>) -> [Paragraph] {
    let widest = lines.reduce(0) { max($0, $1?.columns ?? 0) }
    var result: [Paragraph] = []
    var text = ""
    var open: (line: Int, last: TextLine)?
    func close() {
      if let open { result.append(Paragraph(text: text, line: open.line + 1)) }
      open = nil
    }
    for line in lines {
      guard let line else {
        close()
        continue
      }
      if let current = open, goesOn(current.last, line, widest: widest) {
        add(line.text, to: &text)
        open = (current.line, line)
      } else {
        close()
        text = line.text
        open = (line.line, line)
      }
    }
    close()
    return result
  }

  /// A line that fills the page and does not end a sentence goes on in the next one.
  private static func goesOn(_ line: TextLine, _ next: TextLine, widest: Int) -> Bool {
    guard line.columns >= 40, line.columns * 10 >= widest * 8, next.indent <= line.indent + 1,
      !next.isMarkedHeading, let last = line.lastScalar.flatMap(Unicode.Scalar.init)
    else { return false }
    return !"。！？：；”".unicodeScalars.contains(last) || line.columns * 100 >= widest * 97
  }

  /// A space stays only between letters and digits of Western writing.
  private static func add(_ line: String, to text: inout String) {
    if let last = text.unicodeScalars.last, let first = line.unicodeScalars.first, last.isASCII,
      first.isASCII, last.properties.isAlphabetic, first.properties.isAlphabetic
    {
      text += " "
    }
    text += line
  }
}
