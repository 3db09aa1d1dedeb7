import type { ColumnRole } from "../read";
import type { StartType } from "./start-row";

/** What the Framework's column Type says of a column with each role. */
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
