import Glibc

/// How wide a page may be.
enum PageWidth {
  /// Columns of the terminal that standard output goes to; nil where it goes elsewhere.
  static func ofTerminal() -> Int? {
    var size = winsize()
    guard isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return max(20, Int(size.ws_col))
  }
}
