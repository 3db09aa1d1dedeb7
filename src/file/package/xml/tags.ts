/** A tag in the text of a part; `name` is local, without prefix; positions are of the text. */
export interface Tag {
  readonly name: string;
  readonly prefix: string;
  readonly kind: "open" | "close" | "empty";
  readonly start: number;
  readonly end: number;
}

/** What is no element, by its first characters, and the characters that end it. */
const passedOver: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

const nameEnd = /[\s/>]/g;
const quoteOrEnd = /["'>]/g;

/**
 * The tags of well-formed XML, in order. Parts are edited as text around these positions, so that everything of the
 * user's keeps its bytes; a document model would write it all anew. No character is read more than a few times, and
 * what is not closed ends the search.
 */
export function* tags(text: string, from = 0, to = text.length): Generator<Tag> {
  for (let start = text.indexOf("<", from); start >= 0 && start < to;) {
    const other = passedOver.find(([first]) => text.startsWith(first, start));
    const end = other === undefined ? tagEnd(text, start) : textEnd(text, other[1], start + other[0].length);
    if (end === null) return;
    if (other === undefined) yield tagAt(text, start, end);
    start = text.indexOf("<", end);
  }
}

function textEnd(text: string, sign: string, from: number): number | null {
  const at = text.indexOf(sign, from);
  return at < 0 ? null : at + sign.length;
}

/** The position after the `>` of a tag: a `>` in a quoted value does not end it. */
function tagEnd(text: string, start: number): number | null {
  for (let at = start; ;) {
    quoteOrEnd.lastIndex = at;
    const found = quoteOrEnd.exec(text);
    if (found === null) return null;
    const [sign] = found;
    if (sign === ">") return found.index + 1;
    const closing = text.indexOf(sign, found.index + 1);
    if (closing < 0) return null;
    at = closing + 1;
  }
}

function tagAt(text: string, start: number, end: number): Tag {
  const isClose = text[start + 1] === "/";
  const from = start + (isClose ? 2 : 1);
  nameEnd.lastIndex = from;
  const whole = text.slice(from, nameEnd.exec(text)?.index ?? end);
  const colon = whole.indexOf(":");
  const kind = isClose ? "close" : text[end - 2] === "/" ? "empty" : "open";
  return { name: whole.slice(colon + 1), prefix: whole.slice(0, Math.max(colon, 0)), kind, start, end };
}
