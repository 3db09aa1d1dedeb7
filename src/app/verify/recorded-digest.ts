import type { WorkbookPort } from "../ports";
import { isDigest } from "./expected-report";
import type { PlacedBlock } from "./placed-block";

/** The digest of the inputs that the audit sheet recorded; null when there is none. */
export async function recordedDigest(
  port: WorkbookPort,
  blocks: readonly PlacedBlock[],
): Promise<string | null> {
  for (const { block, found } of blocks)
    for (const [i, row] of block.cells.entries()) {
      const j = row.findIndex(isDigest);
      if (j < 0 || found === null) continue;
      // The audit may have grown or shrunk since; what the run was stands in its first rows.
      const cell = { ...found, row: found.row + i, column: found.column + j, rows: 1, columns: 1 };
      const [grid] = await port.read([cell]);
      const value = grid?.values[0]?.[0];
      return typeof value === "string" && value !== "" ? value : null;
    }
  return null;
}
