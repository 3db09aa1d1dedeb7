import { cellAddress, columnLetters } from "../../../workbook/cells";
import type { ReadColumn } from "../../../workbook/read";
import type { Translate } from "../../strings/text";

/** What people call a column: its header, or its letters where it has none. */
export const columnTitle = ({ title, cell }: Pick<ReadColumn, "title" | "cell">, t: Translate): string =>
  title.trim() === "" ? t("columnAt", { letters: columnLetters(cell.column) }) : title;

/** Identifies a column. Its cell alone does not: where years are headers, the time has the cell of a column of figures. */
export const columnKey = ({ title, cell }: Pick<ReadColumn, "title" | "cell">): string =>
  `${cellAddress(cell)} ${title}`;
