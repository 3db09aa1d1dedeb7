import { isCellError, type CellValue } from "../../../workbook/cells";
import type { Speech } from "../../strings/speech";

/** A cell as the preview shows it: numbers in the user's locale, nothing for a blank one. */
export function valueWords(value: CellValue, { plain }: Pick<Speech, "plain">): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "number" ? plain(value) : String(value);
}
