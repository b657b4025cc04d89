import Library

extension App {
  /// The view on top.
  var screen: Screen { stack.last ?? .library(LibraryState()) }

  /// The state of the matrix, which is always at the bottom of the stack.
  var matrix: LibraryState {
    get { if case .library(let state)? = stack.first { state } else { LibraryState() } }
    set { if !stack.isEmpty { stack[0] = .library(newValue) } }
  }

  /// The topmost report, even below a list of findings.
  var report: ReportState? {
    get {
      for case .report(let state) in stack.reversed() { return state }
      return nil
    }
    set {
      let last = stack.lastIndex { if case .report = $0 { true } else { false } }
      if let last, let newValue { stack[last] = .report(newValue) }
    }
  }

  /// The list of findings, when it is on top.
  var findings: FindingsState? {
    get { if case .findings(let state) = screen { state } else { nil } }
    set {
      if findings != nil, let newValue { stack[stack.count - 1] = .findings(newValue) }
    }
  }

  /// The part of the screen that keys go to.
  public var context: Context {
    switch screen {
    case .library: .library
    case .findings: .findings
    case .compare: .compare
    case .trend: .trend
    case .report(let state):
      switch state.focus {
      case .outline: .outline
      case .text: .text
      case .table: .table
      case .findings: .strip
      case .source: .source
      }
    }
  }
}
