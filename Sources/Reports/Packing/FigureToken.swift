/// How a run of equal cells is packed.
///
/// A byte below 0x80 is that number, printed; from 0x80 to 0xBF it is a run of printed zeros; any
/// other byte names the kind of cell, and what the kind needs follows.
enum FigureToken {
  /// One byte holds no longer run.
  static let longestRun = 64

  static let zeros: UInt8 = 0x80
  static let read: UInt8 = 0xC0
  static let split: UInt8 = 0xC1
  static let inferred: UInt8 = 0xC2
  static let blank: UInt8 = 0xC3
  static let missing: UInt8 = 0xC4
  static let ambiguous: UInt8 = 0xC5
  static let unreadable: UInt8 = 0xC6

  /// The token of a status; the number or the candidates follow where it has such, then the run.
  static func token(_ status: CellStatus) -> UInt8 {
    switch status {
    case .read: read
    case .split: split
    case .inferred: inferred
    case .blank: blank
    case .missing: missing
    case .ambiguous: ambiguous
    case .unreadable: unreadable
    }
  }

  /// The status of a token.
  static func status(_ token: UInt8) -> CellStatus? {
    CellStatus.allCases.first { Self.token($0) == token }
  }
}

extension PackWriter {
  /// Adds so many cells that are alike.
  mutating func run(_ cell: StatCell, _ count: Int) {
    if cell.status == .read, let value = cell.value, value.isWhole, (0..<0x80).contains(value.units)
    {
      if value == .zero {
        byte(FigureToken.zeros | UInt8(clamping: count - 1))
      } else {
        for _ in 0..<count { byte(UInt8(clamping: value.units)) }
      }
      return
    }
    byte(FigureToken.token(cell.status))
    if let value = cell.value { amount(value) }
    if cell.status == .ambiguous { list(cell.candidates) { $0.amount($1) } }
    number(count)
  }
}

extension PackReader {
  /// The next cells that are alike, without their places.
  mutating func run() throws(PackDamage) -> (cell: StatCell, count: Int) {
    let token = try byte()
    if token < FigureToken.zeros { return (.figure(.read, Amount(Int64(token))), 1) }
    if token < FigureToken.read {
      return (.figure(.read, .zero), Int(token - FigureToken.zeros) + 1)
    }
    guard let status = FigureToken.status(token) else { throw PackDamage() }
    let value: Amount? = status.hasValue ? try amount() : nil
    let candidates: [Amount] =
      status == .ambiguous ? try list { reader throws(PackDamage) in try reader.amount() } : []
    let count = try number()
    guard count > 0, count <= FigureToken.longestRun else { throw PackDamage() }
    return (.figure(status, value, candidates), count)
  }
}

extension StatCell {
  static func figure(
    _ status: CellStatus, _ value: Amount?, _ candidates: [Amount] = []
  ) -> StatCell {
    StatCell(value: value, status: status, source: nil, candidates: candidates)
  }
}
