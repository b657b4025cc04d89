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
}
