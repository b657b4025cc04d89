import CTerminal
import Canvas

/// Looks in curses' terms: attribute bits and the number of a colour pair.
///
/// Pair n + 1 is colour n on the terminal's own background; pair 0 is the terminal's own colours.
struct ColorMap {
  /// 0 without colour, 8 or at least 16 with.
  let colors: Int

  /// Tells curses the pairs; after this the map needs nothing more from it.
  func definePairs() {
    for number in 0..<min(colors, AnsiColor.allCases.count) {
      nb_define_pair(Int32(number) + 1, Int32(number))
    }
  }

  /// Attribute bits and the pair of a look.
  func attributes(of look: Look) -> (bits: UInt32, pair: UInt32) {
    var bits: UInt32 = 0
    if look.isBold { bits |= UInt32(NB_BOLD) }
    if look.isDim { bits |= UInt32(NB_DIM) }
    if look.isUnderlined { bits |= UInt32(NB_UNDERLINE) }
    if look.isReversed { bits |= UInt32(NB_REVERSE) }
    guard colors >= 8, let color = look.color else { return (bits, 0) }
    var number = UInt32(color.rawValue)
    if number >= colors {
      // Eight colours only: the bright ones are the bold ones.
      number -= 8
      bits |= UInt32(NB_BOLD)
    }
    return (bits, number + 1)
  }
}
