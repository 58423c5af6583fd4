import CEditlineShims

/// A command of ours, its name in libedit, and the keys that run it.
@safe private struct KeyCommand {
  let name: String
  let keys: [String]
  let run: lugas_command

  init(_ name: String, _ virtual: [VirtualKey], _ typed: [String] = [], _ run: lugas_command) {
    self.name = name
    keys = virtual.map(\.notation) + typed
    unsafe self.run = run
  }
}

extension EditSession {
  /// Binds the keys that Lugas needs, whatever the officer's own file says.
  func bindKeys() {
    for command in Self.commands() {
      let name = WideString(command.name)
      commandNames.append(name)
      unsafe lugas_editline_add_command(editor, name.pointer, command.run)
      for key in command.keys { bind(key, to: command.name) }
    }
    for (key, name) in Self.builtIns { bind(key, to: name) }
    // vi's own `v` would start an editor on a file of its own, and run what it leaves.
    unsafe lugas_editline_bind_alternative(editor, "v", "lugas-edit")
  }

  private func bind(_ key: String, to command: String) {
    unsafe lugas_editline_bind(editor, key, command)
    // In vi's command mode only keys that are no letters are ours.
    unsafe lugas_editline_bind_alternative(editor, key, command)
  }

  /// libedit's own commands on our keys. Quoted insert is not among them: it would take a virtual
  /// key for text.
  private static let builtIns: [(key: String, command: String)] = [
    (VirtualKey.home.notation, "ed-move-to-beg"),
    (VirtualKey.end.notation, "ed-move-to-end"),
    (VirtualKey.wordLeft.notation, "ed-prev-word"),
    (VirtualKey.wordRight.notation, "em-next-word"),
    (VirtualKey.redisplay.notation, "ed-redisplay"),
    ("^M", "ed-newline"),
    ("^V", "ed-unassigned"),
    ("^Q", "ed-unassigned"),
  ]

  private static func commands() -> [KeyCommand] {
    editingCommands() + movingCommands()
  }

  private static func editingCommands() -> [KeyCommand] {
    unsafe [
      KeyCommand("lugas-paste", [.paste]) { editor, _ in unsafe owner(of: editor).putPaste() },
      KeyCommand("lugas-text", [.text]) { editor, _ in unsafe owner(of: editor).putText() },
      KeyCommand("lugas-settle", [.settle]) { editor, _ in unsafe owner(of: editor).settle() },
      KeyCommand("lugas-newline", [.newline], ["^J"]) { editor, _ in
        unsafe owner(of: editor).putNewline()
      },
      KeyCommand("lugas-delete-backward", [], ["^?", "^H"]) { editor, _ in
        unsafe owner(of: editor).deleteBackward()
      },
      KeyCommand("lugas-delete-forward", [.delete]) { editor, _ in
        unsafe owner(of: editor).deleteForward()
      },
      KeyCommand("lugas-delete-or-end", [], ["^D"]) { editor, _ in
        unsafe owner(of: editor).deleteOrEnd()
      },
      KeyCommand("lugas-undo", [], ["^_"]) { editor, _ in unsafe owner(of: editor).undo() },
      KeyCommand("lugas-complete", [], ["^I"]) { editor, _ in unsafe owner(of: editor).complete() },
      KeyCommand("lugas-list", [.list]) { editor, _ in unsafe owner(of: editor).list() },
    ]
  }

  private static func movingCommands() -> [KeyCommand] {
    unsafe [
      KeyCommand("lugas-up", [.up], ["^P"]) { editor, _ in unsafe owner(of: editor).goUp() },
      KeyCommand("lugas-down", [.down], ["^N"]) { editor, _ in unsafe owner(of: editor).goDown() },
      KeyCommand("lugas-left", [.left], ["^B"]) { editor, _ in unsafe owner(of: editor).goLeft() },
      KeyCommand("lugas-right", [.right], ["^F"]) { editor, _ in unsafe owner(of: editor).goRight()
      },
      KeyCommand("lugas-cancel", [.cancel], ["^C"]) { editor, _ in unsafe owner(of: editor).cancel()
      },
      KeyCommand("lugas-edit", [], ["^X^E"]) { editor, _ in
        unsafe owner(of: editor).editElsewhere()
      },
      KeyCommand("lugas-suspend", [.suspend], ["^Z"]) { editor, _ in
        unsafe owner(of: editor).suspend()
      },
    ]
  }
}

/// A C function captures nothing, so it finds the session by libedit's handle.
private func owner(of editor: OpaquePointer?) -> EditSession {
  unsafe EditSession.of(editor)
}
