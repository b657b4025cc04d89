import Audit
import Browser
import Glibc
import Library
import Reports
import Synchronization
import Terminal

/// Scans the folder and reads its files on other threads; results come as news to the loop.
final class BackgroundReading: Sendable {
  private enum News: Sendable {
    case library(Library)
    /// How many files a scan that is under way has met.
    case met(Int)
    /// Files, what is new to the browser, and what of it is still to be begun.
    case files(ScannedFiles, Library.Changes, toRead: ScannedFiles, isFirst: Bool)
    case compared([EntryID: Assessment])
    case result(PackedResult)
    case body(EntryState, path: String)
    case found(String, paths: [String], searched: Int, isDone: Bool)
    case source(SourceOutcome)
    case waivers(WaiverList)
    case trouble(Wording)
  }

  private let folder: String
  private let poll: Int32?
  private let rules: RuleSet
  private let mailbox: Mailbox<News>
  private let work = Mutex<[BackgroundWork]>([])
  /// The writing of waivers.
  private let writing = Mutex<[BackgroundWork]>([])
  /// The reading of files as far as it is not done, and whether it goes on.
  private let reading = Mutex<(left: [BackgroundWork], isOn: Bool)>(([], true))
  private let files = Mutex(ScannedFiles())
  private let unmet = Mutex<[String]>([])
  /// What scans have found and the browser has not been told yet.
  private let scanned = Mutex<[ScanNews]>([])
  /// By texts that are looked for, the work; nil of what waits for the scan.
  private let searches = Mutex<[String: BackgroundWork?]>([:])
  private let index: FolderIndex?
  private let watch = FolderWatch()
  private let waker: Waker
  /// Whether something is known that the index does not say.
  private let hasNews = Atomic(false)
  /// Whether the agencies have been compared since that was known.
  private let isCompared = Atomic(false)
  /// The index that was opened, until everything of it was looked through once.
  private let opened = Mutex<OpenIndex?>(nil)

  /// - Parameter poll: after how many seconds to look again whether something has changed, where the
  ///   system does not tell; nil for never.
  init(_ folder: String, _ rules: RuleSet, poll: Int?, waker: Waker) {
    self.folder = folder
    self.rules = rules
    self.poll = poll.map { Int32(clamping: $0 * 1000) }
    self.waker = waker
    mailbox = Mailbox(waker: waker)
    // The index holds what the built-in rules say, and should go on to.
    index = rules.isBuiltIn ? FolderIndex(of: folder, variable: Environment.value) : nil
  }

  /// Begins with the scan.
  func start() {
    let scan = BackgroundWork(count: 1, threads: 1, niceness: 0) {
      [self, folder, mailbox, poll] _ in
      let watch = self.watch
      let scan = FolderScan(folder).watched(by: watch)
      var files = self.first(scan)
      // From here on the thread sleeps until something changes.
      while let watch {
        guard watch.wait(milliseconds: poll) || poll != nil else { break }
        mailbox.post(Self.waivers(folder))
        let now = (try? scan.files()) ?? ScannedFiles()
        let changes = Library.Changes(from: files, to: now)
        files = now
        if !changes.isEmpty {
          mailbox.post(.files(files, changes, toRead: changes.toRead, isFirst: false))
        }
      }
    }
    keep(scan)
  }

  /// Hands over what is known from before, then what the folder has in its stead; its files.
  private func first(_ scan: FolderScan) -> ScannedFiles {
    let opened = Self.open(index, mailbox)
    mailbox.post(Self.waivers(folder))
    let begun = opened == nil ? begin(scan) : ScannedFiles()
    let files = find(scan)
    let changes = (opened?.library ?? Library()).changes(to: files)
    let toRead =
      begun.isEmpty ? changes.toRead : Library.Changes(from: begun, to: files).toRead
    self.opened.withLock { $0 = opened }
    mailbox.post(.files(files, changes, toRead: toRead, isFirst: true))
    return files
  }

  /// All files, told of a few times a second while they are met: a million take a while.
  private func find(_ scan: FolderScan) -> ScannedFiles {
    var next = ContinuousClock.now + Self.patience
    let files = try? scan.files { [mailbox] count in
      let now = ContinuousClock.now
      guard now >= next else { return }
      next = now + Self.patience
      mailbox.post(.met(count))
    }
    return files ?? ScannedFiles()
  }

  /// Where nothing is known, a screenful is read before all names are: a hundred thousand take a
  /// third of a second.
  private func begin(_ scan: FolderScan) -> ScannedFiles {
    let files = (try? scan.files(atMost: Self.screenful)) ?? ScannedFiles()
    read(files)
    return files
  }

  /// What is known from before is shown at once; whether all of it is sound turns out after that,
  /// and where it is not, everything is read again.
  private static func open(_ index: FolderIndex?, _ mailbox: Mailbox<News>) -> OpenIndex? {
    guard let index = index?.open() else { return nil }
    mailbox.post(.library(index.library))
    if index.isSound() { return index }
    mailbox.post(.library(Library()))
    return nil
  }

  /// Remembers what has begun, so that it can be stopped, and forgets what has ended.
  private func keep(_ begun: BackgroundWork) { Self.keep(begun, in: work) }

  private static func keep(_ begun: BackgroundWork, in list: borrowing Mutex<[BackgroundWork]>) {
    list.withLock { list in
      list.removeAll { $0.isDone }
      list.append(begun)
    }
  }

  /// Lets what has begun end, and begins no more.
  func stop() {
    work.withLock { work in
      for part in work { part.cancel() }
    }
  }

  /// To be called just before the program ends.
  func leaveBehind() { watch?.leaveBehind() }

  /// Hands over what has come in since the last time; urgent where there was more than results, such
  /// as an answer that someone waits for.
  ///
  /// In pieces of a few milliseconds, since no key is to wait for what a second of reading brings:
  /// where `isInterrupted`, the rest is handed over at the next turn of the loop. Lists and sums are
  /// brought up to it by ``App/finishTaking()``.
  func deliver(to app: inout App, unless isInterrupted: () -> Bool) -> Urgency {
    var urgency = Urgency.none
    repeat {
      urgency = max(urgency, deliverPiece(to: &app))
    } while !mailbox.isEmpty && !isInterrupted()
    // The rest at the next turn of the loop, behind the keys that have come and what someone waits
    // to see.
    if urgency < .urgent, tellScanned(to: &app) || catchUp(&app) { urgency = .some }
    if urgency > .none || !mailbox.isEmpty {
      waker.wake()
    } else {
      settle(app.library)
    }
    return urgency
  }

  private func deliverPiece(to app: inout App) -> Urgency {
    var results: [PackedResult] = []
    let all = mailbox.take(atMost: Self.piece)
    for news in all {
      switch news {
      case .library(let library): app.adopt(library)
      case .met(let count): app.tellMet(count)
      case .files(let files, let changes, let toRead, let isFirst):
        app.beginScan(of: files.count)
        take(files, changes, toRead)
        if !isFirst { app.tellChanges(read: changes.toRead.count, gone: changes.gone.count) }
      case .compared(let found):
        app.take(found)
        isCompared.store(true, ordering: .relaxed)
      case .result(let result): results.append(result)
      case .body(let state, let path): app.receive(state, of: path)
      case .found(let text, let paths, let searched, let isDone):
        app.found(text, in: paths, searched: searched, isDone: isDone)
      case .source(let outcome): app.add(outcome)
      case .waivers(let list):
        if let today = CalendarDay.today { app.take(list, on: today, who: Environment.user) }
      case .trouble(let words): app.tell(words)
      }
    }
    if results.contains(where: { app.library.isNews($0) }) {
      hasNews.store(true, ordering: .relaxed)
    }
    app.take(results)
    return all.isEmpty ? .none : results.count < all.count ? .urgent : .some
  }

  /// Does some of what no key should wait for; whether there was any.
  private func catchUp(_ app: inout App) -> Bool {
    guard app.isCatchingUp else { return false }
    app.catchUp()
    return true
  }

  /// Tells some of what scans have found; whether there was any.
  private func tellScanned(to app: inout App) -> Bool {
    scanned.withLock { scanned in
      guard !scanned.isEmpty else { return false }
      scanned[0].tellSome(to: &app)
      if scanned[0].isTold { scanned.removeFirst() }
      if scanned.isEmpty { app.finishScan() }
      return true
    }
  }

  /// Once everything has been taken over: what is known is kept, and what was only looked through on
  /// the way is let go.
  private func settle(_ library: Library) {
    if isCompared.exchange(false, ordering: .relaxed),
      hasNews.exchange(false, ordering: .relaxed)
    {
      save(library)
    }
    opened.withLock { opened in
      opened?.release()
      opened = nil
    }
  }

  private func take(
    _ files: ScannedFiles, _ changes: Library.Changes, _ toRead: ScannedFiles
  ) {
    self.files.withLock { $0 = files }
    if !changes.gone.isEmpty { hasNews.store(true, ordering: .relaxed) }
    scanned.withLock { $0.append(ScanNews(changes)) }
    read(toRead)
    let waiting = unmet.withLock { unmet in
      defer { unmet = [] }
      return unmet
    }
    // What is not met now is not there: the library is told of that above.
    for text in searches.withLock({ $0.filter { $0.value == nil }.keys.sorted() }) {
      search(text)
    }
    for path in waiting where self.files.withLock({ $0[path] }) != nil { readBody(path) }
  }

  /// Looks for a text in all files; no more for one that was looked for.
  func search(_ text: String, isWanted: Bool) {
    searches.withLock { searches in
      if let former = searches.removeValue(forKey: text) { former?.cancel() }
      if isWanted { searches[text] = .some(nil) }
    }
    if isWanted { search(text) }
  }

  /// Files are searched in pieces that are small enough for the first hit to show at once.
  private func search(_ text: String) {
    let files = self.files.withLock { $0 }
    // Before the scan there is nothing to search: it begins when that is done.
    guard !files.isEmpty, let search = BodySearch(text) else { return }
    let piece = max(32, files.count / 200)
    let pieces = (files.count + piece - 1) / piece
    let left = LeftOver(files.count)
    let searching = BackgroundWork(
      count: pieces, threads: Self.cores, niceness: 5,
      each: { [mailbox] number in
        let part = number * piece..<min((number + 1) * piece, files.count)
        let paths = part.lazy.map { files[$0] }.filter { search.finds(in: $0) }.map(\.path)
        let isDone = left.takeAway(part.count) == 0
        mailbox.post(
          .found(text, paths: Array(paths), searched: part.count, isDone: isDone))
      })
    searches.withLock { $0[text] = searching }
    keep(searching)
  }

  /// How many results are taken over without a look at the keys.
  private static let piece = 32
  private static let screenful = 24
  /// After how long it is told again how many files were met.
  private static let patience = Duration.milliseconds(250)

  private static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Compares the agencies with one another.
  func compare(_ library: Library) {
    let comparing = BackgroundWork(count: 1, threads: 1) { [mailbox] _ in
      mailbox.post(.compared(library.comparedAgencies()))
    }
    keep(comparing)
  }

  private func save(_ library: Library) {
    guard let index else { return }
    let saving = BackgroundWork(count: 1, threads: 1) { _ in index.save(library) }
    keep(saving)
  }

  /// Adds waivers to the file beside the reports.
  func waive(_ waivers: [Waiver]) {
    let writing = BackgroundWork(count: 1, threads: 1, niceness: 0) { [folder, mailbox] _ in
      do throws(FileError) {
        try WaiverFile.add(waivers, to: WaiverFile.path(beside: folder))
        mailbox.post(Self.waivers(folder))
      } catch {
        mailbox.post(.trouble(error.words))
      }
    }
    // Not among what is stopped: it is the user's.
    Self.keep(writing, in: self.writing)
  }

  /// Waits, not for long, until what the user has written is in its file.
  func finishWriting() {
    let end = ContinuousClock.now + .seconds(2)
    while writing.withLock({ $0.contains { !$0.isDone } }), .now < end { usleep(2000) }
  }

  private static func waivers(_ folder: String) -> News {
    do throws(FileError) {
      return .waivers(try WaiverFile.read(WaiverFile.path(beside: folder)) ?? WaiverList())
    } catch {
      return .trouble(error.words)
    }
  }

  /// Reads the text of a file, for looking at it.
  func readSource(_ path: String) {
    guard let file = files.withLock({ $0[path] }) else { return }
    // Someone waits for it, so it does not give way.
    let reading = BackgroundWork(count: 1, threads: 1, niceness: 0) { [mailbox] _ in
      mailbox.post(.source(SourceOutcome(reading: file)))
    }
    keep(reading)
  }

  /// Reads a report as a whole, for its text.
  ///
  /// A library known from before shows reports that the scan has not met yet: those wait for it.
  func readBody(_ path: String) {
    guard let file = files.withLock({ $0[path] }) else {
      unmet.withLock { $0.append(path) }
      return
    }
    let reading = BackgroundWork(count: 1, threads: 1, niceness: 0) { [mailbox] _ in
      mailbox.post(.body(EntryState(reading: file), path: path))
    }
    keep(reading)
  }

  private func read(_ files: ScannedFiles) {
    guard !files.isEmpty else { return }
    let reading = BackgroundWork(count: files.count, threads: Self.cores) {
      [mailbox, rules] index in
      mailbox.post(.result(PackedResult(FileResult(reading: files[index], rules: rules))))
    }
    keep(reading)
    self.reading.withLock { state in
      state.left.removeAll { $0.isUsedUp }
      state.left.append(reading)
      if !state.isOn { reading.cancel() }
    }
  }

  /// Stops the reading of files, or goes on where it was stopped; nothing is read twice.
  func goOn(_ isOn: Bool) {
    let left = reading.withLock { state in
      state.isOn = isOn
      state.left.removeAll { $0.isUsedUp }
      return state.left
    }
    for reading in left {
      if isOn {
        reading.resume()
        keep(reading)
      } else {
        reading.cancel()
      }
    }
  }
}
