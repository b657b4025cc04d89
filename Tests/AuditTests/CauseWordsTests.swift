import Audit
import ReportFixtures
import Reports
import Testing

@Suite("Words for causes")
struct CauseWordsTests {
  private func cause(_ fixture: FixtureReport) throws -> Cause {
    try #require(Assessment(fixture.report).causes.first)
  }

  @Test("One cell that settles everything is named with the change, and never called wrong")
  func located() throws {
    var fixture = FixtureReport()
    fixture[CellKey(.granted, .naturalPerson)] = 3
    let cause = try cause(fixture)
    #expect(
      cause.message().zh == "改这一格，2 条不符的规则都成立：予以公开·自然人 3→0；别的改法至少动 3 格")
    #expect(
      cause.message().en.hasPrefix(
        "this cell alone settles all 2 failing rules: granted, natural persons 3→0"))
  }

  @Test("Where sums are open, or of cases, no more is claimed than is proved")
  func unproved() throws {
    var blank = FixtureReport()
    blank[CellKey(.granted, .naturalPerson)] = 3
    blank.blank("requests.refused.otherLaw.research")
    #expect(try cause(blank).message().zh.hasSuffix("别的改法至少动 2 格"))
    var cases = FixtureReport()
    for column in [ColumnID.upheld, .corrected, .otherResult, .pending] {
      cases[CellKey(.review, column)] = 1
    }
    #expect(try cause(cases).message().zh.hasSuffix("总计 0→4；别的改法至少动 2 格"))
  }

  @Test("A cell that the program cut out is suspected before the agency", arguments: [true, false])
  func split(isSplit: Bool) throws {
    var fixture = FixtureReport()
    fixture[CellKey(.granted, .naturalPerson)] = 3
    let words = try cause(fixture).text(in: .chinese, read: isSplit ? .split : .read)
    #expect(words.contains("这一格是程序拆出来的，可能是拆分有误，不一定是原文错") == isSplit)
  }

  @Test("Two cells are named as two, and that one is not enough")
  func several() throws {
    var fixture = FixtureReport()
    fixture[CellKey(.granted, .naturalPerson)] = 3
    fixture[CellKey(.granted, .business)] = 5
    let words = try cause(fixture).message()
    #expect(words.zh == "改这 2 格即可全部成立：予以公开·自然人 3→0；予以公开·商业企业 5→0；只改 1 格做不到")
    #expect(words.en.hasSuffix("; no single cell does"))
  }

  @Test("A tie tells what all its ways share, and what cannot be told")
  func tie() throws {
    var fixture = FixtureReport()
    // The same mistake at two opposite corners: either diagonal would settle it.
    for (row, column) in [(RowID.granted, ColumnID.business), (.notHeld, .research)] {
      fixture[CellKey(row, column)] = 5
    }
    for row in [RowID.granted, .notHeld] {
      for column in [ColumnID.business, .research] {
        fixture[CellKey(row, column)] = (fixture[CellKey(row, column)] ?? 0) + 5
      }
    }
    for row in [RowID.granted, .notHeld] { fixture[CellKey(row, .total)] = 10 }
    for column in [ColumnID.business, .research] {
      fixture[CellKey(.total, column)] = 10
      fixture[CellKey(.newReceived, column)] = 10
    }
    for row in [RowID.total, .newReceived] { fixture[CellKey(row, .total)] = 20 }
    let cause = try cause(fixture)
    #expect(cause.located == nil)
    #expect(cause.repairs.count == 2)
    #expect(cause.message().zh == "有 2 种改法（各动 2 格），程序无法判断是哪一种；可以确定：问题在商业企业、科研机构列；不能确定：哪一行")
  }

  @Test("A group of cases lists every cell that may be it")
  func cases() throws {
    var fixture = FixtureReport()
    fixture["review.upheld"] = 2
    fixture["review.total"] = 1
    let words = try cause(fixture).message()
    #expect(words.zh == "有 2 种改法，程序无法判断是哪一格：结果维持 2→1 或 总计 1→2")
    #expect(words.en.hasPrefix("2 ways to settle it, and no telling which: upheld 2→1 or "))
  }

  @Test("Ways that change different rows name the rows, not one column again and again")
  func rows() throws {
    var fixture = FixtureReport()
    fixture["requests.newReceived.business"] = (fixture["requests.newReceived.business"] ?? 0) + 1
    for row in [RowID.newReceived, .carriedIn, .carriedOut] {
      fixture.set("\(CellKey(row, .total))", .missing)
    }
    let words = try cause(fixture).message()
    #expect(words.zh.contains("本年新收·商业企业 "))
    #expect(words.zh.contains(" 或 结转下年·商业企业 "))
    #expect(words.en.contains("received this year, business"))
  }

  @Test("More than three wrong cells are laid to the reading of the table")
  func none() throws {
    var fixture = FixtureReport()
    for (index, row) in [RowID.granted, .stateSecret, .otherLaw, .notHeld].enumerated() {
      fixture[CellKey(row, ColumnID.allColumns[index])] = Int64(index + 3)
    }
    #expect(try cause(fixture).message().zh == "至少要改 4 格才能全部成立，更像是读表错位，请看原文")
  }
}

extension ColumnID {
  fileprivate static let allColumns: [ColumnID] = [
    .naturalPerson, .business, .research, .publicWelfare,
  ]
}
