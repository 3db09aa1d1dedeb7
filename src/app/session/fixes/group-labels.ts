import type { ModelFix } from "./fix";

/**
 * Labels of a group that differ only by case or spaces get the spelling of the first one; they already count as the
 * same.
 */
export const groupLabels: ModelFix = {
  applies: ({ cell }, { model, source: { data } }) =>
    cell !== null &&
    cell.sheet === data.sheet &&
    model.groups.some(({ code }) => data.columns[code] === cell.column),

  edits: async ({ cell }, { model, source: { data } }, port) => {
    const group = model.groups.find(({ code }) => data.columns[code] === cell?.column);
    const [first, last] = [data.rows[0], data.rows.at(-1)];
    if (cell === null || group === undefined || first === undefined || last === undefined) return [];
    const [grid] = await port.read([{ ...cell, row: first, rows: last - first + 1, columns: 1 }]);
    return data.rows.flatMap((row, i) => {
      const label = group.labels[i] ?? null;
      const written = grid?.values[row - first]?.[0] ?? null;
      return label !== null && typeof written === "string" && written !== label
        ? [{ cell: { ...cell, row }, value: label }]
        : [];
    });
  },
};
