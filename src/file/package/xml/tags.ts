/** A tag in the text of a part; `name` is local, without prefix; positions are of the text. */
export interface Tag {
  readonly name: string;
  readonly prefix: string;
  readonly kind: "open" | "close" | "empty";
  readonly start: number;
  readonly end: number;
}

const pattern =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)(?:([^\s/>:]+):)?([^\s/>:]+)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;

/**
 * The tags of well-formed XML, in order. Parts are edited as text around these positions, so that everything of the
 * user's keeps its bytes; a document model would write it all anew.
 */
export function* tags(text: string, from = 0, to = text.length): Generator<Tag> {
  const scanner = new RegExp(pattern);
  scanner.lastIndex = from;
  for (let match = scanner.exec(text); match !== null && match.index < to; match = scanner.exec(text)) {
    const [whole, slash, prefix = "", name, rest = ""] = match;
    if (name === undefined) continue;
    const kind = slash === "/" ? "close" : rest.endsWith("/") ? "empty" : "open";
    yield { name, prefix, kind, start: match.index, end: match.index + whole.length };
  }
}
