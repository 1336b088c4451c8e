// Which characters the locale lets through to the terminal.

import Glibc

/// Takes up the locale of the environment for characters, and tells whether it shows more than ASCII.
///
/// An environment that asks for UTF-8 in a language that is not installed gets C.UTF-8.
func takeUpLocaleIsUTF8() -> Bool {
  if setlocale(LC_CTYPE, "") != nil, codesetIsUTF8 { return true }
  return localeNameAsksForUTF8(environment("LC_ALL") ?? environment("LC_CTYPE") ?? environment("LANG") ?? "")
    && setlocale(LC_CTYPE, "C.UTF-8") != nil && codesetIsUTF8
}

/// Whether a name such as `de_AT.utf8@euro` asks for UTF-8.
func localeNameAsksForUTF8(_ name: String) -> Bool {
  guard let dot = name.firstIndex(of: ".") else { return false }
  let codeset = name[name.index(after: dot)...].prefix { $0 != "@" }
  return ["utf8", "utf-8"].contains(codeset.lowercased())
}

/// A variable of the environment; nil also when it is empty, as POSIX has it for the locale.
func environment(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}

private var codesetIsUTF8: Bool {
  guard let codeset = nl_langinfo(Int32(CODESET)) else { return false }
  return String(cString: codeset) == "UTF-8"
}
