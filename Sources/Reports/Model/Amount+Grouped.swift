extension Amount {
  /// With commas between thousands, for people: `1,286`, `-12,345.5`.
  public var grouped: String {
    let text = description
    let start = text.firstIndex { $0 != "-" } ?? text.startIndex
    let end = text.firstIndex(of: ".") ?? text.endIndex
    let digits = Array(text[start..<end])
    var result = String(text[..<start])
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return result + text[end...]
  }
}
