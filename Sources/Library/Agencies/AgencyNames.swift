/// Decides when two printed names mean one agency.
public struct AgencyNames: Sendable {
  /// Other names of an agency, both sides as ``folded(_:)`` gives them: short names, former names.
  public var aliases: [String: String] = [:]

  /// Knows no aliases.
  public init() {}

  /// What names of one agency have in common.
  public func key(_ name: String) -> String {
    let folded = Self.folded(name)
    return aliases[folded] ?? folded
  }

  /// The name without spaces and with full-width letters, digits and brackets made narrow.
  ///
  /// `甲市（新区）统计局` and `甲市 (新区) 统计局` are one.
  public static func folded(_ name: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where !scalar.properties.isWhitespace {
      let narrow = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
      folded.append(Unicode.Scalar(narrow) ?? scalar)
    }
    return String(folded)
  }
}
