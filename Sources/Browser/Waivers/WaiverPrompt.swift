import Audit
import Library
import Reports

/// The reason for a waiver being typed.
struct WaiverPrompt: Hashable, Sendable {
  let entry: EntryID
  /// The findings that are to stand.
  let findings: [Finding]
  /// What has been typed.
  var text = ""

  /// What is waived, in a few words.
  func title(_ language: Wording.Language) -> String {
    guard let first = findings.first else { return "" }
    let name = FindingWords.title(first.rule)(language)
    return findings.count == 1 ? name : name + Words.andMore(findings.count)
  }
}
