import type { XlsxWorkbook } from "../../../../src/file";
import { planScenarios, type ScenarioCells } from "../../../../src/workbook/template";
import { smallIndex } from "../../../support/small-index";

const rows: readonly ScenarioCells[] = [
  ["=Geometric", "Normalisation", null, "min-max 1-100"],
  ["=Geometric", "Aggregation", null, "geometric"],
  ["Delay counts", "Weight A2b", null, 9],
  ["Delay counts", "Weight B", null, 0],
  ["Aldea acts", "A1a", "U01", 5],
  ["Aldea acts", "A2a", "Aldea", 60],
  ["Without Faro's plans", "A1a", "U06", "n/a"],
  ["Nothing", "Weight A", null, 0],
  ["Nothing", "Weight B", null, 0],
];

/** The small index with scenarios: ties, missing values, a denominator, and one that gives no index. */
export async function withScenarios(method: Readonly<Record<string, string>> = {}): Promise<XlsxWorkbook> {
  const workbook = await smallIndex({ "Group column": "Region", ...method });
  await workbook.draw(planScenarios(rows));
  return workbook;
}
