/// An open element of a page of the web, and where its text stands, in hundredths of a point.
struct PlacedElement: Sendable {
  private(set) var left = 0
  private(set) var top = 0
  /// The size of its letters, where one is told.
  private(set) var letter: Int?
  /// How far apart its lines stand, where that is told.
  private(set) var line: Int?
  /// The element that the outermost placed one around it stands in.
  private(set) var page: Int?
  /// Whether its text stands where it says.
  private(set) var isPlaced = false

  private let ordinal: Int
  private var width = PlacedElement.paper.width
  private var height = PlacedElement.paper.height

  /// What is around all elements.
  static let root = PlacedElement(ordinal: 0)

  private init(ordinal: Int) { self.ordinal = ordinal }

  /// - Parameters:
  ///   - around: the element that it stands in.
  ///   - ordinal: its number among all elements.
  ///   - isBlock: whether it stands below what comes before it, unless its style says where.
  ///   - letter: the size of letters where none is told.
  init(
    in around: PlacedElement, _ ordinal: Int, _ style: PlacedStyle, isBlock: Bool, letter: Int
  ) {
    self = PlacedElement(ordinal: ordinal)
    let known = around.letter ?? letter
    self.letter = style.fontSize?.points(of: known, letter: known) ?? around.letter
    let own = self.letter ?? letter
    func points(_ length: PlacedStyle.Length?, of whole: Int) -> Int? {
      length?.points(of: whole, letter: own)
    }
    line = points(style.lineHeight, of: own) ?? around.line
    width = points(style.width, of: around.width) ?? around.width
    height = points(style.height, of: around.height) ?? around.height
    page = around.page
    isPlaced = style.isPlaced || around.isPlaced && !isBlock
    (left, top) = (around.left, around.top)
    guard style.isPlaced else { return }
    page = around.page ?? around.ordinal
    left += points(style.left, of: around.width) ?? 0
    top +=
      points(style.top, of: around.height)
      ?? around.height - (points(style.bottom, of: around.height) ?? 0)
      - (points(style.height, of: around.height) ?? own)
  }

  /// A page of paper.
  private static let paper = (width: 59_528, height: 84_189)
}
