import { sameName } from "../workbook/area";
import type { Area, WorkbookDescription } from "../workbook/cells";

/** Where a defined name leads to; null when there is no such name, or its cells are gone. */
export const namedArea = ({ names }: Pick<WorkbookDescription, "names">, wanted: string): Area | null =>
  names.find(({ name }) => sameName(name, wanted))?.area ?? null;
