import Canvas

extension App {
  /// How many things there are that can be closed; the tour, which any key closes, is none.
  var depth: Int {
    let views = stack.count + (ledger.filter == nil ? 0 : 1)
    if case .tour? = overlays.last { return views }
    return views + overlays.count
  }

  /// `q`: closes what is on top; at the first view it leaves, or asks whether that is meant.
  ///
  /// - Parameter departure: what the key before has made of it.
  mutating func closeOrLeave(_ departure: Departure) {
    if stack.count > 1 || ledger.filter != nil {
      run(.back)
    } else if departure == .asks {
      self.departure = .asked
      notice = Notice(Words.leaveAgain)
    } else {
      effects.append(.quit)
    }
  }
}
