/// Walks through the earlier commands with the arrow keys.
struct CommandRecall {
  /// The commands, oldest first.
  private(set) var commands: [String]
  /// How many steps back; 0 is the line that was being typed.
  private var steps = 0
  private var unfinished = ""

  init(_ commands: [String]) {
    self.commands = commands
  }

  /// Adds a command at the newest place.
  mutating func add(_ command: String) {
    commands.removeAll { $0 == command }
    commands.append(command)
  }

  /// Back to the line being typed.
  mutating func rewind() {
    steps = 0
    unfinished = ""
  }

  /// The command before; `line` is kept when it is the one being typed. Nil at the oldest.
  mutating func older(than line: String) -> String? {
    guard steps < commands.count else { return nil }
    if steps == 0 { unfinished = line }
    steps += 1
    return commands[commands.count - steps]
  }

  /// The command after, last of all the line being typed. Nil when there.
  mutating func newer() -> String? {
    guard steps > 0 else { return nil }
    steps -= 1
    return steps == 0 ? unfinished : commands[commands.count - steps]
  }
}
