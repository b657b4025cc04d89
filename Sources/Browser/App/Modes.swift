/// Ways of looking that stay when one goes from report to report.
struct Modes: Hashable, Sendable {
  /// Zeros as `0` instead of `-`.
  var showsZeros = false
  /// Tables and labels as the form prints them.
  var isAsPrinted = false
  /// The pane with the focus has the whole screen.
  var isZoomed = false
  /// Which of the rules on the cell is written out; nil when none is.
  var why: Int?
  /// Marks, bars and graphs of ASCII characters only.
  var isASCII = false
  /// The pane with the original text is open.
  var showsSource = false
  /// The terminal draws `“` and its like two columns wide, so stand-ins are shown.
  var isWide = false
  /// The mouse is ours.
  var usesMouse = true
}
