/// Endings of file names. None is an Indonesian or English word that a sentence begins with.
enum FileEndings {
  /// True for a known ending in small letters or in capitals.
  static func contain(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 3, endings.contains(WordKey(bytes, start, end)) else { return false }
    return bytes[start].isASCIIUpper == bytes[start + 1].isASCIIUpper
  }

  private static let endings: WordKeys = [
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "txt", "csv",
    "jpg", "jpeg", "png", "gif", "svg", "webp", "heic", "mp3", "mp4", "wav", "avi", "mov", "mkv",
    "zip", "rar", "htm", "html", "php", "json", "xml", "apk", "exe", "psd", "cdr",
  ]
}
