/// Programs that write down words with their boxes, each in markup of its own.
enum WrittenBoxes: CaseIterable, Sendable {
  case pdftohtml, mutool, hocr, alto

  /// The file that a program would write of the pages that `BoxedPages` tells of.
  func file(of output: [UInt8]) -> [UInt8] {
    var pages: [[String]] = []
    for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "\"")
      let box = parts.compactMap { Double($0) }
      if line.contains("<page ") { pages.append([]) }
      guard line.hasPrefix("<word "), box.count == 4, !pages.isEmpty else { continue }
      let word = String(parts.last?.dropFirst().prefix { $0 != "<" } ?? "")
      pages[pages.count - 1].append(element(word, box.map { ($0 * scale).rounded() }))
    }
    return Array(
      (head + pages.map { page + $0.joined(separator: "\n") }.joined(separator: "\n")).utf8)
  }

  private var scale: Double { self == .mutool ? 1 : self == .pdftohtml ? 1.5 : 4 }

  private var head: String {
    switch self {
    case .pdftohtml: "<?xml version=\"1.0\"?>\n<pdf2xml producer=\"poppler\">\n"
    case .mutool: "<?xml version=\"1.0\"?>\n<document name=\"a.pdf\">\n"
    case .hocr: "<!DOCTYPE html>\n<html><head><meta name='ocr-system'/></head><body>\n"
    case .alto: "<?xml version=\"1.0\"?>\n<alto><Layout>\n"
    }
  }

  private var page: String {
    switch self {
    case .pdftohtml: "<page number=\"1\" position=\"absolute\" height=\"1263\" width=\"893\">\n"
    case .mutool: "<page id=\"page1\" width=\"595\" height=\"842\">\n"
    case .hocr: "<div class='ocr_page' title='image \"a.png\"; bbox 0 0 2381 3368; ppageno 0'>\n"
    case .alto: "<Page WIDTH=\"2381\" HEIGHT=\"3368\"><PrintSpace>\n"
    }
  }

  private func element(_ word: String, _ box: [Double]) -> String {
    let ends = box.map { String(Int($0)) }
    let (width, height) = (Int(box[2] - box[0]), Int(box[3] - box[1]))
    switch self {
    case .pdftohtml:
      return "<text top=\"\(ends[1])\" left=\"\(ends[0])\" width=\"\(width)\" height=\"\(height)\""
        + " font=\"0\"><b>\(word)</b> </text>"
    case .mutool:
      let columns = word.unicodeScalars.map { $0.value < 0x80 ? 5 : 10 }
      var left = box[0]
      let characters = zip(word, columns).map { character, width -> String in
        defer { left += Double(width) }
        return "<char quad=\"\(left) \(box[1]) \(left + Double(width)) \(box[1]) \(left) \(box[3])"
          + " \(left + Double(width)) \(box[3])\" x=\"1\" y=\"1\" color=\"#000000\" c=\"\(character)\"/>"
      }
      return "<line bbox=\"\(ends.joined(separator: " "))\"><font name=\"a\" size=\"10\">\n"
        + characters.joined(separator: "\n") + "</font></line>"
    case .hocr:
      return "<span class='ocrx_word' id='w' title='bbox \(ends.joined(separator: " "));"
        + " x_wconf 96'><strong>\(word)</strong></span>"
    case .alto:
      return "<String ID=\"s\" HPOS=\"\(ends[0])\" VPOS=\"\(ends[1])\" WIDTH=\"\(width)\""
        + " HEIGHT=\"\(height)\" WC=\"0.96\" CONTENT=\"\(word)\"/>"
    }
  }
}
