import Reports
import Testing

@testable import Browser

@Suite struct RosterSumTests {
  @Test("A sum of which nothing is known is no zero")
  func unknown() {
    var sum = Roster.Sum()
    #expect(sum.text == "0")
    sum.add(nil)
    #expect(sum.text == "?")
    sum.add(Amount(3481))
    #expect(sum.text == "3,481?")
    sum = Roster.Sum()
    sum.add(.zero)
    #expect(sum.text == "0")
  }
}
