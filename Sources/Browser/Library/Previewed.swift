import Canvas
import Library

/// What the preview beside the matrix is about: the row and year of the cursor, and the report there.
struct Previewed: Hashable, Sendable {
  let row: LibraryRow?
  let year: Int?
  let entry: EntryID?
}

extension App {
  /// Says whether keys come faster than anyone reads what accompanies the cursor. What does so then
  /// stays as it is, which saves a slow line most of the bytes, and follows with the next event after.
  public mutating func hurry(_ isHurried: Bool) { self.isHurried = isHurried }

  /// What the preview shows.
  var previewed: Previewed {
    if isHurried, let formerPreview { return formerPreview }
    return Previewed(row: matrixRow, year: matrixYear, entry: matrixEntry)
  }

  /// Has the report in the preview read as a whole, for the beginning of its text.
  mutating func settlePreview() {
    guard case .library = screen, frame.tier >= .normal else {
      formerPreview = nil
      return
    }
    formerPreview = previewed
    guard !isHurried, let id = matrixEntry else { return }
    _ = body(of: id)
  }
}
