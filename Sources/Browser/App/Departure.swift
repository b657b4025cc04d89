/// What `q` does where there is nothing left to close.
enum Departure: Hashable, Sendable {
  /// It leaves at once.
  case atOnce
  /// It asks, for it may be meant for what the q before has closed, or Enter has not opened.
  case asks
  /// It has asked, and leaves now.
  case asked
}
