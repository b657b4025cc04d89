import Glyphs
import Reports

/// The columns of the list of reports; the narrower the screen, the fewer.
struct RosterColumns: Hashable, Sendable {
  /// A column.
  enum Column: Hashable, Sendable, CaseIterable {
    case name, year, received, carriedIn, results, carriedOut, disclosure, problems, path

    var title: Wording {
      switch self {
      case .name: Words.agency
      case .year: SortKey.year.title
      case .received: SortKey.received.title
      case .carriedIn: Wording("上年结转", "carry-in")
      case .results: Wording("办结", "results")
      case .carriedOut: Wording("结转下年", "carry-out")
      case .disclosure: Wording("公开率", "disclosed")
      case .problems: Words.sum
      case .path: Words.file
      }
    }

    /// What a click on the heading sorts by.
    var sortKey: SortKey? {
      switch self {
      case .name: .name
      case .year: .year
      case .received: .received
      case .results: .results
      case .carriedOut: .carriedOut
      case .disclosure: .disclosure
      case .problems: .problems
      case .carriedIn, .path: nil
      }
    }
  }

  /// The columns in sight with their widths, left to right.
  let columns: [(column: Column, width: Int)]

  init(_ total: Int) {
    // The widest heading with the mark of its order, or seven digits in groups.
    let number = total >= 100 ? 12 : 9
    var widths: [(Column, Int)] = [(.year, 6)]
    if total >= 46 { widths.append((.received, number)) }
    if total >= 96 { widths.append((.carriedIn, number)) }
    if total >= 64 { widths.append((.results, number)) }
    if total >= 76 { widths.append((.carriedOut, max(10, number))) }
    if total >= 56 { widths.append((.disclosure, 10)) }
    widths.append((.problems, total >= 76 ? 7 : 6))
    let rest = max(6, total - 3 - widths.reduce(0) { $0 + $1.1 })
    let name = total >= 150 ? 40 : rest
    widths.insert((.name, min(name, rest)), at: 0)
    if rest - name > 12 { widths.append((.path, rest - name)) }
    columns = widths.map { (column: $0.0, width: $0.1) }
  }

  static func == (left: RosterColumns, right: RosterColumns) -> Bool {
    left.columns.elementsEqual(right.columns) { $0 == $1 }
  }

  func hash(into hasher: inout Hasher) { hasher.combine(columns.map(\.width)) }

  /// A line of the list, or the columns of it that come after the first few.
  func line(after first: Int = 0, _ text: (Column) -> String) -> String {
    columns.dropFirst(first).map { column, width in
      switch column {
      case .name: Clip.pad(text(column), to: width)
      case .path: "  " + Clip.pad(text(column), to: width - 2)
      default: Clip.pad(text(column), to: width, .right)
      }
    }
    .joined()
  }

  /// The column at a place of the line, counted from its left end.
  func column(at place: Int) -> Column? {
    var start = 3
    for (column, width) in columns {
      if (start..<start + width).contains(place) { return column }
      start += width
    }
    return nil
  }
}
