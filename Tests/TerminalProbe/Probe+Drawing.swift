import Canvas
import Terminal

extension Probe {
  func drawn() -> Surface {
    var surface = Surface(size: session.size)
    write("年报浏览 “云溪市” ① ✓|", row: 0, role: .bar, on: &surface)
    write("错误", row: 1, role: .error, on: &surface)
    write("size \(session.size.rows)x\(session.size.columns)", row: 2, on: &surface)
    write("results \(results) wakes \(wakes)", row: 3, on: &surface)
    // The first character of this row only just fits, and on odd widths one half does not.
    write("缘", row: 4, column: session.size.columns - 2, on: &surface)
    let room = max(0, session.size.rows - 5)
    for (index, line) in lines.suffix(room).enumerated() {
      write(line, row: 5 + index, on: &surface)
    }
    if showsCursor { surface.cursor = (2, 3) }
    return surface
  }

  private func write(
    _ text: String, row: Int, column: Int = 0, role: Role = .plain, on surface: inout Surface
  ) {
    var column = column
    for scalar in text.unicodeScalars {
      let width: UInt8 = scalar.value >= 0x2E80 ? 2 : 1
      surface.set(Cell(scalar: scalar.value, width: width, role: role), row: row, column: column)
      column += Int(width)
    }
  }

  static func name(_ event: InputEvent) -> String {
    switch event {
    case .key(let key): name(key)
    case .mouse(let action, let row, let column): "\(action) \(row),\(column)"
    case .paste(let text): "paste [\(text.split(separator: "\n").joined(separator: "/"))]"
    case .resize(let size): "resize \(size.rows)x\(size.columns)"
    case .cursorIsAt(let row, let column): "cursor \(row),\(column)"
    case .wake: "wake"
    case .hangUp: "hangUp"
    }
  }

  private static func name(_ key: Key) -> String {
    switch key {
    case .character(let character): "character \(character)"
    case .named(let name): "named \(name)"
    case .control(let character): "control \(character)"
    case .alt(let key): "alt \(Self.name(key))"
    }
  }
}
