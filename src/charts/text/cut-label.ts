import { charactersOf } from "./characters";
import { textWidth } from "./text-width";

const sign = "…";

/**
 * A label cut to a width: its beginning and its end stay. `head` is the share of the room that the beginning has; at 0 only
 * the end stays.
 */
export function cutLabel(label: string, width: number, size: number, head = 0.5): string {
  if (textWidth(label, size) <= width) return label;
  const characters = charactersOf(label);
  const room = width - textWidth(sign, size);
  const first = fitting(characters, head * room, size);
  const last = fitting([...characters].reverse(), room - textWidth(first.join(""), size), size).reverse();
  return `${first.join("").trimEnd()}${sign}${last.join("").trimStart()}`;
}

/** As many of the first characters as fit. */
function fitting(characters: readonly string[], width: number, size: number): string[] {
  let left = width;
  const end = characters.findIndex((character) => (left -= textWidth(character, size)) < 0);
  return characters.slice(0, end < 0 ? characters.length : end);
}
