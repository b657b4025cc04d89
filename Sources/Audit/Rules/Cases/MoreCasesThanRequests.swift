import Reports

extension RuleID {
  /// 复议诉讼多于申请.
  public static let moreCasesThanRequests: RuleID = "more-cases-than-requests"
}

extension Rule {
  static let moreCasesThanRequests = Rule(
    .moreCasesThanRequests, .notice, .cases, per: .report,
    title: Wording("复议诉讼多于申请", "More cases than requests"),
    explanation: Wording(
      "行政复议与两类行政诉讼之和不多于本年、上一年度的申请数",
      "Reviews and suits are not more than the requests of this year and the year before"),
    source: Wording("一件申请难有多件争议", "a request hardly leads to several disputes"),
    exceptions: Wording(
      "更早年度的争议；与依申请公开无关的行为；同一申请人反复起诉",
      "disputes of earlier years; acts other than requests; one applicant who sues again and again"),
    example: Wording("复议诉讼共 9 件，两年申请共 4 件", "9 cases, and 4 requests in two years"),
    check: .yearSums(
      """
      review.total + litigationDirect.total + litigationAfterReview.total <= \
      requests.newReceived.total + requests.carriedIn.total + previous.requests.newReceived.total
      """))
}
