import { isCellError, type CellValue } from "../../workbook/cells";
import type { Speech } from "./speech";

/** A cell's value in a sentence or a table: numbers in the user's locale, "" for a blank cell. */
export function valueWords(value: CellValue, { plain }: Pick<Speech, "plain">): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "number" ? plain(value) : String(value);
}

/** The same, with a word for a blank cell. */
export const valueOrBlank = (value: CellValue, speech: Pick<Speech, "plain" | "t">): string =>
  value === null ? speech.t("blank") : valueWords(value, speech);
