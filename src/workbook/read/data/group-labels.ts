import type { CellValue } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { isMissing } from "../cells/missing-marks";
import { textOf } from "../cells/text";
import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";

/**
 * The labels of a group, one per unit, null for none. Labels that differ only in case or spaces are one label, because Excel
 * compares them so; the first spelling is used, and every other spelling gets one warning.
 */
export function groupLabels(
  { region }: FoundTable,
  header: Header,
  rows: readonly number[],
): { readonly labels: readonly (string | null)[]; readonly problems: readonly ProblemDraft[] } {
  const spelling = new Map<string, string>();
  const reported = new Set<string>();
  const problems: ProblemDraft[] = [];
  const labels = rows.map((row) => {
    const value = region.value(row, header.column);
    if (isMissing(value)) return null;
    const label = textOf(value);
    const first = spelling.get(label.toLowerCase()) ?? label;
    spelling.set(label.toLowerCase(), first);
    const raw = typeof value === "string" ? value : label;
    if (raw !== first && !reported.has(raw)) {
      reported.add(raw);
      problems.push(variant(raw, first, header.text, { sheet: region.sheet, row, column: header.column }));
    }
    return first;
  });
  return { labels, problems };
}

const variant = (
  found: CellValue,
  first: string,
  title: string,
  cell: ProblemDraft["cell"],
): ProblemDraft => ({
  code: "group-label-variants",
  severity: "warning",
  cell,
  details: { found: JSON.stringify(found), known: JSON.stringify(first), title },
});
