import type { Context } from "./context";
import { settingRow } from "./context";
import { settingLabels } from "./layout";
import { cell } from "./region";

/** The cell of a number of the method on the Parameters sheet, absolute. */
export function settingCell(context: Context, label: string, sheet: string): string {
  const row = settingRow(settingLabels(context.model), label);
  return cell(context.layout.parameters.settings, row, 0, sheet, "both");
}
