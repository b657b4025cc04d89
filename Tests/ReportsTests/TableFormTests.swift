import Testing

@testable import Reports

@Suite("The statutory forms")
struct TableFormTests {
  @Test(
    "Each generation has as many cells as its circular prints",
    arguments: [(FormEdition.form2019, [22, 161, 15]), (.form2021, [10, 175, 15])])
  func cellCounts(edition: FormEdition, expected: [Int]) {
    #expect(TableKind.allCases.map { TableForm.form($0, edition).cells.count } == expected)
  }

  @Test("Every key reads back from its text", arguments: FormEdition.allCases)
  func keysRoundTrip(edition: FormEdition) {
    for kind in TableKind.allCases {
      for key in TableForm.form(kind, edition).cells {
        #expect(CellKey(key.description) == key)
      }
    }
  }

  @Test("Keys are spelled as the published record spells them")
  func spelling() {
    #expect(CellKey(.stateSecret, .total).description == "requests.refused.stateSecret.total")
    #expect(CellKey(.review, .upheld).description == "review.upheld")
    #expect(CellKey(.fees, .amount).description == "proactive.fees.amount")
  }

  @Test(
    "Text that is no key is refused",
    arguments: [
      "", "requests", "review.naturalPerson.", "requests.review.total", "newReceived.total",
    ])
  func refused(text: String) {
    #expect(CellKey(text) == nil)
  }

  @Test("A header covers each column of numbers just once at its foot")
  func headerFoot() {
    for form in [TableForm.requests2021, .reviewAndLitigation, .proactive2019] {
      for block in form.blocks {
        let foot = block.header.filter { $0.row + $0.rowSpan == block.headerRows }
        let covered = foot.flatMap { Array($0.column..<$0.column + $0.columnSpan) }.sorted()
        #expect(covered == Array(0..<(covered.last ?? -1) + 1))
        #expect(covered.count >= block.columns.count)
      }
    }
  }
}
