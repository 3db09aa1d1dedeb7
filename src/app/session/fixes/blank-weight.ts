import { isMissing } from "../../../workbook/read";
import type { ModelFix } from "./fix";

/** Writes 1 into blank weights: each counts as 1. */
export const blankWeight: ModelFix = {
  applies: ({ cell }) => cell !== null,

  edits: async ({ cell }, { model, source }, port) => {
    if (cell === null) return [];
    const rows = model.framework.flatMap(({ code, parent }) => {
      const cells = Object.hasOwn(source.nodes, code) ? source.nodes[code] : undefined;
      const at = cells?.code ?? cells?.name;
      return parent !== null && at?.sheet === cell.sheet && cells?.weight === undefined ? [at.row] : [];
    });
    const first = Math.min(cell.row, ...rows);
    const last = Math.max(cell.row, ...rows);
    const [grid] = await port.read([{ ...cell, row: first, rows: last - first + 1, columns: 1 }]);
    return [...new Set([cell.row, ...rows])]
      .filter((row) => isMissing(grid?.values[row - first]?.[0] ?? null))
      .map((row) => ({ cell: { ...cell, row }, value: 1 }));
  },
};
