import Audit
import Glibc

/// The clock, read in one place.
enum Today {
  /// The day where the user is.
  static func day() -> CalendarDay {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    let day = CalendarDay(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    return day ?? .first
  }
}
