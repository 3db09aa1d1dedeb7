import type { FrameworkNode } from "../../engine";
import type { ScaleRow } from "./assessment-tables";

/**
 * The rows of the table Scale for each indicator: its own, else those of the nearest aggregate above it that has some, else those
 * for all (null).
 *
 * @returns the rows of an indicator by its code, in the order of the table; empty for none
 */
export function scaleRows(
  scale: readonly ScaleRow[],
  framework: readonly FrameworkNode[],
): (indicator: string) => readonly ScaleRow[] {
  const rows = new Map<string | null, ScaleRow[]>();
  for (const row of scale) {
    const own = rows.get(row.node);
    if (own === undefined) rows.set(row.node, [row]);
    else own.push(row);
  }
  const parents = new Map(framework.map(({ code, parent }) => [code, parent]));
  return (indicator) => {
    const passed = new Set<string>();
    let node: string | null = indicator;
    while (node !== null && !passed.has(node)) {
      passed.add(node);
      const own = rows.get(node);
      if (own !== undefined) return own;
      node = parents.get(node) ?? null;
    }
    return rows.get(null) ?? [];
  };
}
