import Reports

/// What the reports of a year have together.
struct YearSums: Hashable, Sendable {
  /// Reports that are shown.
  var reports = 0
  /// Rows that are shown without any report of the year.
  var missing = 0
  /// Reports that have problems.
  var faulty = 0
  /// 本年新收 of all that have a number; wraps where what is printed is absurd.
  var received: Int64 = 0
  /// Reports without that number.
  var withoutReceived = 0

  /// `3,481`, `3,481?` where some have no number, `?` where none has, nil without reports.
  var receivedText: String? {
    guard reports > 0 else { return nil }
    guard withoutReceived < reports else { return "?" }
    return Amount(received).grouped + (withoutReceived > 0 ? "?" : "")
  }
}
