/** Three lines of a usual terminal: shorter lists leave out too much. */
const widest = 220;

/**
 * "Indicators (3): A, B and 1 more": as many items as fit the length, at least one.
 *
 * @example fittedList("Missing:", ["..", "n/a"]) // "Missing: .., n/a"
 */
export function fittedList(before: string, items: readonly string[], most = widest): string {
  let line = before;
  for (const [i, item] of items.entries()) {
    const next = `${line}${i === 0 ? " " : ", "}${item}`;
    const rest = items.length - i - 1;
    const after = rest === 0 ? 0 : ` and ${rest} more`.length;
    if (i > 0 && next.length + after > most) return `${line} and ${items.length - i} more`;
    line = next;
  }
  return line;
}

/** An item with the reason why it was read so. */
export interface Reasoned {
  readonly text: string;
  readonly reason: string;
}

/**
 * "Not scored (3): Rank, Position (the header says that it is a rank); Year (it holds years)": items with the same
 * reason are together; as many as fit the length, at least one.
 */
export function fittedReasons(before: string, items: readonly Reasoned[], most = widest): string {
  const reasons = [...new Set(items.map(({ reason }) => reason))];
  const sorted = reasons.flatMap((wanted) => items.filter(({ reason }) => reason === wanted));
  let line = before;
  for (const [i, { text, reason }] of sorted.entries()) {
    const previous = sorted[i - 1];
    const isSame = previous?.reason === reason;
    const closed = previous === undefined ? line : `${line} (${previous.reason})`;
    const next =
      previous === undefined
        ? `${line} ${text}`
        : `${isSame ? line : `${closed};`}${isSame ? "," : ""} ${text}`;
    const rest = sorted.length - i - 1;
    const after = reason.length + 3 + (rest === 0 ? 0 : ` and ${rest} more`.length);
    if (i > 0 && next.length + after > most) return `${closed} and ${sorted.length - i} more`;
    line = next;
  }
  const last = sorted.at(-1);
  return last === undefined ? line : `${line} (${last.reason})`;
}

/** A name in a list: in quotes where it could be taken for several items. */
export const inList = (name: string): string => {
  const text = name.replace(/\s+/g, " ").trim();
  return text === "" || /[,;:"]| and /.test(text) ? `"${text.replaceAll('"', "'")}"` : text;
};
