import Reports

/// A report as a document of fixed layout, in the ways in which programs place its characters.
struct MadeOFD {
  /// How the characters of a word get their places.
  enum Placing: CaseIterable, Sendable {
    /// By the ways from one to the next.
    case steps
    /// Each for itself.
    case alone
    /// In a row of height 1, which a matrix makes larger.
    case scaled
    /// Without a word on where the second is.
    case unsaid
  }

  /// A word where its top left corner is, in millimetres.
  struct Word {
    var text: String
    var left: Double
    var top: Double
    var size: Double
  }

  var pages: [[Word]] = []
  var placing = Placing.steps
  /// What pages have in common.
  var template: [Word] = []
  /// How the list of pages refers to a page: `%` is its number.
  var reference = "Pages/Page_%/Content.xml"

  init(pages: [[Word]]) { self.pages = pages }

  /// The pages of a report.
  init(_ report: MadeReport, _ placing: Placing) {
    self.placing = placing
    for line in String(decoding: BoxedPages.output(report), as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "\"")
      let box = parts.compactMap { Double($0) }.map { $0 * 25.4 / 72 }
      if line.hasPrefix("  <page") {
        pages.append([])
      } else if line.hasPrefix("<word"), box.count == 4 {
        let text = parts[parts.count - 1].dropFirst().prefix { $0 != "<" }
        pages[pages.count - 1].append(
          Word(text: String(text), left: box[0], top: box[1], size: box[3] - box[1]))
      }
    }
  }

  /// The bytes of the file.
  var file: [UInt8] {
    let places = pages.indices.map { reference.replacing("%", with: "\($0)") }
    let list = zip(places, 1...).map { "<ofd:Page ID=\"\($1)\" BaseLoc=\"\($0)\"/>" }.joined()
    var members = [
      ("OFD.xml", "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"),
      (
        "Doc_0/Document.xml",
        "<ofd:TemplatePage ID=\"9\" BaseLoc=\"Tpls/Content.xml\"/><ofd:Pages>\(list)</ofd:Pages>"
      ),
      ("Doc_0/Tpls/Content.xml", template.map(object).joined()),
    ]
    for (index, page) in pages.enumerated() {
      members.append(
        (
          "Doc_0/Pages/Page_\(index)/Content.xml",
          "<ofd:Template TemplateID=\"9\"/><ofd:Layer>\(page.map(object).joined())</ofd:Layer>"
        ))
    }
    return WordTests.archive(
      members.map { name, content in
        (
          name,
          Array(
            "<?xml version=\"1.0\"?><ofd:X xmlns:ofd=\"urn:ofd\">\(content)</ofd:X>".utf8)
        )
      })
  }

  private func object(_ word: Word) -> String {
    let size = word.size
    let widths = word.text.unicodeScalars.map { $0.value < 0x80 ? size / 2 : size }
    let width = widths.reduce(0, +)
    func object(_ text: String, _ left: Double, _ width: Double, _ rest: String) -> String {
      "<ofd:TextObject Boundary=\"\(left) \(word.top) \(width) \(size)\" Font=\"3\" \(rest)"
        + "\(text)</ofd:TextCode></ofd:TextObject>"
    }
    let rest = "Size=\"\(size)\"><ofd:TextCode X=\"0\" Y=\"\(size * 0.88)\""
    switch placing {
    case .steps: return object(word.text, word.left, width, rest + " DeltaX=\"\(steps(widths))\">")
    case .unsaid: return object(word.text, word.left, width, rest + ">")
    case .scaled:
      let unit = "CTM=\"\(size) 0 0 \(size) 0 0\" Size=\"1\"><ofd:TextCode X=\"0\" Y=\"0.88\""
      return object(
        word.text, word.left, width, unit + " DeltaX=\"\(steps(widths.map { $0 / size }))\">")
    case .alone:
      var left = word.left
      return zip(word.text.unicodeScalars, widths).map { scalar, width in
        defer { left += width }
        return object(String(scalar), left, width, rest + ">")
      }.joined()
    }
  }

  /// All but the last, those that are alike counted: `g 3 2.5 1.25`.
  private func steps(_ widths: [Double]) -> String {
    var runs: [(count: Int, width: Double)] = []
    for width in widths.dropLast() {
      if let last = runs.last, last.width == width {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((1, width))
      }
    }
    return runs.map { $0.count > 1 ? "g \($0.count) \($0.width)" : "\($0.width)" }
      .joined(separator: " ")
  }
}
