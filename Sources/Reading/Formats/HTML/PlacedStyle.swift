/// What a style says of where an element stands, and how large its letters are.
struct PlacedStyle: Sendable {
  var left: Length?
  var top: Length?
  var bottom: Length?
  var width: Length?
  var height: Length?
  var fontSize: Length?
  var lineHeight: Length?

  /// A length in hundredths of its unit.
  struct Length: Sendable, Equatable {
    let hundredths: Int
    let unit: Unit

    enum Unit: Sendable {
      case point, pixel, percent, letter
    }

    /// More than any page takes, in hundredths of a point; sums of it do not overflow.
    static let most = 10_000_000

    /// In hundredths of a point, at most `most`.
    ///
    /// - Parameters:
    ///   - whole: what percents are of.
    ///   - letter: the size of letters.
    func points(of whole: Int, letter: Int) -> Int {
      let hundredths = min(max(hundredths, -Self.most), Self.most)
      let points =
        switch unit {
        case .point: hundredths
        case .pixel: hundredths * 3 / 4
        case .percent: whole * hundredths / 10_000
        case .letter: letter * hundredths / 100
        }
      return min(max(points, -Self.most), Self.most)
    }
  }

  /// Whether an element stands where it says, and not behind what comes before it.
  var isPlaced: Bool { left != nil && (top != nil || bottom != nil) }

  /// Takes what declarations say over what is known.
  mutating func add(_ declarations: ArraySlice<UInt8>) {
    for declaration in declarations.split(separator: 0x3B) {
      guard let colon = declaration.firstIndex(of: 0x3A) else { continue }
      let name = Self.trimmed(declaration[..<colon])
      guard let property = Self.properties.first(where: { name.elementsEqual($0.name) }),
        let length = Self.length(declaration[(colon + 1)...])
      else { continue }
      self[keyPath: property.path] = length
    }
  }

  /// Takes what another style says over what is known.
  mutating func add(_ other: PlacedStyle) {
    for property in Self.properties {
      if let length = other[keyPath: property.path] { self[keyPath: property.path] = length }
    }
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = text.firstIndex(where: { $0 > 0x20 }),
      let last = text.lastIndex(where: { $0 > 0x20 })
    else { return text.prefix(0) }
    return text[first...last]
  }

  /// The first number of a value with a unit behind it: `calc(var(--scale-factor)*56.7px)` is 56.7
  /// pixels at the scale of the file.
  static func length(_ value: ArraySlice<UInt8>) -> Length? {
    var at = value.startIndex
    while at < value.endIndex {
      guard value[at] &- 0x30 < 10 || value[at] == 0x2E else {
        at += 1
        continue
      }
      let start = at > value.startIndex && value[at - 1] == 0x2D ? at - 1 : at
      while at < value.endIndex, value[at] &- 0x30 < 10 || value[at] == 0x2E { at += 1 }
      let isZero = value[start..<at].allSatisfy { $0 == 0x30 || $0 == 0x2E }
      let unit = units.first { value[at...].starts(with: $0.name) }?.unit
      if let unit = unit ?? (isZero ? .pixel : nil) {
        return Length(hundredths: BoxPages.hundredths(value[start..<at]), unit: unit)
      }
    }
    return nil
  }

  private static let units: [(name: [UInt8], unit: Length.Unit)] = [
    ([0x70, 0x78], .pixel), ([0x70, 0x74], .point), ([0x25], .percent), ([0x65, 0x6D], .letter),
  ]

  private static let properties: [Property] = [
    Property("left", \.left), Property("top", \.top), Property("bottom", \.bottom),
    Property("width", \.width), Property("height", \.height),
    Property("font-size", \.fontSize), Property("line-height", \.lineHeight),
  ]

  private struct Property: Sendable {
    let name: [UInt8]
    let path: any WritableKeyPath<PlacedStyle, Length?> & Sendable

    init(_ name: String, _ path: any WritableKeyPath<PlacedStyle, Length?> & Sendable) {
      self.name = Array(name.utf8)
      self.path = path
    }
  }
}
