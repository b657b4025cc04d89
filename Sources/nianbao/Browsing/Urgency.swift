/// How much something that has happened asks for a new frame.
enum Urgency: Int, Comparable {
  /// Nothing that shows has changed.
  case none
  /// It can wait a little: the mere progress of reading.
  case some
  /// Someone waits to see it.
  case urgent

  static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }
}
