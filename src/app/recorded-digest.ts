import type { WorkbookDescription } from "../workbook/cells";
import { blockName, digestPlace } from "../workbook/report";
import { namedArea } from "./named-area";
import type { WorkbookPort } from "./ports";

/** The digest of the inputs that the audit sheet recorded; null when there is none. */
export async function recordedDigest(
  port: Pick<WorkbookPort, "read">,
  description: WorkbookDescription,
): Promise<string | null> {
  const text = namedArea(description, blockName("Audit", "Text"));
  if (text === null) return null;
  // The audit may have grown or shrunk since; what the run was is in its first rows.
  const { row, column } = digestPlace;
  const [grid] = await port.read([
    { ...text, row: text.row + row, column: text.column + column, rows: 1, columns: 1 },
  ]);
  const value = grid?.values[0]?.[0];
  return typeof value === "string" && value !== "" ? value : null;
}
