import Foundation
import LugasChecking
import LugasLexicon
import LugasText
import Testing

@testable import LugasReport

@Suite struct JSONReportTests {
  @Test func `writes the contract's object on one line`() {
    let line = bytes { JSONReport(Sample.report()).appendLine(to: &$0) }
    let expected =
      #"{"id":"p1","schema":1,"language":"id","profile":"everyday","suggestions":["#
      + #"{"rule":"id/officialese/dalam-rangka","family":"plain","kind":"officialese","#
      + #""severity":"should","span":{"utf8":[0,12],"utf16":[0,12],"line":1,"column":1},"#
      + #""quote":"Dalam rangka","replacements":["Untuk","Guna"],"#
      + #""message":"Ganti “Dalam rangka” dengan “Untuk”.","#
      + #""why":"Kata sehari-hari lebih cepat dipahami.","source":"EYD Edisi V (2022)"},"#
      + #"{"rule":"id/credit/berkat","family":"neutral","kind":"credit","severity":"must","#
      + #""span":{"utf8":[34,59],"utf16":[30,55],"line":2,"column":1},"#
      + #""quote":"Berkat \"Bapak\" Wali Kota,","replacements":[""],"#
      + #""message":"Kalimat ini menjadikan hasil kerja instansi sebagai jasa seseorang. "#
      + #"Hapus “Berkat \"Bapak\" Wali Kota,”.","#
      + #""why":"Hasil kerja instansi bukan jasa seseorang.","source":"UU 20/2023"}],"#
      + #""revision":"Untuk HUT 👍🏽, hadir.\nKasus turun.\n","#
      + #""counts":{"plain":1,"claim":0,"neutral":1}}"# + "\n"
    #expect(String(decoding: line, as: UTF8.self) == expected)
  }

  @Test func `adds the plainness where it was measured`() {
    let line = bytes { JSONReport(Sample.measured).appendLine(to: &$0) }
    let text = String(decoding: line, as: UTF8.self)
    #expect(
      text.contains(#""revision":"Loket buka.","plainness":{"before":98,"after":99},"counts""#))
  }

  @Test func `both layouts say the same`() throws {
    let line = bytes { JSONReport(Sample.report()).appendLine(to: &$0) }
    let pretty = bytes { JSONReport(Sample.report()).appendPretty(to: &$0) }
    #expect(line.filter { $0 == 0x0A }.count == 1)
    #expect(pretty.filter { $0 == 0x0A }.count > 10)
    #expect(
      NSDictionary(dictionary: try parsed(line)) == NSDictionary(dictionary: try parsed(pretty)))
  }

  @Test func `lays a small object out prettily`() {
    let checked = CheckedDraft(draft: Draft("Halo."), language: .en, suggestions: [])
    let pretty = bytes {
      JSONReport(Sample.report(id: nil, checked: checked)).appendPretty(to: &$0)
    }
    #expect(
      String(decoding: pretty, as: UTF8.self) == """
        {
          "id": null,
          "schema": 1,
          "language": "en",
          "profile": "everyday",
          "suggestions": [],
          "revision": "Halo.",
          "counts": {
            "plain": 0,
            "claim": 0,
            "neutral": 0
          }
        }

        """)
  }

  @Test(arguments: [(ReportID.number("17"), "17"), (.text("a\"b"), #""a\"b""#)])
  func `gives the id back as it came`(_ id: ReportID, _ written: String) {
    let line = bytes { JSONReport(Sample.report(id: id)).appendLine(to: &$0) }
    #expect(String(decoding: line, as: UTF8.self).hasPrefix(#"{"id":\#(written),"schema":1,"#))
  }

  @Test func `an error object names the byte and never the draft`() {
    let problem = InputProblem(.invalidUTF8, utf8Offset: 12)
    let line = bytes { problem.appendLine(id: .text("p2"), language: .en, to: &$0) }
    #expect(
      String(decoding: line, as: UTF8.self)
        == #"{"id":"p2","schema":1,"error":{"kind":"invalid-utf8","utf8":12,"#
        + #""message":"not UTF-8 at byte 12"}}"# + "\n")
  }

  @Test(arguments: InputProblem.Kind.allCases, Language.allCases)
  func `every problem has words`(_ kind: InputProblem.Kind, _ language: Language) throws {
    let line = bytes {
      InputProblem(kind, key: "teks").appendLine(id: nil, language: language, to: &$0)
    }
    let error = try #require(try parsed(line)["error"] as? [String: Any])
    #expect(error["kind"] as? String == kind.rawValue)
    #expect((error["message"] as? String)?.isEmpty == false)
    #expect(error["utf8"] == nil)
  }
}

@Suite struct JSONTextTests {
  @Test(arguments: [
    ("a\"b\\c/", #"a\"b\\c/"#), ("\n\r\t", #"\n\r\t"#), ("\u{0}\u{1B}[31m", #"\u0000\u001b[31m"#),
    ("\u{7F}\u{85}\u{9F}", #"\u007f\u0085\u009f"#), ("\u{2028}\u{2029}", #"\u2028\u2029"#),
    ("\u{202E}\u{2066}\u{61C}\u{FEFF}", #"\u202e\u2066\u061c\ufeff"#), ("", ""),
    ("é “x” 👨‍👩‍👧 \u{A0}ꦲ", "é “x” 👨‍👩‍👧 \u{A0}ꦲ"), ("a\r\nb", #"a\r\nb"#),
  ])
  func `escapes what a terminal must not see`(_ text: String, _ escaped: String) {
    let written = bytes { JSONText.append(text, to: &$0) }
    #expect(written == Array(escaped.utf8))
  }

  @Test(
    arguments: ["\"", "\\", "\n", "\u{1F}", "\u{7F}", "\u{85}", "\u{202E}", "\u{FEFF}"], 0...17)
  func `finds an escape wherever it stands`(_ mark: String, _ place: Int) {
    let escape = Array(bytes { JSONText.append(mark, to: &$0) })
    let (before, after) = (String(repeating: "x", count: place), String(repeating: "ÿ~ ", count: 5))
    let written = bytes { JSONText.append(before + mark + after + mark, to: &$0) }
    #expect(escape.first == UInt8(ascii: "\\"))
    #expect(written == Array(before.utf8) + escape + Array(after.utf8) + escape)
  }

  @Test func `every character survives`() throws {
    // Foundation is the reference; surrogates are no characters.
    for start in stride(from: UInt32(0), to: 0x11_0000, by: 0x400) {
      let scalars = (start..<start + 0x400).compactMap { Unicode.Scalar($0) }
      let text = String(String.UnicodeScalarView(scalars))
      let written = bytes {
        $0 += Array("[\"".utf8)
        JSONText.append(text, to: &$0)
        $0 += Array("\"]".utf8)
      }
      let back = try JSONSerialization.jsonObject(with: Data(written)) as? [String]
      #expect(back?.first.map { Array($0.utf8) } == Array(text.utf8), "from \(start)")
      #expect(!written.contains { $0 < 0x20 }, "from \(start)")
    }
  }
}
