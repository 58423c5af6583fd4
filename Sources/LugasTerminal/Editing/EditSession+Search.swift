import CEditlineShims

extension EditSession {
  /// Ctrl-R: begins a search. The keys of a search do not reach libedit; it only shows what is found.
  func beginSearch() -> UInt8 {
    marks.follow(line)
    search = CommandSearch(recall.commands, from: LineState(marks: marks, cursor: cursor))
    return showSearch()
  }

  /// What becomes of a key while a search runs; nil when none does.
  func searchKey(_ value: UInt32) -> UInt32? {
    guard search != nil else { return nil }
    switch Unicode.Scalar(value) {
    case "\u{12}": search?.goOlder()
    case "\u{7F}", "\u{08}": search?.dropLast()
    case "\u{07}":
      // Ctrl-G: the line is as it was.
      abandoned = search?.start
      search = nil
    case "\u{1B}": search = nil
    case let scalar? where value >= 0x20 && !(0x80...0x9F).contains(value): search?.type(scalar)
    default:
      // Enter and the keys that move end the search and then do what they always do.
      search = nil
      input.push(value)
    }
    return VirtualKey.search.rawValue
  }

  /// Shows what the search found, or the line again when it is over.
  func showSearch() -> UInt8 {
    if let search {
      if let command = search.command { put(command) }
      shownPrompt = WideString(decorated(options.labels.search(search.part, search.isFound)))
    } else {
      if let abandoned { put(abandoned) }
      abandoned = nil
      shownPrompt = WideString(decorated(askedPrompt))
    }
    return Answer.redraw
  }

  private func put(_ command: String) {
    delete(0..<line.count)
    insert(Sanitiser.visible(command))
  }
}
