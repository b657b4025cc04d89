import Audit

/// An index that was opened, and the library that it is of.
///
/// Opening looks at the numbers by which files and rows find each other, so that nothing leads
/// astray; that all bytes are those that were written takes going through them, and can come after
/// the first look.
public struct OpenIndex: Sendable {
  /// The library as it was when the index was written.
  public let library: Library
  private let file: IndexFile

  /// Nil where there is none, or one of another program or folder.
  public init?(
    _ path: String, identity: String, folder: String, names: AgencyNames = AgencyNames()
  ) {
    guard let file = try? IndexFile(path), file.identity == identity, file.folder == folder,
      let library = Library(file, names: names)
    else { return nil }
    self.file = file
    self.library = library
  }

  /// Gives back the memory of what was looked at; looking again fills it again.
  public func release() { file.release() }

  /// Whether all bytes are as they were written; takes as long as reading the index.
  public func isSound() -> Bool { file.isSound() }
}
