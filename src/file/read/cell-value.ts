import type { CellValue } from "../../workbook/cells";
import { isTrue } from "../package/xml/attributes";

/**
 * The value of a cell: numbers are the doubles that the file has, dates among them.
 * @param type the cell's `t`; `inlineStr` is read elsewhere
 * @param stored the text of its `<v>`; null without one
 * @param unreadable refuses the file: a figure that cannot be read is not a missing one
 */
export function cellValue(
  type: string | undefined,
  stored: string | null,
  strings: readonly string[],
  text: (written: string) => string,
  unreadable: (reason: string) => never,
): CellValue {
  if (stored === null || (stored === "" && type !== "str")) return null;
  switch (type) {
    case "s":
      return strings[Number(stored)] ?? unreadable("refers to a text that the file does not hold");
    case "str":
      return text(stored);
    case "b":
      return isTrue(stored.trim());
    case "e":
      return { error: stored };
    case "d":
      return serialOf(stored);
    default: {
      const number = Number(stored);
      if (stored.trim() === "") return null;
      return Number.isFinite(number)
        ? number
        : unreadable(`holds ${stored.slice(0, 20)}, which is no number`);
    }
  }
}

const daysToUnixEpoch = 25_569;
const millisecondsADay = 86_400_000;

/** Dates that strict files write as text become the day numbers that they are everywhere else. */
function serialOf(text: string): number | string {
  const milliseconds = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(milliseconds) ? text : milliseconds / millisecondsADay + daysToUnixEpoch;
}
