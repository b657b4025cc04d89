import Audit
import Reports

/// The numbers of a report that lists show, sort and filter by; a number that is not there is nil,
/// never 0.
public struct ReportNumbers: Hashable, Sendable, BitwiseCopyable {
  private var units: (received: Int64, carriedIn: Int64, results: Int64, carriedOut: Int64)
  private var scales: (received: UInt8, carriedIn: UInt8, results: UInt8, carriedOut: UInt8)
  private var part: Int64
  private var whole: Int64

  private static let none = UInt8.max

  /// No numbers.
  public init() {
    units = (0, 0, 0, 0)
    scales = (Self.none, Self.none, Self.none, Self.none)
    part = 0
    whole = 0
  }

  /// The numbers of a report.
  public init(_ report: some CellSource) {
    self.init()
    func split(_ row: RowID) -> (Int64, UInt8) {
      let value = report[CellKey(row, .total)]?.value
      return value.map { ($0.units, $0.scale) } ?? (0, Self.none)
    }
    (units.received, scales.received) = split(.newReceived)
    (units.carriedIn, scales.carriedIn) = split(.carriedIn)
    (units.results, scales.results) = split(.total)
    (units.carriedOut, scales.carriedOut) = split(.carriedOut)
    if case .share(let share, _) = Measure.ratio(.disclosure).value(in: report) {
      part = share.part
      whole = share.whole
    }
  }

  /// 本年新收政府信息公开申请数量，总计.
  public var received: Amount? { amount(units.received, scales.received) }
  /// 上年结转政府信息公开申请数量，总计.
  public var carriedIn: Amount? { amount(units.carriedIn, scales.carriedIn) }
  /// 本年度办理结果，总计.
  public var results: Amount? { amount(units.results, scales.results) }
  /// 结转下年度继续办理，总计.
  public var carriedOut: Amount? { amount(units.carriedOut, scales.carriedOut) }
  /// 公开率; nil where a cell has no number or nothing was dealt with.
  public var disclosure: Share? { Share(part, of: whole) }

  private func amount(_ units: Int64, _ scale: UInt8) -> Amount? {
    scale == Self.none ? nil : Amount(units: units, scale: Int(scale))
  }

  /// Compares all numbers.
  public static func == (left: ReportNumbers, right: ReportNumbers) -> Bool {
    left.units == right.units && left.scales == right.scales
      && (left.part, left.whole) == (right.part, right.whole)
  }

  /// Hashes all numbers.
  public func hash(into hasher: inout Hasher) {
    for amount in [received, carriedIn, results, carriedOut] { hasher.combine(amount) }
    hasher.combine(disclosure)
  }
}
