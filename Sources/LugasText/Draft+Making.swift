extension Draft {
  /// Reads a text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.init(text: text, bytes: Array(text.utf8))
  }

  /// Reads bytes that must be UTF-8.
  ///
  /// - Throws: `InvalidUTF8` with the offset of the first byte that is not.
  public init(validating bytes: [UInt8]) throws(InvalidUTF8) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw InvalidUTF8(utf8Offset: bytes.firstInvalidUTF8Offset ?? 0)
    }
    self.init(text: text, bytes: bytes)
  }

  private init(text: String, bytes: [UInt8]) {
    let tokens = Tokenizer.tokens(of: bytes)
    let reader = TokenReader(bytes: bytes, tokens: tokens)
    let sentences = SentenceSplitter.sentences(of: reader)
    self.init(
      text: text, bytes: bytes, tokens: tokens, sentences: sentences,
      quotations: QuotationFinder.quotations(of: reader),
      runs: RunFinder.runs(of: reader, sentences: sentences))
  }
}
