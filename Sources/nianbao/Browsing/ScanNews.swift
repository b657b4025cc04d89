import Browser
import Library

/// What a scan has found, told to the browser in parts so small that no key has to wait for one.
struct ScanNews {
  private var gone: ArraySlice<String>
  private let toRead: ScannedFiles
  private var next = 0

  /// How many files the browser is told of at once.
  private static let part = 2000

  init(_ changes: Library.Changes) {
    gone = changes.gone[...]
    toRead = changes.toRead
  }

  /// Whether all of it has been told.
  var isTold: Bool { gone.isEmpty && next == toRead.count }

  /// Tells the next part.
  mutating func tellSome(to app: inout App) {
    if !gone.isEmpty {
      app.remove(Array(gone.prefix(Self.part)))
      gone = gone.dropFirst(Self.part)
      return
    }
    let end = min(next + Self.part, toRead.count)
    app.expect((next..<end).map { toRead.shownPath(at: $0) })
    next = end
  }
}
