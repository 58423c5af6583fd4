import Testing

@testable import LugasMorphology

@Suite struct RootListTests {
  @Test func `sections are sorted, without doubles, of plain letters`() {
    #expect(RootList.sections.count == 26)
    for (section, first) in zip(RootList.sections, "abcdefghijklmnopqrstuvwxyz") {
      let roots = section.split(whereSeparator: \.isWhitespace).map { $0.prefix { $0 != "/" } }
      #expect(roots == roots.sorted(), "section \(first)")
      #expect(Set(roots).count == roots.count, "section \(first)")
      #expect(roots.allSatisfy { $0.first == first && $0.utf8.count > 1 }, "section \(first)")
      let letters = roots.joined().utf8
      #expect(letters.allSatisfy { Letter.isLower($0) || $0 == UInt8(ascii: "_") })
    }
  }

  @Test func `every root is found by its spelling`() {
    let roots = RootIndex.shared
    #expect(roots.count > 8000)
    for number in 0..<roots.count {
      #expect(roots.number(of: Array(roots.spelling(number))) == number || roots[number].isCompound)
    }
  }

  @Test func `every simple root is read as itself first`() {
    let roots = RootIndex.shared
    for number in 0..<roots.count where !roots[number].isCompound {
      let text = roots.text(number)
      #expect(Indonesian.analyses(of: text).first?.root == text)
      #expect(Indonesian.isRoot(text))
    }
  }

  @Test func `marks are read`() {
    let roots = RootIndex(sections: ["abu/nr tulis/v besar/a\ndan/x tanda_tangan"])
    #expect(roots.count == 5)
    #expect(roots[0].wordClass == .noun && roots[0].givesWay)
    #expect(roots[1].wordClass == .verb && !roots[1].givesWay)
    #expect(roots[3].wordClass == .function)
    #expect(roots[4].isCompound && roots.text(4) == "tanda tangan")
  }
}
