import Audit

/// What the browser asks of the program around it.
public enum Effect: Hashable, Sendable {
  /// Leave.
  case quit
  /// Stop and give the terminal to the shell.
  case suspend
  /// Paint the whole screen again.
  case repaint
  /// Go on with the reading of files, or stop.
  case readFiles(Bool)
  /// Compare the agencies with one another, and hand over what that finds.
  case compareAgencies
  /// Read the report at a path below the folder as a whole, for its text.
  case readBody(path: String)
  /// Look for a text in all files and hand over where it is, or look no more.
  case searchBodies(String, isWanted: Bool)
  /// Read the text of the file at a path below the folder, and hand it over when it is there.
  case readSource(String)
  /// Add waivers to the file beside the reports, and hand the file over again.
  case waive([Waiver])
  /// Take the mouse, or leave it to the terminal.
  case mouse(Bool)
  /// Draw in the colours of a theme.
  case theme(String)
  /// Keep the state of the folder for the next session.
  case keepState
  /// Write a note into the file of notes.
  case note(NoteChange)
  /// Put a text on the clipboard.
  case copy(String)
  /// Write a file, in the working directory unless the name says where; a numbered one takes
  /// the next free number where there is one of its name.
  case write(name: String, text: String, isNumbered: Bool, overwrites: Bool = false)
  /// Open a report's file in the program that the desktop has for it.
  case open(path: String)
  /// Open a report's file in the user's editor, at a line.
  case edit(path: String, line: Int)
}
