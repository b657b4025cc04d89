import Reports

/// A report made of random numbers, to be rendered and read back.
struct MadeReport {
  var edition: FormEdition
  /// The printed text of each cell: digits, a mark for nothing, or nothing at all.
  var cells: [CellKey: String] = [:]

  /// How the cells are filled.
  enum Filling: String, CaseIterable, Sendable {
    /// Mostly zeros, as in most reports.
    case sparse
    /// A different number in each cell, so that a slip by one row or column shows.
    case distinct
    /// Sparse with a dash for each zero.
    case dashes
    /// Sparse with zeros left empty.
    case blanks
  }

  init(_ edition: FormEdition, _ filling: Filling, using random: inout some RandomNumberGenerator) {
    self.edition = edition
    var next = 10
    for kind in TableKind.allCases {
      for key in TableForm.form(kind, edition).cells {
        next += Int.random(in: 1...3, using: &random)
        let isZero = filling != .distinct && Int.random(in: 0..<10, using: &random) < 7
        let value = filling == .distinct ? next : Int.random(in: 1...60, using: &random)
        cells[key] = isZero ? Self.zero(filling) : String(value)
      }
    }
  }

  /// The same with every number raised.
  func raised(by amount: Int) -> MadeReport {
    var copy = self
    copy.cells = cells.mapValues { String((Int($0) ?? 0) + amount) }
    return copy
  }

  /// A requests table whose sums hold, everything else zero.
  init(balanced edition: FormEdition, using random: inout some RandomNumberGenerator) {
    self.edition = edition
    for kind in TableKind.allCases {
      for key in TableForm.form(kind, edition).cells { cells[key] = "0" }
    }
    let form = TableForm.requests(edition)
    let results = form.lines.filter { !$0.isHeading }.dropFirst(2).dropLast(2)
    var totals = [Int](repeating: 0, count: 7)
    for line in results where Int.random(in: 0..<3, using: &random) == 0 {
      let persons = Int.random(in: 0...40, using: &random)
      let companies =
        Int.random(in: 0..<4, using: &random) == 0 ? Int.random(in: 1...9, using: &random) : 0
      set(line, [persons, companies, 0, 0, 0, 0, persons + companies])
      for (index, value) in [persons, companies, 0, 0, 0, 0, persons + companies].enumerated() {
        totals[index] += value
      }
    }
    let lines = form.lines.filter { !$0.isHeading }
    let carried = Int.random(in: 0...totals[0], using: &random)
    set(lines[lines.count - 2], totals)
    set(lines[1], [carried, 0, 0, 0, 0, 0, carried])
    totals[0] -= carried
    totals[6] -= carried
    set(lines[0], totals)
  }

  /// A requests table whose sums hold, with a number up to `scale` in every sixth cell of its
  /// results, everything else zero.
  init(
    balanced edition: FormEdition, upTo scale: Int, using random: inout some RandomNumberGenerator
  ) {
    self.edition = edition
    for kind in TableKind.allCases {
      for key in TableForm.form(kind, edition).cells { cells[key] = "0" }
    }
    let lines = TableForm.requests(edition).lines.filter { !$0.isHeading }
    var totals = [Int](repeating: 0, count: 6)
    for line in lines.dropFirst(2).dropLast(2) {
      let parts = totals.map { _ in
        Int.random(in: 0..<6, using: &random) == 0 ? Int.random(in: 1...scale, using: &random) : 0
      }
      set(line, parts + [parts.reduce(0, +)])
      totals = zip(totals, parts).map(+)
    }
    let carried = totals.map { Int.random(in: 0...$0, using: &random) / 8 }
    let received = zip(totals, carried).map(-)
    set(lines[0], received + [received.reduce(0, +)])
    set(lines[1], carried + [carried.reduce(0, +)])
    set(lines[lines.count - 2], totals + [totals.reduce(0, +)])
  }

  private mutating func set(_ line: FormLine, _ values: [Int]) {
    for (key, value) in zip(line.cells, values) { cells[key] = String(value) }
  }

  private static func zero(_ filling: Filling) -> String {
    switch filling {
    case .sparse, .distinct: "0"
    case .dashes: "-"
    case .blanks: ""
    }
  }

  /// What a reader should make of a cell; nil for an empty one.
  func value(_ key: CellKey) -> Amount? {
    guard let text = cells[key], !text.isEmpty else { return nil }
    return Amount(Int64(text) ?? 0)
  }
}

extension TableForm {
  /// The requests table of an edition.
  static func requests(_ edition: FormEdition) -> TableForm { form(.requests, edition) }
}
