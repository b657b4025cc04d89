import Audit
import Glibc

extension CalendarDay {
  /// The day at the place where the program runs; nil where the clock is set beyond all calendars.
  static var today: CalendarDay? {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CalendarDay(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
