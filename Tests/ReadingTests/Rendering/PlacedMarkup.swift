/// Pages of the web on which each stretch of text of a page of paper stands where it stood there.
enum PlacedMarkup: CaseIterable, Sendable {
  /// In pixels; the size of letters by a class, which only the first page has.
  case pixels
  /// In points, with all of a stretch inside an element of its own.
  case points
  /// In percent and by the scale of the reader, as `pdf.js` shows them; its own buttons around.
  case layer
  /// By classes, from the foot of the page up, in boxes that cut off what is too long.
  case classes

  /// The page that shows what `BoxedPages` tells of.
  func file(of output: [UInt8]) -> [UInt8] {
    var pages: [String] = []
    var rules: [String] = []
    for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "\"")
      let box = parts.compactMap { Double($0) }
      if line.contains("<page ") { pages.append("") }
      guard line.hasPrefix("<word "), box.count == 4, !pages.isEmpty else { continue }
      let word = String(parts.last?.dropFirst().prefix { $0 != "<" } ?? "")
      pages[pages.count - 1] += element(word, box, &rules) + "\n"
    }
    let style =
      self == .classes
      ? rules.joined(separator: "\n") : self == .pixels ? ".f0{font-size:13.333px;}" : ""
    let shown = pages.enumerated().map { "<div id=\"p\($0)\" \(page)>\($1)</div>" }
    return Array(
      ("<!DOCTYPE html>\n<html><head><style>\n.other{color:red}\n\(style)\n</style></head><body>"
        + "<div class=\"toolbar\"><button>缩放 200%</button><span>第 1 页</span></div>\n"
        + shown.joined(separator: "\n") + "</body></html>").utf8)
  }

  private var page: String {
    switch self {
    case .pixels: "style=\"position:relative;width:794px;height:1123px;\""
    case .points: "style=\"width:595.3pt;height:841.9pt\""
    case .layer: "class=\"textLayer\" style=\"width: 595.3pt; height: 841.9pt;\""
    case .classes: "class=\"page\" style=\"width:595.3pt;height:841.9pt\""
    }
  }

  private func element(_ word: String, _ box: [Double], _ rules: inout [String]) -> String {
    let (left, top) = (box[0], box[1])
    switch self {
    case .pixels:
      return "<p style=\"position:absolute;top:\(top * 4 / 3)px;left:\(left * 4 / 3)px;"
        + "white-space:nowrap\" class=\"\(rules.isEmpty ? "f0" : "f9")\">\(word)</p>"
    case .points:
      return "<p style=\"top:\(top)pt;left:\(left)pt;line-height:10pt\">"
        + "<span style=\"font-size:10pt\"><b>\(word)</b></span></p>"
    case .layer:
      return "<span role=\"presentation\" style=\"left: \(left / 5.953)%; top: \(top / 8.419)%;"
        + " font-size: calc(var(--scale-factor)*13.333px); transform: scaleX(0.98);\">"
        + "\(word)</span><br role=\"presentation\">"
    case .classes:
      rules.append(".x\(rules.count){left:\(left - 1)pt;}")
      rules.append(".y\(rules.count){bottom:\(841.9 - box[3] - 1)pt;}")
      rules.append(".h\(rules.count){height:12pt;}.in{left:1pt;top:1pt;font-size:10pt}")
      let names = (rules.count - 3..<rules.count).map { "\(["x", "y", "h"][$0 % 3])\($0)" }
      return "<div class=\"c \(names.joined(separator: " "))\">"
        + "<div class=\"in\">\(word)</div></div>"
    }
  }
}
