import Reports

extension Words {
  static let stillReading = Wording("正在读年报，读到的会陆续出现……", "Reading; reports appear as they are read.")
  static let stoppedReading = Wording("读文件已停下；按 R 接着读", "Reading was stopped; R goes on.")
  static let allIsRead = Wording("文件都已读完", "all files are read")
  static let readingStopped = Wording(
    "已停下，读到的都在；按 R 接着读", "stopped; what was read is here, and R goes on")
  static let readingGoesOn = Wording("接着读", "reading goes on")

  /// `正在读 3210/10000 约剩 15 秒`
  static func progress(_ progress: ReadingProgress, secondsLeft: Int?) -> Wording {
    let count = "\(progress.read)/\(progress.all)"
    if progress.isStopped { return Wording("已停 \(count) R续读", "stopped at \(count), R goes on") }
    if let met = progress.met { return Wording("正在找文件 \(met)", "finding files, \(met) so far") }
    let left = secondsLeft.map(timeLeft) ?? Wording("", "")
    return Wording("正在读 \(count)\(left.zh)", "reading \(count)\(left.en)")
  }

  private static func timeLeft(_ seconds: Int) -> Wording {
    seconds < 60
      ? Wording(" 约剩 \(seconds) 秒", ", about \(seconds) s left")
      : Wording(" 约剩 \(seconds / 60) 分", ", about \(seconds / 60) min left")
  }
}
