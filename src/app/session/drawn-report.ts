import type { Model } from "../../engine";
import type { WorkbookDescription } from "../../workbook/cells";
import type { Language } from "../../workbook/language";
import { blockName } from "../../workbook/report";
import { namedArea } from "../named-area";
import type { ReportMode } from "../report-size";

/** The report that stands in the workbook. */
export interface DrawnReport {
  readonly mode: ReportMode;
  readonly language: Language;
  /** `fixedParts` of the index that it was drawn from; null when that is not known. Of a live report. */
  readonly parts: string | null;
  /** The index itself; null when it is not known. Of a report in values. */
  readonly model: Model | null;
}

/** A name whose cells were deleted, with their sheet, is no report. */
export const hasReport = (description: WorkbookDescription): boolean =>
  namedArea(description, blockName("Scores", "Table")) !== null;
