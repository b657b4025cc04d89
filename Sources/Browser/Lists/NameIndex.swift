import Glyphs
import Library

/// The names of all rows, made ready for searching and measured; made row by row, so that no key
/// waits for all of them.
struct NameIndex: Sendable {
  /// Where a row's name stands among the scalars of all.
  private struct Place: Sendable {
    var start: UInt32 = 0
    var count: UInt16 = 0
    var width: UInt16 = 0
    /// The mark of the name that it was made of; of no name, 0.
    var mark: UInt32 = 0
  }

  private var places: [Place] = []
  private var scalars: [UInt32] = []
  private var initials: [UInt32] = []
  /// The rows from here on may have other names than those that are known.
  private var checked = 0
  private var order: [UInt32] = []

  /// Says that names may have changed, or that there are more.
  mutating func mayHaveChanged() { checked = 0 }

  /// Whether all names are known.
  func isComplete(_ library: Library) -> Bool { checked >= library.rowLimit }

  /// Takes in some of the names that are new, all of them without a limit; how wide the widest of
  /// them is.
  @discardableResult
  mutating func update(_ library: Library, atMost limit: Int = .max) -> Int {
    var left = limit
    var widest = 0
    if places.count < library.rowLimit {
      places += repeatElement(Place(), count: library.rowLimit - places.count)
    }
    while checked < library.rowLimit, left > 0 {
      let row = AgencyID(index: checked)
      checked += 1
      let mark = library.nameMark(of: row)
      guard places[row.index].mark != mark else { continue }
      left -= 1
      order = []
      let name = library.name(of: row)
      let key = NameKey(name)
      places[row.index] = Place(
        start: UInt32(clamping: scalars.count), count: UInt16(clamping: key.scalars.count),
        width: UInt16(clamping: CellWidth.columns(of: name)), mark: mark)
      widest = max(widest, Int(places[row.index].width))
      scalars += key.scalars
      initials += key.initials
    }
    return widest
  }

  /// How wide a row's name is, in columns; 0 while that is not known.
  func width(of row: AgencyID) -> Int {
    places.indices.contains(row.index) ? Int(places[row.index].width) : 0
  }

  /// For each row, by its number, whether its name has what is looked for.
  func matches(_ needle: NameNeedle) -> [Bool] {
    scalars.withUnsafeBufferPointer { scalars in
      initials.withUnsafeBufferPointer { initials in
        places.map { place in
          let start = Int(place.start)
          let end = min(start + Int(place.count), scalars.count)
          return needle.matches(
            UnsafeBufferPointer(rebasing: scalars[start..<end]),
            initials: UnsafeBufferPointer(rebasing: initials[start..<end]))
        }
      }
    }
  }

  /// For each row, by its number, where its name stands among all in their order.
  mutating func ranks(_ library: Library) -> [UInt32] {
    if order.count == library.rowLimit { return order }
    let rows = (0..<library.rowLimit).map(AgencyID.init).sorted(by: library.namePrecedes)
    var ranks = [UInt32](repeating: 0, count: rows.count)
    var rank: UInt32 = 0
    for (place, row) in rows.enumerated() {
      // Rows of one name are equal under this key.
      if place > 0, library.namePrecedes(rows[place - 1], row) { rank += 1 }
      ranks[row.index] = rank
    }
    order = ranks
    return ranks
  }
}
