# The symbols of a symbol graph that nobody has described, and those that can throw and do not say what: each with its
# file, line and name. What Swift makes by itself (hash values, all that comes with a protocol) stands in no file of
# ours, or says so in its name. A comment that begins with a list says nothing of the whole.
.symbols[]
| select(.kind.identifier != "swift.extension" and .location and (.identifier.precise | contains("::SYNTHESIZED::") | not))
| [.docComment.lines[]?.text] as $lines
| (if ($lines[0] // "" | test("^\\s*[^\\s-]") | not) then "nothing says what this is"
  elif (any(.declarationFragments[]; .spelling == "throws") and (any($lines[]; test("^\\s*- Throws:")) | not)) then
    "nothing says what this throws"
  else empty end) as $fault
| "\(.location.uri | ltrimstr("file://")):\(.location.position.line + 1): \(.pathComponents | join(".")): \($fault)"
