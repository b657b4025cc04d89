/// How long the reading of files will still take, by how long it took so far.
public struct ReadingPace: Sendable {
  private var start: (read: Int, time: ContinuousClock.Instant)?

  /// Nothing has been measured.
  public init() {}

  /// Below this many seconds nobody asks.
  private static let least = 2.0

  /// The seconds that are left, rounded so that they do not change with each look; nil where that
  /// cannot be told yet, is not worth telling, or nothing is read.
  public mutating func secondsLeft(
    _ progress: ReadingProgress?, at time: ContinuousClock.Instant
  ) -> Int? {
    guard let progress, !progress.isStopped, progress.met == nil else {
      start = nil
      return nil
    }
    guard let start, start.read <= progress.read else {
      self.start = (progress.read, time)
      return nil
    }
    let elapsed = (time - start.time) / Duration.seconds(1)
    let read = progress.read - start.read
    guard elapsed >= 1, read >= 10 else { return nil }
    let seconds = Double(progress.all - progress.read) * elapsed / Double(read)
    guard seconds > Self.least else { return nil }
    let step = seconds < 10 ? 1.0 : seconds < 60 ? 5 : 60
    return Int(min(seconds / step, 1e6).rounded(.up) * step)
  }
}

/// How far the reading of files has come.
public struct ReadingProgress: Hashable, Sendable {
  /// How many files have been read.
  public let read: Int
  /// How many there are, as far as is known.
  public let all: Int
  /// How many a scan has met that is still on its way; nil once it has told what there is.
  public let met: Int?
  /// Whether the user has stopped it.
  public let isStopped: Bool

  /// So many of so many.
  public init(read: Int, all: Int, met: Int? = nil, isStopped: Bool = false) {
    (self.read, self.all, self.met, self.isStopped) = (read, all, met, isStopped)
  }
}
