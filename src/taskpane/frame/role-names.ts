import type { ColumnRole } from "../../workbook/read";
import type { TextKey } from "../strings/text";

/** The pane's word for each role of a column. */
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
