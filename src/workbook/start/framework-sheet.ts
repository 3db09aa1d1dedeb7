import type { CellValue } from "../cells";
import type { PlanCell, SheetPlan, StyleRole } from "../plan";
import { entryTypes } from "../read";
import { tableSheet } from "../template";
import type { StartRow } from "./start-row";

const orBlank = (figure: number | null): CellValue =>
  figure === null || Number.isNaN(figure) ? null : figure;

/** Header, look, width, and the cell of a row. */
const columns: readonly (readonly [
  header: string,
  style: StyleRole,
  width: number,
  of: (row: StartRow) => CellValue,
])[] = [
  ["iCode", "code", 24, ({ code }) => code],
  ["iName", "label", 40, ({ name }) => name],
  ["Parent", "code", 16, ({ parent }) => parent || null],
  ["Level", "rank", 8, ({ level }) => orBlank(level)],
  ["Type", "label", 13, ({ type }) => type],
  ["Direction", "input", 11, ({ direction }) => direction],
  ["Weight", "input", 10, ({ weight }) => orBlank(weight)],
  ["Unit", "label", 16, ({ unit }) => unit || null],
  ["Target", "input", 10, ({ target }) => orBlank(target)],
  ["Lower", "input", 10, ({ lower }) => orBlank(lower)],
  ["Upper", "input", 10, ({ upper }) => orBlank(upper)],
  ["Denominator", "code", 15, ({ denominator }) => denominator || null],
  ["Scale", "input", 12, ({ scale }) => orBlank(scale)],
  ["Suggested", "note", 60, ({ suggested }) => suggested || null],
];

/** The Framework sheet of rows that were read from the data: the user's to change from then on. */
export const frameworkSheet = (rows: readonly StartRow[], name: string): SheetPlan =>
  tableSheet({
    name,
    title: "Framework",
    guide: [
      "One row for each column of the data and for each aggregate. Only the type Indicator is scored: change a Type to score a column, or to leave it out.",
      "Direction: 1, higher is better; -1, lower is better. Weight counts among the children of the same parent, on any scale.",
      "Parent is the code one level up; the index has none. For groups of indicators add a row of type Aggregate.",
      "Suggested says what was not in your table but follows from its names and figures: check it. That column changes nothing.",
    ],
    header: columns.map(([header]) => header),
    rows: rows.map((row) =>
      columns.map(([, style, , of]): PlanCell => ({
        value: of(row),
        style,
        ...(style === "input" ? { format: "General" } : {}),
      })),
    ),
    dropDowns: [
      {
        header: "Type",
        list: entryTypes,
        prompt: "What the column is. Only an Indicator is scored.",
        othersAllowed: false,
      },
      {
        header: "Direction",
        list: ["1", "-1"],
        prompt: "1: higher is better. -1: lower is better.",
        othersAllowed: false,
      },
    ],
    beside: [],
    widths: columns.map(([, , width]) => width),
    frozenColumns: 2,
    tabColour: "0072B2",
  });
