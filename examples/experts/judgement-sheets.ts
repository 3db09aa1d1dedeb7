import type { CsvTable } from "../workbook/csv";
import type { Draft, DraftValue } from "../workbook/draft";
import { looks } from "../workbook/looks";
import { tableSheet } from "../workbook/table-sheet";
import { comparisons, points, type Family, type Pairs } from "./judgements";

const experts = ["Ada Quist", "Bruno Sal", "Chike Rowe"] as const;

/** Every parent of the framework with its children, the index first. */
function familiesOf({ lines }: CsvTable): readonly Family[] {
  const parents = lines.filter(({ Type }) => Type === "Aggregate");
  return [...parents]
    .sort((a, b) => Number(b.Level) - Number(a.Level))
    .map(({ iCode: parent = "" }) => ({
      parent,
      children: lines.filter((line) => line.Parent === parent).map(({ iCode = "" }) => iCode),
    }))
    .filter(({ children }) => children.length > 1);
}

/** The points of every expert, one row per element. */
export function budgetSheet(draft: Draft, framework: CsvTable): void {
  const names = new Map(framework.lines.map(({ iCode = "", iName = "" }) => [iCode, iName]));
  const given = points(experts, familiesOf(framework));
  tableSheet(draft, "Budget", {
    title: "Budget of points",
    subtitle: "Illustrative: 100 points of each expert for what is below each parent.",
    rows: [
      ["Code", "Name", ...experts],
      ...[...given].map(([code, shares]): DraftValue[] => [code, names.get(code) ?? "", ...shares]),
    ],
    widths: { A: 10, B: 40, "C:E": 14 },
  });
}

/**
 * The comparison tables of all experts, one below another: those of the index by each expert, the rest by the first.
 */
export function ahpSheet(draft: Draft, framework: CsvTable): void {
  const names = new Map(framework.lines.map(({ iCode = "", iName = "" }) => [iCode, iName]));
  const [index, ...below] = familiesOf(framework);
  if (index === undefined) throw new Error("The framework has no index.");
  const [first, ...others] = experts;
  const squares = [
    ...comparisons(first, [index], 1),
    ...others.flatMap((expert, k) => comparisons(expert, [index], 2 + k)),
    ...comparisons(first, below, 1 + experts.length),
  ];
  draft.write("AHP", { row: 0, column: 0 }, [["Comparisons in pairs"]], looks.title);
  draft.write(
    "AHP",
    { row: 1, column: 0 },
    [["Illustrative: how many times as important the row is as the column."]],
    looks.subtitle,
  );
  let row = 3;
  for (const square of squares) {
    writeSquare(draft, square, names.get(square.family.parent) ?? "", row);
    row += square.family.children.length + 3;
  }
  draft.widths("AHP", { A: 14, "B:F": 8 });
  draft.print("AHP");
}

function writeSquare(draft: Draft, { expert, family, ratios }: Pairs, parent: string, row: number): void {
  const { children } = family;
  draft.write("AHP", { row, column: 0 }, [[`Below ${parent}`]], looks.heading);
  draft.write("AHP", { row: row + 1, column: 0 }, [[expert, ...children]], looks.numberHeader);
  draft.style("AHP", { row: row + 1, column: 0 }, 1, 1, looks.header);
  draft.write(
    "AHP",
    { row: row + 2, column: 0 },
    ratios.map((line, k) => [children[k] ?? "", ...line]),
  );
  draft.style("AHP", { row: row + 2, column: 1 }, children.length, children.length, looks.centred);
}
