import Testing

@testable import Reports

@Suite("Packed figures")
struct FiguresTests {
  /// Tables of both generations with cells of every status in every order.
  static func tables(seed: UInt64) -> [StatTable] {
    var random = SplitMix(state: seed)
    let edition: FormEdition = seed.isMultiple(of: 2) ? .form2019 : .form2021
    return TableKind.allCases.shuffled(using: &random).prefix(Int(random.next() % 4)).map { kind in
      let form = TableForm.form(kind, edition)
      let cells = form.cells.map { _ in cell(&random) }
      return StatTable(
        form: form, inOrder: cells, line: Int(random.next() % 5000),
        decodedBy: random.next() % 2 == 0 ? [] : [.applicants(.granted), .balance(.total)])
    }
  }

  static func cell(_ random: inout SplitMix) -> StatCell {
    let amount = Amount(units: Int64(random.next() % 300) - 20, scale: Int(random.next() % 3))
    let value = amount ?? .zero
    let text = [value.description, "12", "０"][Int(random.next() % 3)]
    let place = SourcePlace(
      line: Int(random.next() % 90), column: Int(random.next() % 70), text: text)
    switch random.next() % 12 {
    case 0: return .blank(at: place)
    case 1: return .missing
    case 2: return .ambiguous([.zero, value], at: place)
    case 3: return .split(value, at: place)
    case 4: return .inferred(value, at: nil)
    case 5: return .unreadable(at: place)
    case 6: return .read(Amount(.max), at: place)
    case 7: return .read(value, at: place)
    default: return .read(.zero, at: place)
    }
  }

  static func packed(_ tables: [StatTable]) -> [UInt8] {
    var writer = PackWriter()
    writer.figures(tables)
    return writer.bytes
  }

  private static func withoutPlace(_ cell: StatCell) -> StatCell {
    StatCell(value: cell.value, status: cell.status, source: nil, candidates: cell.candidates)
  }

  @Test("Tables come back as they were, places and all", arguments: 0..<60 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    let tables = Self.tables(seed: seed)
    let bytes = Self.packed(tables)
    let back = try bytes.withUnsafeBytes { try Figures($0).tables() }
    #expect(back.map(\.form) == tables.map(\.form))
    #expect(back.map(\.line) == tables.map(\.line))
    #expect(back.map(\.decodedBy) == tables.map(\.decodedBy))
    #expect(back == tables)
  }

  @Test("A single cell is found without unpacking the tables", arguments: 0..<20 as Range<UInt64>)
  func lookups(seed: UInt64) {
    let tables = Self.tables(seed: seed)
    let bytes = Self.packed(tables)
    for form in FormEdition.allCases.flatMap({ edition in
      TableKind.allCases.map { TableForm.form($0, edition) }
    }) {
      for key in form.cells {
        let expected = tables.first { $0.form.kind == key.table }?[key].map(Self.withoutPlace)
        #expect(bytes.withUnsafeBytes { Figures($0)[key] } == expected)
      }
    }
  }

  @Test("A report of zeros takes little more than two bytes a cell")
  func size() {
    let tables = TableKind.allCases.map { kind in
      let form = TableForm.form(kind, .form2021)
      let zero = StatCell.read(.zero, at: SourcePlace(line: 1, column: 1, text: "0"))
      return StatTable(form: form, inOrder: form.cells.map { _ in zero }, line: 1, decodedBy: [])
    }
    #expect(Self.packed(tables).count < 450)
  }

  @Test("Whatever the bytes, reading ends and takes no more room than they have")
  func damage() {
    var random = SplitMix(state: 11)
    for seed in 0..<400 as Range<UInt64> {
      var bytes = Self.packed(Self.tables(seed: seed))
      for _ in 0...Int(random.next() % 4) where !bytes.isEmpty {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      let cut = Array(bytes.prefix(Int(random.next() % UInt64(bytes.count + 1))))
      for bytes in [bytes, cut] {
        let tables = bytes.withUnsafeBytes { try? Figures($0).tables() }
        for table in tables ?? [] { #expect(table.cells.count == table.form.cells.count) }
        _ = bytes.withUnsafeBytes { Figures($0)[CellKey(.carriedOut, .total)] }
      }
    }
  }
}

/// Numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
