import { cellAddress, columnLetters } from "../../../workbook/cells";
import type { ReadColumn } from "../../../workbook/read";
import type { Translate } from "../../strings/text";

/** The title of a column: the Framework's name and its header, or the header alone, or its letters where it has no header. */
export function columnTitle(
  { title, name, cell }: Pick<ReadColumn, "title" | "name" | "cell">,
  t: Translate,
): string {
  if (title.trim() === "") return t("columnAt", { letters: columnLetters(cell.column) });
  return name === "" ? title : `${name} (${title})`;
}

/** Identifies a column. Its cell alone does not: where years are headers, the time has the cell of a column of figures. */
export const columnKey = ({ title, cell }: Pick<ReadColumn, "title" | "cell">): string =>
  `${cellAddress(cell)} ${title}`;
