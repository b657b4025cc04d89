import Glyphs
import Reports

/// The ordinals of rows within a group where no point sets them apart from the label, as programs that
/// take the words of pages by their places write them: `2其他法律行政法规禁止公开`.
enum ItemOrdinals {
  /// Whether at `at` begins the label of the row with an ordinal.
  ///
  /// - Parameter end: where the piece ends that the label stands in.
  static func isLabel(_ text: [UInt8], _ at: Int, end: Int, of ordinal: Int) -> Bool {
    guard ordinal < labels.count, at < end, ByteText.leadsHan(text[at]) else { return false }
    let lead = ByteText.scalar(text, at).value
    guard leads.contains(HanFold.simplified(lead)) else { return false }
    let words = HanText.characters(
      ByteText.string(text, at..<min(end, at + 3 * longestLabel)))
    return labels[ordinal].contains { label in
      let shared = zip(label, words).prefix { $0 == $1 }.count
      return shared == label.count ? shared > 2 || words.count == shared : shared >= leastShared
    }
  }

  /// Characters that tell a label of which a narrow cell has only the beginning.
  private static let leastShared = 4
  private static let longestLabel = 40

  /// The labels by their ordinals.
  private static let labels: [[[UInt16]]] = {
    var result: [[[UInt16]]] = []
    for edition in FormEdition.allCases {
      for row in TargetRow.rows(of: .form(.requests, edition)) {
        guard let ordinal = row.ordinal else { continue }
        while result.count <= ordinal { result.append([]) }
        result[ordinal] += row.labels
      }
    }
    return result
  }()

  /// What such a label begins with.
  private static let leads = HanSet(labels.joined().compactMap(\.first))
}
