import type { CellValue } from "../cells";
import type { PlanCell, SheetPlan, StyleRole } from "../plan";
import { entryTypes } from "../read";
import { startingGroup, startingNodes, type StartingNode } from "./capabilities";
import { tableSheet } from "./table-sheet";

/** The starting indicators are levels of a five-point scale, as in the published project. */
const fivePointScale = { unit: "level 1-5", target: 4, lower: 1, upper: 5 };

/** Header and, for a node of the start, its cell; null leaves it blank. */
const columns: readonly (readonly [
  header: string,
  style: StyleRole,
  width: number,
  of: (node: StartingNode) => CellValue,
])[] = [
  ["iCode", "code", 12, ({ code }) => code],
  ["iName", "label", 40, ({ name }) => name],
  ["Parent", "code", 10, ({ parent }) => parent || null],
  ["Level", "rank", 8, ({ level }) => level],
  ["Type", "label", 13, ({ level }) => (level === 1 ? "Indicator" : "Aggregate")],
  ["Direction", "input", 11, () => 1],
  ["Weight", "input", 10, () => 1],
  ["Unit", "label", 20, ({ level }) => (level === 1 ? fivePointScale.unit : "score")],
  ["Target", "input", 10, ({ level }) => (level === 1 ? fivePointScale.target : null)],
  ["Lower", "input", 10, ({ level }) => (level === 1 ? fivePointScale.lower : null)],
  ["Upper", "input", 10, ({ level }) => (level === 1 ? fivePointScale.upper : null)],
  ["Denominator", "code", 15, () => null],
  ["Scale", "input", 12, () => null],
];

/** The Framework sheet: the tree of capabilities, routines and indicators, and the group of Data. */
export function templateFramework(): SheetPlan {
  const group: Readonly<Record<string, string>> = {
    iCode: startingGroup.code,
    iName: startingGroup.name,
    Type: "Group",
  };
  return tableSheet({
    name: "Framework",
    title: "Framework",
    guide: [
      "One row an indicator or aggregate: write your own names, add rows, delete rows. Parent is the code one level up; the index has none.",
      "Direction: 1, higher is better; -1, lower is better. Weight counts among the children of the same parent, on any scale.",
      "Target is the level worth reaching; Lower and Upper are fixed goalposts. Leave them blank where there are none.",
      "To divide by a size: a column of Data, a row here of type Denominator, and its code under Denominator (Scale 1000: per 1,000).",
    ],
    header: columns.map(([header]) => header),
    rows: [
      ...startingNodes.map((node) =>
        columns.map(([, style, , of]): PlanCell => ({ value: of(node), ...look(style) })),
      ),
      columns.map(([header, style]): PlanCell => ({ value: group[header] ?? null, ...look(style) })),
    ],
    dropDowns: [
      {
        header: "Type",
        list: entryTypes,
        prompt: "What the row describes. Ignore: takes no part.",
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
}

const look = (style: StyleRole): Pick<PlanCell, "style" | "format"> =>
  style === "input" ? { style, format: "General" } : { style };
