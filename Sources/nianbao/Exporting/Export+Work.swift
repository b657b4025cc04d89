import Audit
import Library

extension Export {
  /// An export on its way.
  struct Work {
    let format: any RecordFormat
    let rules: RuleSet
    let talk: Talk
    let isOneFolder: Bool
    /// Whether something could not be read.
    private(set) var isTroubled = false
    private var output = OutputStream()
    private var count = 0

    init(format: any RecordFormat, rules: RuleSet, talk: Talk, isOneFolder: Bool) {
      self.format = format
      self.rules = rules
      self.talk = talk
      self.isOneFolder = isOneFolder
    }

    mutating func begin() { output.write(format.beginning) }

    /// Writes the records of some files; those that are together are compared with one another.
    mutating func write(_ found: [InputPaths.Found], isTogether: Bool = false) {
      let (format, rules) = (format, rules)
      let before = count
      let sources = found.enumerated().map { index, found in
        Record.Source(
          number: before + index + 1, file: found.file,
          path: isOneFolder ? found.file.path : found.path)
      }
      count += found.count
      let facts = isTogether ? Facts(of: sources, format, rules) : nil
      InOrder.forEach(sources) { source in
        Record(source, format, rules, facts)
      } then: { record in
        if let reason = record.reason { talk.say(record.path, reason) }
        isTroubled = isTroubled || record.isUnreadable
        output.write(record.bytes)
      }
      // Who feeds a list bit by bit waits for what came of it.
      output.flush()
    }

    mutating func end() {
      output.write(format.end)
      output.flush()
    }
  }
}
