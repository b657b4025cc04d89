/// Folds traditional and variant Chinese characters to simplified ones, each by itself.
///
/// Meant for comparing, never for showing: where one character stands for two (後 and 后 are both
/// 后) the fold cannot be undone. Characters in everyday simplified use, such as 著 in 著作, stay.
public enum HanFold {
  /// The first scalar of ``flat``.
  public static let first: UInt32 = 0x2E80
  /// The last scalar of ``flat``.
  public static let last: UInt32 = 0xFAFF

  /// What each scalar from ``first`` to ``last`` folds to; most fold to themselves.
  ///
  /// Begins at the radicals and ends after the compatibility ideographs, since text taken from
  /// PDF files has `⼯` (U+2F2F) for `工`.
  public static let flat: [UInt16] = {
    var table = Array(UInt16(first)...UInt16(last))
    var from: UInt32?
    for scalar in HanFoldTable.pairs.unicodeScalars {
      if let source = from {
        table[Int(source - first)] = UInt16(truncatingIfNeeded: scalar.value)
        from = nil
      } else {
        from = scalar.value
      }
    }
    return table
  }()

  /// The simplified form of a scalar, or the scalar itself: 祕 and 秘 both give 秘.
  public static func simplified(_ scalar: UInt32) -> UInt32 {
    guard scalar >= first, scalar <= last else { return scalar }
    return UInt32(flat[Int(scalar - first)])
  }

  /// The text with each character folded.
  public static func simplified(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(Unicode.Scalar(simplified(scalar.value)) ?? scalar)
    }
    return String(result)
  }
}
