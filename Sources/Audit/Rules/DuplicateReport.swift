import Reports

/// Two files report for one agency and year: changed after publication, or published twice.
public enum DuplicateReport {
  /// The finding for the later file, which names the one that counts.
  public static func finding(of path: String) -> Finding {
    Finding(
      .duplicateReport, scope: nil, outcome: .fail, suspect: .agency,
      subject: .duplicate(path: path))
  }
}
