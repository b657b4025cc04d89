import ReportFixtures
import Reports

@testable import Audit

extension RuleCase {
  static let requests: [RuleCase] = [
    .of(.requestBalance, .passes, "12 + 3 = 11 + 4") { fixture in
      fixture.requests(new: 12, carriedIn: 3, total: 11, carriedOut: 4)
    },
    .of(.requestBalance, .fails, "12 + 3 is not 11 + 3") { fixture in
      fixture.requests(new: 12, carriedIn: 3, total: 11, carriedOut: 3)
    },
    .of(.requestBalance, .fails, "12 + 3 is less than 11 + 5") { fixture in
      fixture.requests(new: 12, carriedIn: 3, total: 11, carriedOut: 5)
    },
    .of(.requestBalance, .cannotTell, "what was carried in is blank, and would be 3") { fixture in
      fixture.requests(new: 12, carriedIn: 0, total: 11, carriedOut: 4)
      fixture.blank("requests.carriedIn.total")
    },
    .of(.requestBalance, .cannotTell, "a blank that holds as 0 proves nothing", falseAlarm: true) {
      $0.blank("requests.carriedIn.total")
    },
    .of(.requestBalance, .fails, "known parts above the total fail, whatever a blank is") {
      fixture in
      fixture.requests(new: 12, carriedIn: 0, total: 7, carriedOut: 4)
      fixture.blank("requests.carriedIn.total")
    },
    .of(.applicantSum, .passes, "5 + 2 = 7") { fixture in
      fixture["requests.granted.naturalPerson"] = 5
      fixture["requests.granted.business"] = 2
      fixture["requests.granted.total"] = 7
    },
    .of(.applicantSum, .fails, "5 + 2 is not 8") { fixture in
      fixture["requests.granted.naturalPerson"] = 5
      fixture["requests.granted.business"] = 2
      fixture["requests.granted.total"] = 8
    },
    .of(.applicantSum, .fails, "5 + 2 is more than 6") { fixture in
      fixture["requests.granted.naturalPerson"] = 5
      fixture["requests.granted.business"] = 2
      fixture["requests.granted.total"] = 6
    },
    .of(
      .applicantSum, .cannotTell, "总计 is left blank in the rows of results and filled elsewhere",
      falseAlarm: true
    ) { fixture in
      fixture["requests.granted.naturalPerson"] = 272
      fixture["requests.unavailable.stillUnclear.naturalPerson"] = 14
      fixture.blank("requests.granted.total", "requests.unavailable.stillUnclear.total")
    },
    .of(
      .applicantSum, .cannotTell, "all kinds of applicants are blank and only 总计 says 0",
      falseAlarm: true
    ) { fixture in
      for column in ["naturalPerson", "business", "research"] {
        fixture.blank("requests.granted.\(column)")
      }
    },
    .of(.resultSum, .passes, "4 + 3 = 7") { fixture in
      fixture["requests.granted.business"] = 4
      fixture["requests.unavailable.notHeld.business"] = 3
      fixture["requests.total.business"] = 7
    },
    .of(.resultSum, .fails, "4 + 3 is more than 6") { fixture in
      fixture["requests.granted.business"] = 4
      fixture["requests.unavailable.notHeld.business"] = 3
      fixture["requests.total.business"] = 6
    },
    .of(.resultSum, .fails, "4 + 3 is less than 8") { fixture in
      fixture["requests.granted.business"] = 4
      fixture["requests.unavailable.notHeld.business"] = 3
      fixture["requests.total.business"] = 8
    },
    .of(.resultSum, .cannotTell, "one result is blank") { fixture in
      fixture["requests.granted.business"] = 4
      fixture["requests.total.business"] = 7
      fixture.blank("requests.unavailable.notHeld.business")
    },
    .of(
      .resultSum, .passes, "of 2019, （六）其他处理 is a single row", falseAlarm: true, edition: .form2019
    ) { fixture in
      fixture["requests.other.total.business"] = 4
      fixture["requests.total.business"] = 4
    },

    .of(
      .partialCountedTwice, .isNoted, "the results exceed their total by what was granted in part"
    ) {
      fixture in
      fixture["requests.partiallyGranted.naturalPerson"] = 3
      fixture["requests.granted.naturalPerson"] = 5
      fixture["requests.total.naturalPerson"] = 5
    },
    .of(.partialCountedTwice, .passes, "they exceed it by something else") { fixture in
      fixture["requests.partiallyGranted.naturalPerson"] = 3
      fixture["requests.granted.naturalPerson"] = 5
      fixture["requests.total.naturalPerson"] = 6
    },
    .of(
      .partialCountedTwice, .passes, "the total exceeds the results by as much", falseAlarm: true
    ) { fixture in
      fixture["requests.partiallyGranted.naturalPerson"] = 3
      fixture["requests.granted.naturalPerson"] = 5
      fixture["requests.total.naturalPerson"] = 11
    },
    .of(.partialCountedTwice, .saysNothing, "nothing was granted in part"),
    .of(.partialCountedTwice, .cannotTell, "a result is blank where something was granted in part")
    {
      fixture in
      fixture["requests.partiallyGranted.naturalPerson"] = 3
      fixture["requests.total.naturalPerson"] = 5
      fixture.blank("requests.granted.naturalPerson")
    },

    .of(.resultsWithoutRequests, .fails, "nothing came and 3 were granted") {
      $0["requests.granted.total"] = 3
    },
    .of(.resultsWithoutRequests, .fails, "nothing came and 3 are carried on") {
      $0["requests.carriedOut.total"] = 3
    },
    .of(.resultsWithoutRequests, .passes, "nothing came and nothing was done"),
    .of(
      .resultsWithoutRequests, .saysNothing, "all results are of requests carried in",
      falseAlarm: true
    ) { fixture in
      fixture.requests(new: 0, carriedIn: 3, total: 3, carriedOut: 0)
      fixture["requests.granted.total"] = 3
    },
    .of(.resultsWithoutRequests, .cannotTell, "what was received is blank") { fixture in
      fixture["requests.granted.total"] = 3
      fixture.blank("requests.newReceived.total")
    },

    .of(.columnShift, .fails, "the row adds up one column to the right") {
      $0.row("requests.granted", 0, 4, 2, 0, 0, 6, 0)
    },
    .of(.columnShift, .passes, "the row adds up where it stands") {
      $0.row("requests.granted", 4, 2, 0, 0, 0, 0, 6)
    },
    .of(.columnShift, .passes, "the row adds up nowhere", falseAlarm: true) {
      $0.row("requests.granted", 0, 4, 2, 0, 0, 7, 0)
    },
    .of(.columnShift, .passes, "something stands in the last column", falseAlarm: true) {
      $0.row("requests.granted", 0, 4, 2, 0, 0, 6, 3)
    },
    .of(.columnShift, .saysNothing, "a single number says nothing", falseAlarm: true) {
      $0.row("requests.granted", 0, 0, 0, 0, 0, 6, 0)
    },
    .of(.columnShift, .saysNothing, "a cell of the row is blank") { fixture in
      fixture.row("requests.granted", 0, 4, 2, 0, 0, 6, 0)
      fixture.blank("requests.granted.publicWelfare")
    },

    .of(.overdueFeeWithoutNotice, .fails, "5 dropped for unpaid fees, and section 6 says 无") {
      fixture in
      fixture["requests.other.lateFee.total"] = 5
      fixture.say("无。", in: .other)
    },
    .of(.overdueFeeWithoutNotice, .fails, "section 6 names the fee without a number") { fixture in
      fixture["requests.other.lateFee.total"] = 5
      fixture.say("本年度依法收取信息处理费。", in: .other)
    },
    .of(.overdueFeeWithoutNotice, .passes, "section 6 tells of 5 fee notices") { fixture in
      fixture["requests.other.lateFee.total"] = 5
      fixture.say("发出信息处理费收费通知5件，总金额400元。", in: .other)
    },
    .of(.overdueFeeWithoutNotice, .saysNothing, "none were dropped", falseAlarm: true) {
      $0.say("无。", in: .other)
    },
    .of(.overdueFeeWithoutNotice, .cannotTell, "how many were dropped is blank") { fixture in
      fixture.blank("requests.other.lateFee.total")
      fixture.say("无。", in: .other)
    },
    .of(.overdueFeeWithoutNotice, .cannotTell, "section 6 was not recognised") { fixture in
      fixture["requests.other.lateFee.total"] = 5
      fixture.sections.removeLast()
    },

    .of(.applicantKindsImplausible, .isNoted, "all 12 applicants are 其他") {
      $0.row("requests.newReceived", 0, 0, 0, 0, 0, 12, 12)
    },
    .of(.applicantKindsImplausible, .isNoted, "more institutes than people") {
      $0.row("requests.newReceived", 2, 0, 3, 0, 0, 0, 5)
    },
    .of(.applicantKindsImplausible, .passes, "as many institutes as people") {
      $0.row("requests.newReceived", 3, 0, 3, 0, 0, 0, 6)
    },
    .of(
      .applicantKindsImplausible, .saysNothing, "4 requests are too few to tell", falseAlarm: true
    ) { $0.row("requests.newReceived", 0, 0, 0, 0, 0, 4, 4) },
    .of(.applicantKindsImplausible, .cannotTell, "the natural persons are blank") { fixture in
      fixture.row("requests.newReceived", 0, 0, 5, 0, 0, 0, 5)
      fixture.blank("requests.newReceived.naturalPerson")
    },
  ]

  static let cases: [RuleCase] = [
    .of(.caseSum, .passes, "1 + 2 = 3") { fixture in
      fixture["review.upheld"] = 1
      fixture["review.pending"] = 2
      fixture["review.total"] = 3
    },
    .of(.caseSum, .fails, "1 + 2 is more than 2") { fixture in
      fixture["review.upheld"] = 1
      fixture["review.pending"] = 2
      fixture["review.total"] = 2
    },
    .of(.caseSum, .fails, "1 + 2 is less than 4") { fixture in
      fixture["review.upheld"] = 1
      fixture["review.pending"] = 2
      fixture["review.total"] = 4
    },
    .of(.caseSum, .cannotTell, "a whole group is blank, and 0 is meant", falseAlarm: true) {
      $0.blank("review.upheld", "review.corrected", "review.otherResult", "review.pending")
    },
    .of(.caseSum, .passes, "pending cases count too", falseAlarm: true) { fixture in
      fixture["litigationDirect.pending"] = 1
      fixture["litigationDirect.total"] = 1
    },
    .years(.suitsWithoutReview, .isNoted, "2 suits after a review that no year has") { _ in
    } after: {
      $0["litigationAfterReview.total"] = 2
    },
    .years(.suitsWithoutReview, .passes, "the review was last year's", falseAlarm: true) {
      $0["review.total"] = 1
    } after: {
      $0["litigationAfterReview.total"] = 2
    },
    .years(.suitsWithoutReview, .passes, "the review is this year's") { _ in
    } after: { fixture in
      fixture["litigationAfterReview.total"] = 2
      fixture["review.total"] = 1
    },
    .years(.suitsWithoutReview, .passes, "no suits and no review") { _ in
    } after: { _ in
    },
    .years(.suitsWithoutReview, .cannotTell, "last year's reviews are blank") {
      $0.blank("review.total")
    } after: {
      $0["litigationAfterReview.total"] = 2
    },
    .years(.moreCasesThanRequests, .isNoted, "4 cases of 1 request this year and 2 last year") {
      $0["requests.newReceived.total"] = 2
    } after: { fixture in
      fixture["requests.newReceived.total"] = 1
      fixture["review.total"] = 2
      fixture["litigationDirect.total"] = 1
      fixture["litigationAfterReview.total"] = 1
    },
    .years(.moreCasesThanRequests, .passes, "3 cases of 1 + 1 + 1 requests") {
      $0["requests.newReceived.total"] = 1
    } after: { fixture in
      fixture["requests.newReceived.total"] = 1
      fixture["requests.carriedIn.total"] = 1
      fixture["review.total"] = 3
    },
    .years(.moreCasesThanRequests, .isNoted, "4 cases of 1 + 1 + 1 requests") {
      $0["requests.newReceived.total"] = 1
    } after: { fixture in
      fixture["requests.newReceived.total"] = 1
      fixture["requests.carriedIn.total"] = 1
      fixture["review.total"] = 4
    },
    .years(.moreCasesThanRequests, .passes, "2 cases of 9 requests carried in") { _ in
    } after: { fixture in
      fixture["requests.carriedIn.total"] = 9
      fixture["review.total"] = 2
    },
    .years(.moreCasesThanRequests, .passes, "2 suits of last year's requests", falseAlarm: true) {
      $0["requests.newReceived.total"] = 2
    } after: { fixture in
      fixture["litigationDirect.total"] = 1
      fixture["litigationAfterReview.total"] = 1
    },
    .years(.moreCasesThanRequests, .cannotTell, "last year's requests are blank") {
      $0.blank("requests.newReceived.total")
    } after: {
      $0["review.total"] = 2
    },
  ]
}

extension FixtureReport {
  /// Sets the total column of the balance.
  fileprivate mutating func requests(new: Int64, carriedIn: Int64, total: Int64, carriedOut: Int64)
  {
    self["requests.newReceived.total"] = new
    self["requests.carriedIn.total"] = carriedIn
    self["requests.total.total"] = total
    self["requests.carriedOut.total"] = carriedOut
  }

  /// Sets a row of the table of requests, the six kinds and the total.
  fileprivate mutating func row(_ row: String, _ values: Int64...) {
    let columns = TableForm.requests2021.blocks[0].columns
    for (column, value) in zip(columns, values) { self["\(row).\(column.rawValue)"] = value }
  }
}
