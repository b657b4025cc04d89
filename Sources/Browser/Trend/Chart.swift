import Audit
import Library
import Reports

/// A measure over the years of an agency and over the agencies of a year; made when one of these
/// changes, not for each frame.
struct Chart: Sendable {
  /// What it was made for.
  struct Key: Hashable, Sendable {
    let agency: AgencyID
    let year: Int
    let measure: Measure
    let revision: Int
  }

  /// A year of the agency.
  struct Year: Sendable {
    let year: Int
    /// The report; nil where there is none.
    let entry: EntryID?
    let value: MeasuredValue?
    /// The median of all agencies with a number.
    let median: Double?
    /// A rule fails on the cell.
    let isFaulty: Bool
  }

  /// An agency in the ranking.
  struct Rank: Sendable {
    let agency: AgencyID
    let entry: EntryID
    let value: MeasuredValue
    /// The place among those with a number, from 1; equals share the best.
    let place: Int?
  }

  let key: Key
  let years: [Year]
  let ranks: [Rank]
  /// How many of the ranked have a number.
  let counted: Int
  /// Agencies without a report of the year.
  let absent: Int

  init(_ app: App, _ key: Key) {
    self.key = key
    let library = app.library
    let agencies = app.ledger.rows.compactMap { row -> AgencyID? in
      if case .agency(let id) = row, library.isAgency(id) { id } else { nil }
    }
    var byYear: [Int: [Double]] = [:]
    var ranks: [Rank] = []
    var absent = 0
    let showsMedians = library.counts.reports <= Self.medianLimit
    for agency in agencies {
      var isHere = false
      for id in library.countedEntries(of: agency) {
        guard let year = library.year(of: id), showsMedians || year == key.year,
          let value = library[id].withFigures({ key.measure.value(in: $0) })
        else { continue }
        if let number = value.number { byYear[year, default: []].append(number) }
        if year == key.year {
          isHere = true
          ranks.append(Rank(agency: agency, entry: id, value: value, place: nil))
        }
      }
      if !isHere { absent += 1 }
    }
    self.absent = absent
    self.ranks = Self.placed(ranks)
    counted = byYear[key.year]?.count ?? 0
    let own = library[key.agency]
    years = app.yearAxis.map { year in
      let id = own.entry(in: year)
      return Year(
        year: year, entry: id,
        value: id.flatMap { library[$0].withFigures { key.measure.value(in: $0) } },
        median: showsMedians ? Self.median(byYear[year] ?? []) : nil,
        isFaulty: id.map { Self.isFaulty(key.measure, library[$0]) } ?? false)
    }
  }

  /// Where an agency stands in the ranking.
  func index(of agency: AgencyID) -> Int? { ranks.firstIndex { $0.agency == agency } }

  /// Above this many reports only the year in sight is gone through.
  private static let medianLimit = 20_000

  /// The greatest first, those without a number last, in the order of the matrix.
  private static func placed(_ ranks: [Rank]) -> [Rank] {
    let numbers = ranks.map { $0.value.number }
    let order = ranks.indices.sorted { left, right in
      switch (numbers[left], numbers[right]) {
      case (let a?, let b?): a == b ? left < right : a > b
      case (_?, nil): true
      case (nil, _?): false
      case (nil, nil): left < right
      }
    }
    var place = 0
    var last: Double?
    return order.enumerated().map { position, index in
      let rank = ranks[index]
      guard let number = numbers[index] else { return rank }
      if number != last { place = position + 1 }
      last = number
      return Rank(agency: rank.agency, entry: rank.entry, value: rank.value, place: place)
    }
  }

  private static func median(_ numbers: [Double]) -> Double? {
    guard !numbers.isEmpty else { return nil }
    let sorted = numbers.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  private static func isFaulty(_ measure: Measure, _ entry: Entry) -> Bool {
    let cells: [CellKey] =
      switch measure {
      case .cell(let key): [key]
      case .ratio(let ratio): ratio.numerator + ratio.denominator + ratio.deduction
      }
    let marks = Dossier.marks(entry.assessment.findings)
    return cells.contains { marks[$0] == .error || marks[$0] == .warning }
  }
}
