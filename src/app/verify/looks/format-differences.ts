import { address } from "../../../workbook/cells";
import { looks } from "../../../workbook/styles";
import type { ComparableBlock } from "../placed-block";
import type { ReadBlocks } from "../read-blocks";
import type { LookDifference } from "./look-difference";
import { showsAnother } from "./shows-another";

/** Cells whose number format shows something else than their value. Decimals and separators are the user's to choose. */
export const formatDifferences = (
  read: ReadBlocks,
  blocks: readonly ComparableBlock[],
): readonly LookDifference[] =>
  blocks.flatMap(({ name, block, found }) => {
    const formats = read.get(name)?.values.formats;
    return block.cells.flatMap((row, i) =>
      row.flatMap((cell, j): LookDifference[] => {
        const format = formats?.[i]?.[j] ?? "General";
        const expected = cell.format ?? looks[cell.style ?? "text"].format;
        if (!showsAnother(format, expected)) return [];
        const place = address(found.row + i, found.column + j);
        return [{ kind: "number-format", sheet: found.sheet, place, found: format, expected }];
      }),
    );
  });
