import { sameName } from "../workbook/area";
import type { Area, WorkbookDescription } from "../workbook/cells";

/** The cells that a defined name refers to; null when there is no such name or its cells were deleted. */
export const namedArea = ({ names }: Pick<WorkbookDescription, "names">, wanted: string): Area | null =>
  names.find(({ name }) => sameName(name, wanted))?.area ?? null;
