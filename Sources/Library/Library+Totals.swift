import Reports

extension Library {
  /// What all reports have together; kept up to date report by report.
  public struct Totals: Hashable, Sendable {
    /// Problems of all reports.
    public internal(set) var problems = 0
    /// Reports that have any.
    public internal(set) var faulty = 0
    /// Reports in whose stead another of the agency and year counts.
    public internal(set) var duplicates = 0
    /// By year, of the years that are reported on.
    public internal(set) var years: [Int: Year] = [:]

    /// What the reports of a year have together.
    public struct Year: Hashable, Sendable {
      /// All reports, also those in whose stead another counts; the rest is without these.
      var all = 0
      /// Reports.
      public internal(set) var reports = 0
      /// Reports that have problems.
      public internal(set) var faulty = 0
      /// 本年新收 of all that have a number; wraps where what is printed is absurd.
      public internal(set) var received: Int64 = 0
      /// Reports that have none, which the sum is without.
      public internal(set) var unread = 0
    }
  }

  /// Adds a report that has a row to the totals, or takes it out of them.
  mutating func count(_ id: EntryID, by sign: Int) {
    let index = id.index
    let row = files.agencies[index]
    guard row != FileColumns.none else { return }
    let standing = files.standings[index]
    let isFaulty = standing.problems > 0
    let counts = files.duplicates[index] == FileColumns.none
    totals.problems += sign * standing.problems
    totals.faulty += isFaulty ? sign : 0
    totals.duplicates += counts ? 0 : sign
    agencies.problems[Int(row)] &+= Int32(truncatingIfNeeded: sign * standing.problems)
    guard let year = self[id].year else { return }
    var total = totals.years[year] ?? Totals.Year()
    total.all += sign
    if counts {
      total.reports += sign
      total.faulty += isFaulty ? sign : 0
      if let received = files.numbers[index].received {
        total.received &+= Int64(sign) &* received.units
      } else {
        total.unread += sign
      }
    }
    totals.years[year] = total.all == 0 ? nil : total
    if total.all == 0 {
      years.removeAll { $0 == year }
    } else if sign > 0, total.all == 1 {
      years.insert(year, at: years.firstIndex { $0 > year } ?? years.count)
    }
  }
}

extension Library.Totals {
  func pack(_ writer: inout PackWriter) {
    writer.number(problems)
    writer.number(faulty)
    writer.number(duplicates)
    writer.list(years.sorted { $0.key < $1.key }) {
      $0.signed(Int64($1.key))
      $0.number($1.value.all)
      $0.number($1.value.reports)
      $0.number($1.value.faulty)
      $0.signed($1.value.received)
      $0.number($1.value.unread)
    }
  }

  init(_ reader: inout PackReader) throws(PackDamage) {
    problems = try reader.number()
    faulty = try reader.number()
    duplicates = try reader.number()
    let all = try reader.list { reader throws(PackDamage) in
      (
        Int(try reader.signed()),
        Year(
          all: try reader.number(), reports: try reader.number(), faulty: try reader.number(),
          received: try reader.signed(),
          unread: try reader.number())
      )
    }
    years = Dictionary(all) { first, _ in first }
  }
}
