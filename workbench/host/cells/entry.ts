import type { CellValue } from "../../../src/workbook/cells";
import { apiNotFound, invalidArgument } from "../protocol/failure";

/** The contents of a cell after an entry. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
}

const errors = /^#(?:N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!)$/i;
const number = /^[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?%?$/i;
const dateOrTime = /^\d{1,4}([-/])\d{1,2}(?:\1\d{1,4})?$|^\d{1,2}:\d{2}/;

const longestText = 32_767;

/**
 * Reads a value as Excel reads one that is written to `values` or `formulas`: as if it were typed. Text that looks
 * like a number, a truth value or an error becomes one; an apostrophe in front keeps it text.
 * @param format of the cell: under "@" everything is text
 * @throws HostFailure for a value that no cell can contain, and for text that Excel would read as a date
 */
export function enter(entered: unknown, format: string, location: string): Entry {
  if (typeof entered === "number" && Number.isFinite(entered)) return plain(entered);
  if (typeof entered === "boolean") return plain(entered);
  if (typeof entered !== "string") throw invalidArgument(location);
  if (entered.length > longestText) throw invalidArgument(location, "The text is too long for a cell.");
  if (entered === "") return plain(null);
  if (entered.startsWith("'")) return plain(entered.slice(1));
  if (format === "@") return plain(entered);
  if (number.test(entered)) return plain(numberOf(entered));
  if (/^=./.test(entered)) return { value: 0, formula: entered };
  if (/^[-+@]./.test(entered)) return { value: 0, formula: `=${entered}` };
  if (/^(?:true|false)$/i.test(entered)) return plain(entered.toLowerCase() === "true");
  if (errors.test(entered)) return plain({ error: entered.toUpperCase() });
  if (dateOrTime.test(entered))
    throw apiNotFound(`${location}: text that Excel takes for a date (${entered})`);
  return plain(entered);
}

const plain = (value: CellValue): Entry => ({ value, formula: null });

function numberOf(text: string): number {
  const figure = Number(text.replaceAll(",", "").replace("%", ""));
  return text.endsWith("%") ? figure / 100 : figure;
}
