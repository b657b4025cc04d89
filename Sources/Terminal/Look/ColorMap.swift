import CTerminal

/// The palette in curses' terms: for each role, attribute bits and the number of a colour pair.
///
/// Pair n + 1 is colour n on the terminal's own background; pair 0 is the terminal's own colours.
struct ColorMap {
  let palette: Palette
  /// 0 without colour, 8 or at least 16 with.
  let colors: Int

  /// Tells curses the pairs; after this the map needs nothing more from it.
  func definePairs() {
    for number in 0..<min(colors, Ink.Color.allCases.count) {
      nb_define_pair(Int32(number) + 1, Int32(number))
    }
  }

  /// Attribute bits and pair of an ink; `isReversed` exchanges colours once more.
  func look(_ ink: Ink, isReversed: Bool) -> (attributes: UInt32, pair: UInt32) {
    var attributes = ink.attributes
    // Exchanged twice would be invisible: a reversed cell on a reversed bar stands out as plain.
    if isReversed { attributes.formSymmetricDifference(.reverse) }
    guard colors >= 8, let color = ink.color else { return (UInt32(attributes.rawValue), 0) }
    var number = UInt32(color.rawValue)
    if number >= colors {
      // Eight colours only: the bright ones are the bold ones.
      number -= 8
      attributes.insert(.bold)
    }
    return (UInt32(attributes.rawValue), number + 1)
  }
}
