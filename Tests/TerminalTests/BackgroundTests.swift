import Dispatch
import Synchronization
import Terminal
import Testing

@Suite struct BackgroundTests {
  @Test("Each piece is done once, and the end is told", arguments: [0, 1, 2, 500])
  func pieces(count: Int) throws {
    let mailbox = Mailbox<Int>(waker: try Waker())
    let end = DispatchSemaphore(value: 0)
    BackgroundWork(count: count, threads: 3) {
      mailbox.post($0)
    } finished: {
      end.signal()
    }
    end.wait()
    #expect(mailbox.take().sorted() == Array(0..<count))
    #expect(mailbox.take().isEmpty)
  }

  @Test("What is left in a mailbox is taken later, in the order of posting")
  func portions() throws {
    let mailbox = Mailbox<Int>(waker: try Waker())
    for number in 0..<5 { mailbox.post(number) }
    #expect(mailbox.take(atMost: 2) == [0, 1])
    mailbox.post(5)
    #expect(!mailbox.isEmpty)
    #expect(mailbox.take(atMost: 9) == [2, 3, 4, 5])
    #expect(mailbox.isEmpty && mailbox.take(atMost: 1).isEmpty)
  }

  @Test("Cancelled work ends the piece it is at and begins no more")
  func cancelled() {
    let done = Mutex(0)
    let (began, gate, end) = (
      DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)
    )
    let work = BackgroundWork(count: 1000, threads: 1) { _ in
      began.signal()
      gate.wait()
      done.withLock { $0 += 1 }
    } finished: {
      end.signal()
    }
    began.wait()
    work.cancel()
    #expect(work.isCancelled)
    gate.signal()
    end.wait()
    #expect(done.withLock { $0 } == 1)
  }

  @Test("What was cancelled goes on where it was, and does each piece once")
  func resumed() {
    let done = Mutex<[Int]>([])
    let (began, gate, end) = (
      DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)
    )
    let work = BackgroundWork(count: 100, threads: 1) { piece in
      if piece == 40 {
        began.signal()
        gate.wait()
      }
      done.withLock { $0.append(piece) }
    } finished: {
      end.signal()
    }
    began.wait()
    work.cancel()
    gate.signal()
    end.wait()
    #expect(done.withLock { $0 } == Array(0...40))
    #expect(!work.isUsedUp)
    work.resume()
    end.wait()
    #expect(done.withLock { $0 } == Array(0..<100))
    #expect(work.isUsedUp)
  }
}
