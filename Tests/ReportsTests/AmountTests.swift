import Testing

@testable import Reports

@Suite("Amounts")
struct AmountTests {
  @Test(
    "Digits come out as they went in",
    arguments: [
      (664_866, 4, "66.4866"), (150, 2, "1.5"), (-2, 0, "-2"), (5, 3, "0.005"), (-5, 1, "-0.5"),
    ])
  func description(units: Int, scale: Int, text: String) {
    #expect(Amount(units: Int64(units), scale: scale)?.description == text)
  }

  @Test("Sums are exact across scales")
  func sums() {
    let tenth = Amount(units: 1, scale: 1)
    let fifth = Amount(units: 2, scale: 1)
    #expect(tenth.flatMap { fifth?.adding($0) } == Amount(units: 3, scale: 1))
    #expect(Amount(3).subtracting(Amount(5)) == Amount(-2))
  }

  @Test("A sum past 64 bits is refused, not wrapped")
  func overflow() {
    #expect(Amount(.max).adding(Amount(1)) == nil)
    #expect(Amount(.min).subtracting(Amount(1)) == nil)
  }
}
