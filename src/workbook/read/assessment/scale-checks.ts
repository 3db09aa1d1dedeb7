import type { ScaleColumn, ScaleRow } from "../../assessment";
import type { ProblemDraft } from "../../problems";
import { grouped } from "../cells/grouped";
import { plain } from "../cells/text";
import type { Matched } from "../find/aliases";
import type { FoundTable } from "../find/roles";

/**
 * The rows of a scale without those that repeat a level or a label, and what is wrong with them. A level without a value keeps its
 * row: no rating can be read as it.
 */
export function scaleChecks(
  rows: readonly ScaleRow[],
  { region: { sheet, firstColumn } }: FoundTable,
  columns: Matched<ScaleColumn>,
): { readonly rows: readonly ScaleRow[]; readonly problems: readonly ProblemDraft[] } {
  const problems: ProblemDraft[] = [];
  const at = (row: number, column: ScaleColumn) => ({
    sheet,
    row,
    column: columns[column]?.column ?? firstColumn,
  });
  const kept: ScaleRow[] = [];
  for (const [node, own] of grouped(rows, (row) => row.node)) {
    const ofLevel = new Map<number, ScaleRow>();
    const ofLabel = new Map<string, ScaleRow>();
    const whose = node ?? "all indicators";
    for (const row of own) {
      const { level, label } = row;
      const details = { node: whose, level: String(level), label };
      if (ofLevel.has(level)) {
        problems.push({
          code: "scale-level-repeated",
          severity: "error",
          cell: at(row.row, "level"),
          details,
        });
        continue;
      }
      if (ofLabel.has(plain(label))) {
        const cell = at(row.row, columns.label ? "label" : "level");
        problems.push({ code: "scale-label-repeated", severity: "error", cell, details });
        continue;
      }
      ofLevel.set(level, row);
      ofLabel.set(plain(label), row);
      if (Number.isNaN(row.value))
        problems.push({
          code: "scale-value-missing",
          severity: "error",
          cell: at(row.row, "value"),
          details,
        });
      kept.push(row);
    }
    const ordered = [...ofLevel.values()].filter(({ value }) => !Number.isNaN(value));
    ordered.sort((a, b) => a.level - b.level);
    const first = ordered.find((row, k) => k > 0 && row.value <= (ordered[k - 1]?.value ?? -Infinity));
    if (first !== undefined) {
      const before = ordered[ordered.indexOf(first) - 1];
      const details = {
        ...{ node: whose, level: String(first.level), value: String(first.value) },
        ...{ before: String(before?.level), least: String(before?.value) },
      };
      problems.push({
        code: "scale-not-increasing",
        severity: "warning",
        cell: at(first.row, "value"),
        details,
      });
    }
  }
  return { rows: kept, problems };
}
