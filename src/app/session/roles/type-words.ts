import type { ColumnRole } from "../../../workbook/read";

/** What the Framework's column Type says of a column with each role. */
export const typeWords: Readonly<Record<ColumnRole, string>> = {
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
