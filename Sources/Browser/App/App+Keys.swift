import Canvas
import Glyphs

extension App {
  /// A key: to the overlay on top, or to the command that it names here.
  mutating func press(_ key: Key) {
    notice = nil
    wanted = nil
    let before = (depth: depth, departure: departure)
    departure = .atOnce
    dispatch(key, before.departure)
    // Whoever closes one thing after the other with q presses it once more than there are things.
    if departure == .atOnce, depth < before.depth, folded(key) == .character("q") {
      departure = .asks
    }
  }

  private mutating func dispatch(_ key: Key, _ departure: Departure) {
    guard frame.tier != .none else {
      // Nothing can be seen, so nothing but leaving is done.
      if [.character("q"), .character("Q"), .named(.f10)].contains(folded(key)) {
        effects.append(.quit)
      }
      return
    }
    if !overlays.isEmpty, isEcho(key) { return }
    switch overlays.last {
    case .prompt(let state)?: press(key, in: state)
    case .menu(let state)?: press(key, in: state)
    case .filter(let menu)?: press(key, in: menu)
    case .waiver(let prompt)?: press(key, in: prompt)
    case .source?: overlays.removeLast()
    case .tour?: overlays.removeLast()
    case .choice(let state)?: press(key, in: state)
    case nil: pressCommand(key, departure)
    }
  }

  private mutating func pressCommand(_ key: Key, _ departure: Departure) {
    guard let key = withoutEcho(key) else { return }
    if let chord {
      finish(chord, with: key)
      return
    }
    guard let command = bindings.command(for: key, in: context) else {
      notice = Notice(Words.unknownKey(key.label))
      return
    }
    if command.id != .next { announced = nil }
    if departure == .asked, key == .character("y") {
      effects.append(.quit)
      return
    }
    if command.id == .back, key == .character("q"), stack.count == 1 {
      closeOrLeave(departure)
      return
    }
    if command.id == .back, key == .named(.escape), search.isLastJump {
      endSearch()
      return
    }
    if command.id == .back, key == .named(.escape), let filter = findings?.filter, !filter.isEmpty {
      findings?.filter = FindingFilter()
      notice = Notice(Words.filterEnded)
      return
    }
    run(command.id)
  }

  /// Whether a key is the second half of the `——` or `……` that has opened what is on top.
  private mutating func isEcho(_ key: Key) -> Bool {
    defer { lastTyped = nil }
    return (lastTyped == "…" || lastTyped == "—") && key == lastTyped.map { .character($0) }
  }

  /// The key as an input method's punctuation means it; `……` is one press of `^`.
  private mutating func withoutEcho(_ key: Key) -> Key? {
    guard case .character(let character) = key else {
      lastTyped = nil
      return key
    }
    if character == "…" || character == "—", lastTyped == character {
      lastTyped = nil
      return nil
    }
    lastTyped = character
    return folded(key)
  }

  func folded(_ key: Key) -> Key {
    guard case .character(let character) = key else { return key }
    let ascii = KeyFold.ascii(character)
    return ascii == " " ? .named(.space) : .character(ascii)
  }
}
