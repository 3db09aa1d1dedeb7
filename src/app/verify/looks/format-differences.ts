import { address } from "../../../workbook/cells";
import { looks } from "../../../workbook/styles";
import type { WorkbookPort } from "../../ports";
import type { ComparableBlock } from "../placed-block";
import type { LookDifference } from "./look-difference";
import { showsAnother } from "./shows-another";

/** Cells whose number format shows something else than their value. Decimals and separators are the user's to choose. */
export async function formatDifferences(
  port: WorkbookPort,
  blocks: readonly ComparableBlock[],
): Promise<readonly LookDifference[]> {
  const grids = await port.read(blocks.map(({ found }) => found));
  return blocks.flatMap(({ block, found }, k) =>
    block.cells.flatMap((row, i) =>
      row.flatMap((cell, j): LookDifference[] => {
        const format = grids[k]?.formats[i]?.[j] ?? "General";
        const expected = cell.format ?? looks[cell.style ?? "text"].format;
        if (!showsAnother(format, expected)) return [];
        const place = address(found.row + i, found.column + j);
        return [{ kind: "number-format", sheet: found.sheet, place, found: format, expected }];
      }),
    ),
  );
}
