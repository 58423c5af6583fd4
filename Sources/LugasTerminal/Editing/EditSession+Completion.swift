import CEditlineShims

extension EditSession {
  /// Tab: completes as far as the candidates agree, else lists them.
  func complete() -> UInt8 {
    let place = cursor
    let before = String(line[..<place])
    let found = options.completions?(String(line), before.count) ?? []
    guard let first = found.first else { return Answer.beep }
    let word = Completion.word(endingAt: before)
    // Behind a folder the path goes on.
    let single = first.hasSuffix("/") ? first : first + " "
    let common = found.count == 1 ? single : Completion.commonPrefix(of: found)
    let isLonger = common.count > word.count || found.count == 1
    if isLonger && (common.hasPrefix(word) || found.count == 1) {
      delete((place - word.unicodeScalars.count)..<place)
      return insert(Sanitiser.visible(common)) ? Answer.changed : Answer.beep
    }
    candidates = found
    savedCursor = place
    move(to: line.count)
    input.push(.list)
    return Answer.moved
  }

  /// Shows the candidates below the line, and the line again below them.
  func list() -> UInt8 {
    let columns = Int(lugas_terminal_columns(input.terminal))
    let rows = Completion.table(of: candidates.map(Sanitiser.visible), columns: max(20, columns))
    write("\r\n" + rows.map { $0 + "\r\n" }.joined())
    move(to: savedCursor)
    unsafe lugas_editline_refresh(editor)
    return Answer.done
  }
}

/// The pure part of completing.
enum Completion {
  /// The word that ends a text: what stands behind the last blank.
  static func word(endingAt text: String) -> String {
    String(text.reversed().prefix { !$0.isWhitespace }.reversed())
  }

  /// What all candidates begin with.
  static func commonPrefix(of candidates: [String]) -> String {
    guard let first = candidates.first else { return "" }
    return candidates.dropFirst().reduce(first) { common, candidate in
      String(zip(common, candidate).prefix { $0 == $1 }.map(\.0))
    }
  }

  /// The candidates side by side, row by row.
  static func table(of candidates: [String], columns: Int) -> [String] {
    let widest = candidates.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    let count = max(1, (columns + 1) / (widest + 2))
    return stride(from: 0, to: candidates.count, by: count).map { start in
      let row = candidates[start..<min(start + count, candidates.count)]
      return row.dropLast().map { text in
        text + String(repeating: " ", count: widest + 2 - DisplayWidth.columns(of: text))
      }.joined() + (row.last ?? "")
    }
  }
}
