/// Where the sections of an image stand.
@safe
@usableFromInline
struct TableRows {
  @usableFromInline let wordBytes: UnsafeBufferPointer<UInt8>
  @usableFromInline let wordSlots: UnsafeBufferPointer<UInt64>
  @usableFromInline let wordRecords: UnsafeBufferPointer<WordRecord>
  @usableFromInline let signs: UnsafeBufferPointer<UInt32>
  @usableFromInline let firstChildren: UnsafeBufferPointer<UInt32>
  @usableFromInline let incoming: UnsafeBufferPointer<UInt32>
  @usableFromInline let nodeEnds: UnsafeBufferPointer<UInt32>
  @usableFromInline let endCodes: UnsafeBufferPointer<UInt32>
  @usableFromInline let programStarts: UnsafeBufferPointer<UInt32>
  @usableFromInline let programCode: UnsafeBufferPointer<UInt32>
  @usableFromInline let programEnds: UnsafeBufferPointer<UInt32>
  @usableFromInline let programLeads: UnsafeBufferPointer<UInt32>
  @usableFromInline let gateRows: UnsafeBufferPointer<UInt32>
  @usableFromInline let gatePrograms: UnsafeBufferPointer<UInt32>
  @usableFromInline let gluedCodes: UnsafeBufferPointer<UInt32>
  @usableFromInline let gluedRows: UnsafeBufferPointer<UInt32>
  @usableFromInline let gluedPrograms: UnsafeBufferPointer<UInt32>
  @usableFromInline let gluedChildren: UnsafeBufferPointer<UInt32>
  @usableFromInline let gluedLetters: UnsafeBufferPointer<UInt8>
  @usableFromInline let gluedEndRows: UnsafeBufferPointer<UInt32>
  @usableFromInline let gluedEndCodes: UnsafeBufferPointer<UInt32>
  @usableFromInline let windows: UnsafeBufferPointer<UInt32>
  @usableFromInline let ruleRecords: UnsafeBufferPointer<UInt32>
  @usableFromInline let guardCodes: UnsafeBufferPointer<UInt32>
  @usableFromInline let guardLists: UnsafeBufferPointer<UInt32>
  @usableFromInline let variantRecords: UnsafeBufferPointer<UInt32>
  @usableFromInline let signalCodes: UnsafeBufferPointer<UInt32>
  @usableFromInline let formSets: UnsafeBufferPointer<UInt64>

  init(_ sections: [UnsafeRawBufferPointer]) {
    func numbers(_ section: ImageSection) -> UnsafeBufferPointer<UInt32> {
      unsafe sections[section.rawValue].bindMemory(to: UInt32.self)
    }
    unsafe wordBytes = sections[ImageSection.wordBytes.rawValue].bindMemory(to: UInt8.self)
    unsafe wordSlots = sections[ImageSection.wordSlots.rawValue].bindMemory(to: UInt64.self)
    unsafe wordRecords = sections[ImageSection.wordRecords.rawValue]
      .bindMemory(to: WordRecord.self)
    unsafe signs = numbers(.signs)
    unsafe firstChildren = numbers(.firstChildren)
    unsafe incoming = numbers(.incoming)
    unsafe nodeEnds = numbers(.nodeEnds)
    unsafe endCodes = numbers(.ends)
    unsafe programStarts = numbers(.programStarts)
    unsafe programCode = numbers(.programCode)
    unsafe programEnds = numbers(.programEnds)
    unsafe programLeads = numbers(.programLeads)
    unsafe gateRows = numbers(.gateRows)
    unsafe gatePrograms = numbers(.gatePrograms)
    unsafe gluedCodes = numbers(.gluedPatterns)
    unsafe gluedRows = numbers(.gluedRows)
    unsafe gluedPrograms = numbers(.gluedPrograms)
    unsafe gluedChildren = numbers(.gluedChildren)
    unsafe gluedLetters = sections[ImageSection.gluedLetters.rawValue].bindMemory(to: UInt8.self)
    unsafe gluedEndRows = numbers(.gluedEndRows)
    unsafe gluedEndCodes = numbers(.gluedEnds)
    unsafe windows = numbers(.windows)
    unsafe ruleRecords = numbers(.rules)
    unsafe guardCodes = numbers(.guards)
    unsafe guardLists = numbers(.guardLists)
    unsafe variantRecords = numbers(.variants)
    unsafe signalCodes = numbers(.signals)
    unsafe formSets = sections[ImageSection.formSets.rawValue].bindMemory(to: UInt64.self)
  }
}
