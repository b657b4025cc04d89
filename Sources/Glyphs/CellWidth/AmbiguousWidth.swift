/// How many columns the terminal gives to the characters Unicode calls ambiguous.
///
/// Among them are `“ ” … — · ① ×`, which reports are full of.
public enum AmbiguousWidth: UInt8, Sendable, CaseIterable {
  /// One column: what the C library thinks, and most terminals do.
  case narrow = 1
  /// Two columns: terminals set up for East Asian fonts.
  case wide = 2
}
