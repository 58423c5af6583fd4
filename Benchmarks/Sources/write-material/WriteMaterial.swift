import Glibc
import Material

/// Writes what `script/bench` measures with: texts to standard output, packs into a folder.
@main
enum WriteMaterial {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let kind = arguments.first, write(kind, Array(arguments.dropFirst())) else {
      let names = CurveText.allCases.map(\.rawValue).joined(separator: "|")
      print(
        """
        usage: write-material prose SIZE | prose-questions SIZE | post
               write-material packs RULES FOLDER | questions RULES SIZE
               write-material curve \(names) SIZE | curve-question NAME SIZE | curve-pack FOLDER
        """)
      exit(2)
    }
  }

  private static func write(_ kind: String, _ arguments: [String]) -> Bool {
    let number = arguments.first.flatMap(Int.init) ?? 0
    var prose = OfficeProse()
    switch (kind, arguments.count) {
    case ("prose", 1): put(prose.text(size: number))
    case ("prose-questions", 1): put(OfficeProse.questions(prose.text(size: number)))
    case ("post", 0): put(prose.post())
    case ("packs", 2): GeneratedPacks(ruleCount: number).files.forEach { put($0, in: arguments[1]) }
    case ("questions", 2):
      var text = GeneratedText(for: GeneratedPacks(ruleCount: number))
      put(text.questions(size: Int(arguments[1]) ?? 0))
    case ("curve-pack", 1): put(CurvePack.file, in: arguments[0])
    case ("curve", 2), ("curve-question", 2):
      guard let curve = CurveText(rawValue: arguments[0]) else { return false }
      let text = curve.text(size: Int(arguments[1]) ?? 0)
      put(kind == "curve" ? text : "{\"id\": 1, \"text\": \"\(escaped(text))\"}\n")
    default: return false
    }
    return true
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func put(_ text: String) { print(text, terminator: "") }

  private static func put(_ file: GeneratedPacks.File, in folder: String) {
    var folders = folder
    for part in file.path.split(separator: "/").dropLast() {
      mkdir(folders, 0o755)
      folders += "/\(part)"
    }
    mkdir(folders, 0o755)
    guard let stream = fopen("\(folder)/\(file.path)", "w") else {
      perror(folder)
      exit(2)
    }
    fputs(file.text, stream)
    fclose(stream)
  }
}
