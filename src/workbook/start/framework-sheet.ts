import type { CellValue } from "../cells";
import type { SheetPlan } from "../plan";
import { frameworkTable } from "../template";
import type { StartRow } from "./start-row";

const orBlank = (figure: number | null): CellValue =>
  figure === null || Number.isNaN(figure) ? null : figure;

/** The header of each column, and the value of its cell in a row. */
const columns: readonly (readonly [header: string, of: (row: StartRow) => CellValue])[] = [
  ["iCode", ({ code }) => code],
  ["iName", ({ name }) => name],
  ["Parent", ({ parent }) => parent || null],
  ["Level", ({ level }) => orBlank(level)],
  ["Type", ({ type }) => type],
  ["Direction", ({ direction }) => direction],
  ["Weight", ({ weight }) => orBlank(weight)],
  ["Unit", ({ unit }) => unit || null],
  ["Target", ({ target }) => orBlank(target)],
  ["Lower", ({ lower }) => orBlank(lower)],
  ["Upper", ({ upper }) => orBlank(upper)],
  ["Denominator", ({ denominator }) => denominator || null],
  ["Scale", ({ scale }) => orBlank(scale)],
  ["Suggested", ({ suggested }) => suggested || null],
];

/** A Framework sheet with rows that were read from the data. From then on it belongs to the user. */
export const frameworkSheet = (rows: readonly StartRow[], name: string): SheetPlan =>
  frameworkTable({
    name,
    title: "Framework",
    guide: [
      "One row for each column of the data and for each aggregate. Only the type Indicator is scored: change a Type to score a column, or to leave it out.",
      "Direction: 1, higher is better; -1, lower is better. Weight counts among the children of the same parent, on any scale.",
      "Parent is the code one level up; the index has none. For groups of indicators add a row of type Aggregate.",
      "Suggested says what was not in your table but follows from its names and figures: check it. That column changes nothing.",
    ],
    header: columns.map(([header]) => header),
    rows: rows.map((row) => columns.map(([, of]) => of(row))),
    widths: { iCode: 24, Parent: 16, Unit: 16 },
    typePrompt: "What the column is. Only an Indicator is scored.",
  });
