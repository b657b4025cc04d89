import Reports

/// The digits of a row whose separators were lost, as one string.
struct DigitString: Hashable, Sendable {
  /// Digits before the point.
  let digits: [UInt8]
  /// Digits behind the point, which can only belong to the last number.
  let fraction: [UInt8]

  /// The tokens of a run put together; nil where they hold signs, points inside, or more digits
  /// behind a comma.
  init?(_ run: NumberRun, _ document: Document) {
    var digits: [UInt8] = []
    var fraction: [UInt8] = []
    for index in run.numbers {
      let number = document.stream.numbers[index]
      guard number.kind == .number, fraction.isEmpty else { return nil }
      var at = Int(number.start)
      var isFraction = false
      while at < Int(number.digitsEnd) {
        let (scalar, length) = ByteText.scalar(document.marked.text, at)
        if let digit = ByteText.digit(scalar) {
          if isFraction { fraction.append(UInt8(digit)) } else { digits.append(UInt8(digit)) }
        } else if scalar == 0x2E || scalar == 0xFF0E {
          isFraction = true
        } else {
          return nil
        }
        at += length
      }
      let rest = at..<max(at, Int(number.end))
      guard !document.marked.text[rest].contains(where: { $0 &- 0x30 < 10 }) else { return nil }
    }
    self.digits = digits
    self.fraction = fraction
  }

  /// Whether there is nothing but zeros.
  var isZero: Bool { digits.allSatisfy { $0 == 0 } && fraction.allSatisfy { $0 == 0 } }

  /// A whole number with the digits behind the point.
  func amount(_ whole: Int64) -> Amount? {
    var units = whole
    for digit in fraction {
      let (product, overflow) = units.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      units = product + Int64(digit)
    }
    return Amount(units: units, scale: fraction.count)
  }
}
