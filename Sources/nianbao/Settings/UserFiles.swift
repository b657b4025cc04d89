import Browser
import Glibc
import Library
import Reports

/// The user's own files for one folder of reports: read at the start, written when something changes.
struct UserFiles {
  let folders: UserFolders
  let folder: String

  init(_ folders: UserFolders = UserFolders(Environment.value), for folder: String) {
    self.folders = folders
    self.folder = folder
  }

  /// Hands the browser what earlier sessions kept, and the settings.
  func prepare(_ app: inout App) {
    if let path = folders.notesFile(of: folder), let text = Self.text(path) {
      app.take(NoteList(text))
    }
    if let path = folders.stateFile(of: folder), let text = Self.text(path) {
      app.restore(FolderState(text))
    }
    if let path = folders.settingsFile {
      do throws(FileError) {
        if let text = try KeptFile.read(path) { app.configure(SettingsFile(text)) }
      } catch {
        app.tell(.failed(path, error.reason))
      }
    }
  }

  /// Whether nobody has used the program here before; from now on somebody has.
  func isFirstTime() -> Bool {
    guard let path = folders.tourFile, access(path, F_OK) != 0 else { return false }
    // Where it cannot be remembered it is not shown, or it would be shown for ever.
    return (try? KeptFile.write("", to: path)) != nil
  }

  /// Keeps the last place and the marks; says why not.
  ///
  /// - Parameter isLast: on leaving only the place is new, and nobody should wait for the disk.
  func keep(_ state: FolderState, isLast: Bool = false) -> EffectOutcome? {
    Self.outcome(folders.stateFile(of: folder)) { path throws(FileError) in
      try KeptFile.write(state.text, to: path, isLasting: !isLast)
    }
  }

  /// Keeps a note beside those of other sessions; says why not.
  func keep(_ change: NoteChange) -> EffectOutcome? {
    Self.outcome(folders.notesFile(of: folder)) { path throws(FileError) in
      try KeptFile.change(path) { text in
        var list = NoteList(text ?? "")
        list.apply(change)
        return list.text
      }
    }
  }

  private static func outcome(
    _ path: String?, _ write: (String) throws(FileError) -> Void
  ) -> EffectOutcome? {
    guard let path else {
      return .notKept("HOME", Wording("没有设定个人文件夹", "there is no home folder"))
    }
    do throws(FileError) {
      try write(path)
      return nil
    } catch {
      return .notKept(error.path, error.reason)
    }
  }

  private static func text(_ path: String) -> String? {
    do throws(FileError) { return try KeptFile.read(path) } catch { return nil }
  }
}
