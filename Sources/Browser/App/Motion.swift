/// A movement of the cursor, the same in every view.
enum Motion: Hashable, Sendable {
  case lines(Int)
  case columns(Int)
  case pages(Double)
  case start
  case end
  case firstColumn
  case lastColumn
}
