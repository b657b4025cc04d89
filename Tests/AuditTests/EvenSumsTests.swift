import ReportFixtures
import Reports
import Testing

@testable import Audit

/// Sums that are seen to hold in one go must be those that hold one by one.
struct EvenSumsTests {
  private static let form = TableForm.form(.requests, .form2021)
  private static let forms = FormSet(proactive: .form2021, requests: .form2021)

  private func table(_ change: (inout [StatCell]) -> Void) -> StatTable {
    var cells = Self.form.cells.map { _ in StatCell.read(.zero, line: 1, column: 1) }
    change(&cells)
    return StatTable(form: Self.form, inOrder: cells, line: 1)
  }

  private func holdTogether(_ equations: [Equation], _ table: StatTable) -> Bool? {
    EvenSums(equations, forms: Self.forms)?.hold([nil, WholeNumbers(table), nil])
  }

  @Test("For each cell changed in turn, all together hold just when each does")
  func cellByCell() {
    let equations = Equations.of(Self.form).all
    #expect(holdTogether(equations, table { _ in }) == true)
    for place in Self.form.cells.indices {
      let changed = table { $0[place] = .read(Amount(3), line: 1, column: 1) }
      #expect(
        holdTogether(equations, changed) == equations.allSatisfy { $0.isEven(in: changed) },
        "\(Self.form.cells[place])")
    }
  }

  @Test("A cell without a number, or with a part of one, leaves nothing to be seen")
  func notWhole() {
    let equations = Equations.of(Self.form).all
    for cell in [StatCell.missing, .blank(at: nil)] {
      #expect(holdTogether(equations, table { $0[0] = cell }) == false)
    }
    if let half = Amount(units: 5, scale: 1) {
      #expect(
        holdTogether(equations, table { $0[0] = .read(half, line: 1, column: 1) }) == false)
    }
  }

  @Test("A table that is not there proves nothing")
  func noTable() {
    let even = EvenSums(Equations.of(Self.form).all, forms: Self.forms)
    #expect(even?.hold([nil, nil, nil]) == false)
  }
}
