import type { ColumnRole } from "../read";
import type { StartType } from "./start-row";

/** The word in the Framework's column Type, by the role of the data column. */
export const typeWords: Readonly<Record<ColumnRole, StartType>> = {
  code: "Code",
  name: "Name",
  time: "Time",
  group: "Group",
  denominator: "Denominator",
  context: "Context",
  indicator: "Indicator",
  published: "Published",
  other: "Ignore",
};
