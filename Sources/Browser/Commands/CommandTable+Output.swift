import Canvas
import Reports

extension CommandTable {
  static let output = [
    Command(
      .note, .output, [.character("a"), .character("_")], in: [.library, .report],
      Wording("批注", "note"),
      help: Wording(
        "给这份年报或这一格写批注，另存，不改年报",
        "Write about the report or the cell; kept apart, never in the report")),
    Command(
      .reviewed, .output, [.character("M"), .character("+")], in: [.library, .report],
      Wording("已核", "reviewed"),
      help: Wording(
        "标记这份年报已核，或取消；f 已核=0 只看没核的", "Mark the report as reviewed, or not; filter reviewed=0")),
    Command(
      .notes, .output, [.character("A"), .character("-")], Wording("全部批注", "all notes"),
      help: Wording("列出批注，选一条过去", "List the notes; choose one to go to its place")),
    Command(
      .copy, .output, [.character("y"), .character("`")], Wording("复制", "copy"),
      help: Wording(
        "复制值、引文、一行、整张表或屏幕文字", "Copy the value, a citation, the row, the table or the screen"),
      hints: [CommandHint("y", Wording("复制", " copy"), 35, in: [.table, .compare, .trend])]),
    Command(
      .export, .output, [.character("e"), .named(.f8)], Wording("导出", "export"),
      help: Wording(
        "把眼前的表存成文件：csv tsv json md txt", "Write what is shown into a file: csv tsv json md txt"),
      hints: [
        CommandHint("e", Wording("导出", " export"), 34, in: [.library, .compare, .trend])
      ]),
    Command(
      .openOriginal, .output, [.character("O"), .alt(.named(.enter))],
      Wording("打开原件", "open the file"),
      help: Wording("用桌面上的程序打开这份年报的文件", "Open the report's file in the desktop's program for it")),
    Command(
      .edit, .output, [.character("E"), .character(")")], Wording("编辑器", "editor"),
      help: Wording(
        "用 $VISUAL 或 $EDITOR 打开文件，光标在这一行", "Open the file in $VISUAL or $EDITOR, at the line")),
    Command(
      .saveScreen, .output, [.control("g")], Wording("存屏幕", "save the screen"),
      help: Wording("把屏幕文字存成文件", "Write the screen as text into a file")),
  ]
}
