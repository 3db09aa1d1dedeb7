import type { ColumnRole } from "../../workbook/read";
import type { TextKey } from "../strings/text";

/** What the pane calls each role of a column. */
export const roleNames = {
  code: "columnCode",
  name: "columnName",
  time: "columnTime",
  group: "columnGroup",
  denominator: "columnDenominator",
  context: "columnContext",
  indicator: "columnIndicator",
  published: "columnPublished",
  other: "columnOther",
} as const satisfies Record<ColumnRole, TextKey>;
