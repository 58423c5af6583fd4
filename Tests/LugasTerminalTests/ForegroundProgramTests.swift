import Glibc
import Testing

@testable import LugasTerminal

struct ForegroundProgramTests {
  @Test func `runs in our own process group, where the terminal's keys go`() {
    let isOurs = "[ $(cut -d ' ' -f 5 /proc/$$/stat) = \(getpgrp()) ]"
    #expect(ForegroundProgram.run("/bin/sh", ["-c", isOurs]) == 0)
  }

  @Test(arguments: [("exit 3", 3), ("kill -INT $$", 130), ("kill -TERM $$", 143)])
  func `tells how the program ended`(_ script: String, _ status: Int32) {
    #expect(ForegroundProgram.run("/bin/sh", ["-c", script]) == status)
  }

  @Test func `tells that there is no such program`() {
    #expect(ForegroundProgram.run("/tidak/ada", []) == nil)
  }
}
