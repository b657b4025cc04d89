import Canvas
import Library
import Reports

extension App {
  /// Whether files are still to be read.
  public var isReading: Bool { !isScanned || library.counts.waiting > 0 }

  /// How far reading has come; nil when everything is read.
  public var progress: ReadingProgress? {
    guard isReading else { return nil }
    let counts = library.counts
    return ReadingProgress(
      read: counts.all - counts.waiting, all: max(counts.all, expected), met: met,
      isStopped: isStopped)
  }

  /// What is said where there would be something once files are read.
  var reading: Wording { isStopped ? Words.stoppedReading : Words.stillReading }

  /// Says how many seconds reading will still take; nil where nobody knows.
  public mutating func tellTimeLeft(_ seconds: Int?) { secondsLeft = seconds }

  /// `R`: stops the reading of files, or goes on with it; what was read stays.
  mutating func toggleReading() {
    guard isReading else {
      notice = Notice(Words.allIsRead)
      return
    }
    isStopped.toggle()
    effects.append(.readFiles(!isStopped))
    notice = Notice(isStopped ? Words.readingStopped : Words.readingGoesOn)
  }

  /// Ctrl-c, where there is nothing else to cancel: stops the reading of files.
  mutating func cancel() {
    if isReading, !isStopped {
      toggleReading()
    } else {
      notice = Notice(Words.howToQuit)
    }
  }
}
