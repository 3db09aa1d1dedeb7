import { sameName } from "../workbook/area";
import type { WorkbookDescription } from "../workbook/cells";
import { liveBlocks } from "../workbook/report";
import type { ReportMode } from "./report-size";

/**
 * The mode of the report in a workbook, by the names of its blocks. A live report has blocks that one in values has not
 * (the engine's own scores beside the formulas), so pasting values over all of its formulas does not make it one in values.
 */
export const drawnMode = ({ names }: Pick<WorkbookDescription, "names">): ReportMode =>
  names.some(({ name }) => liveBlocks.some((block) => sameName(block, name))) ? "live" : "values";
