/// Something that is done over and over, to be timed or to have its instructions counted.
struct Benchmark: Sendable {
  let name: String
  /// How many things one turn handles.
  let items: Int
  /// How many bytes it reads; 0 for what reads none.
  var bytes = 0
  /// What its time is given as a multiple of; nil for the measures themselves.
  var floor: String?
  /// Gets ready, and returns one turn; its result only keeps the work from being left out.
  let prepare: @Sendable () -> () -> Int

  /// All of them, in the order in which they take turns.
  static let all = reading() + judging() + screens()
}
