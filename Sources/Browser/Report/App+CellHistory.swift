import Audit
import Canvas
import Library
import Reports

extension App {
  /// The years from the first to the last that the folder has reports of: a year between them that no
  /// agency has a report of has its place as well, so that a gap is seen as one.
  var yearAxis: [Int] {
    var axis: [Int] = []
    for year in library.years {
      // What is further apart than reports are old is a mistaken year.
      if let last = axis.last, year - last < 20 { axis += last + 1..<year }
      axis.append(year)
    }
    return axis
  }

  /// The cell under the cursor in each of these years, the latest twelve.
  var cellHistory: [(year: Int, value: MeasuredValue?)] {
    guard let cell, let agency = dossier?.agency else { return [] }
    let row = library[agency]
    return yearAxis.suffix(12).map { year in
      let value = row.entry(in: year).flatMap { id in
        library[id].withFigures { Measure.cell(cell).value(in: $0) }
      }
      return (year, value)
    }
  }

  /// `⣤⣿⣿⣿ 2020-23`: the years in small; nil where there is but one.
  var cellGraph: String? {
    let history = cellHistory
    guard history.count > 1, let first = history.first?.year, let last = history.last?.year,
      history.count(where: { $0.value?.number != nil }) > 1
    else { return nil }
    let graph = Sparkline.text(history.map { $0.value?.number }, isASCII: modes.isASCII)
    return "\(graph) \(first)-\(last % 100)"
  }

  /// What the text says of the cell under the cursor.
  var cellClaim: Claim? {
    guard let cell, let prose, prose.entry == dossier?.id else { return nil }
    return prose.claim(on: cell)
  }
}
