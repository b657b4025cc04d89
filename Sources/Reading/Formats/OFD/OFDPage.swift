/// The words of a page of a document of fixed layout, each with its place.
final class OFDPage: MarkupListener {
  private var upright: [BoxPages.Word] = []
  /// Words that stand on their side.
  private var turned: [BoxPages.Word] = []
  /// What the page shows beside its own, by name.
  private(set) var templates: [String] = []

  var words: [BoxPages.Word] { OFDWords.joined(upright) + turned }

  private var object: Object?
  private var code: Code?

  /// A text of one look, and what places it on the page.
  private struct Object {
    var size: Double
    /// What a character's width is multiplied with.
    var stretch: Double
    /// The width of its box, before the matrix; it may have much room.
    var room: Double
    var matrix: OFDMatrix
  }

  /// Characters in a row, the place of the first, and the way from each to the next.
  private struct Code {
    var x = 0.0
    var y = 0.0
    var stepsX: String?
    var stepsY: String?
    var text: [UInt8] = []
  }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    switch name {
    case "Template":
      if let id = attributes.text("TemplateID"), templates.count < Self.mostTemplates {
        templates.append(id)
      }
    case "TextObject": begin(attributes)
    case "TextCode" where object != nil:
      // What is not given is that of the code before.
      code = Code(
        x: Self.numbers(attributes.text("X")).first ?? code?.x ?? 0,
        y: Self.numbers(attributes.text("Y")).first ?? code?.y ?? 0,
        stepsX: attributes.text("DeltaX"), stepsY: attributes.text("DeltaY"))
    default: break
    }
  }

  func end(_ name: String) {
    if name == "TextCode", let object, let code { place(code, of: object) }
    if name == "TextCode" { code?.text = [] }
    if name == "TextObject" { (object, code) = (nil, nil) }
  }

  func add(_ text: UnsafeBufferPointer<UInt8>) { code?.text += text }

  private func begin(_ attributes: MarkupAttributes) {
    let box = Self.numbers(attributes.text("Boundary"))
    guard box.count == 4, attributes.text("Visible") != "false",
      let size = Self.numbers(attributes.text("Size")).first, size > 0
    else { return }
    let matrix = OFDMatrix(Self.numbers(attributes.text("CTM")), left: box[0], top: box[1])
    object = Object(
      size: size, stretch: Self.numbers(attributes.text("HScale")).first ?? 1,
      room: matrix.scale > 0 ? box[2] / matrix.scale : 0,
      matrix: matrix)
  }

  private func place(_ code: Code, of object: Object) {
    let stepsX = Self.steps(code.stepsX, atMost: code.text.count)
    let stepsY = Self.steps(code.stepsY, atMost: code.text.count)
    var (x, y) = (code.x, code.y)
    var word: (text: [UInt8], left: Double, right: Double, baseline: Double)?
    func close() {
      guard let text = word, upright.count + turned.count <= OFDText.mostWords else { return }
      let placed = OFDWords.word(
        text.text, text.left..<text.right, baseline: text.baseline, size: object.size,
        object.matrix)
      if object.matrix.isUpright { upright.append(placed) } else { turned.append(placed) }
      word = nil
    }
    var at = 0
    var index = 0
    while at < code.text.count {
      let (scalar, length) = ByteText.scalar(code.text, at)
      let em = object.size * object.stretch
      // The box of a character set alone tells how wide it is.
      let isAlone =
        length == code.text.count && object.room <= em && object.room > em / 4
      let advance = isAlone ? object.room : Double(ByteText.columns(scalar)) / 2 * em
      let step = index < stepsX.count ? stepsX[index] : advance
      if let open = word,
        y != open.baseline || x < open.left || x - open.right > Self.widestGap * object.size
      {
        close()
      }
      if ByteText.isSpace(scalar) {
        close()
      } else {
        if word == nil { word = ([], x, x, y) }
        word?.text += code.text[at..<at + length]
        word?.right = x + max(step > 0 ? min(step, advance) : advance, 0)
      }
      x += step
      y += index < stepsY.count ? stepsY[index] : 0
      index += 1
      at += length
    }
    close()
  }

  /// `3.2 g 4 1.6` as 3.2 1.6 1.6 1.6 1.6.
  private static func steps(_ text: String?, atMost most: Int) -> [Double] {
    let words = (text ?? "").split(separator: " ")
    var steps: [Double] = []
    var at = 0
    while at < words.count, steps.count < most {
      if words[at] == "g", at + 2 < words.count, let count = Int(words[at + 1]), count > 0 {
        steps += repeatElement(number(words[at + 2]) ?? 0, count: min(count, most))
        at += 3
      } else {
        steps.append(number(words[at]) ?? 0)
        at += 1
      }
    }
    return steps
  }

  private static func numbers(_ text: String?) -> [Double] {
    (text ?? "").split(separator: " ").prefix(6).compactMap(number)
  }

  /// A length on a page of paper, or what turns it.
  private static func number(_ word: Substring) -> Double? {
    Double(word).flatMap { abs($0) < 100_000 ? $0 : nil }
  }

  /// Between characters set wide, in parts of their height.
  private static let widestGap = 0.6
  /// More than a page has.
  private static let mostTemplates = 100
}
