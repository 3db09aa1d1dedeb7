import type { Model } from "../../engine";
import type { WorkbookDescription } from "../../workbook/cells";
import type { Language } from "../../workbook/language";
import { blockName } from "../../workbook/report";
import { namedArea } from "../named-area";
import type { ReportMode } from "../report-size";

/** The report in the workbook. */
export interface DrawnReport {
  readonly mode: ReportMode;
  readonly language: Language;
  /** For a live report: `fixedParts` of the index that it was drawn from; null when they are not known. */
  readonly parts: string | null;
  /** For a report in values: the model that it was drawn from; null when it is not known. */
  readonly model: Model | null;
}

/** Whether the workbook has a report; a name whose cells were deleted does not count. */
export const hasReport = (description: WorkbookDescription): boolean =>
  namedArea(description, blockName("Scores", "Table")) !== null;
