import type { CellValue } from "../cells";
import type { SheetPlan } from "../plan";
import { startingGroup, startingNodes, type StartingNode } from "../starting-index";
import { frameworkTable } from "./framework-table";

/** The sample indicators are levels on a scale of 1 to 5, as in the published project. */
const fivePointScale = { unit: "level 1-5", target: 4, lower: 1, upper: 5 };

/** The header of each column, and the value of its cell for a node; null is blank. */
const columns: readonly (readonly [header: string, of: (node: StartingNode) => CellValue])[] = [
  ["iCode", ({ code }) => code],
  ["iName", ({ name }) => name],
  ["Parent", ({ parent }) => parent || null],
  ["Level", ({ level }) => level],
  ["Type", ({ level }) => (level === 1 ? "Indicator" : "Aggregate")],
  ["Direction", () => 1],
  ["Weight", () => 1],
  ["Unit", ({ level }) => (level === 1 ? fivePointScale.unit : "score")],
  ["Target", ({ level }) => (level === 1 ? fivePointScale.target : null)],
  ["Lower", ({ level }) => (level === 1 ? fivePointScale.lower : null)],
  ["Upper", ({ level }) => (level === 1 ? fivePointScale.upper : null)],
  ["Denominator", () => null],
  ["Scale", () => null],
];

/** The Framework sheet: capabilities, routines and sample indicators, and the group column of Data. */
export function templateFramework(): SheetPlan {
  const group: Readonly<Record<string, string>> = {
    iCode: startingGroup.code,
    iName: startingGroup.name,
    Type: "Group",
  };
  return frameworkTable({
    name: "Framework",
    title: "Framework",
    guide: [
      "One row per indicator or aggregate: write your own names, add rows, delete rows. Parent is the code one level up; the index has none.",
      "Direction: 1, higher is better; -1, lower is better. Weight counts among the children of the same parent, on any scale.",
      "Target is the level worth reaching; Lower and Upper are fixed goalposts. Leave them blank where there are none.",
      "To divide by a size: a column of Data, a row here of type Denominator, and its code under Denominator (Scale 1000: per 1,000).",
    ],
    header: columns.map(([header]) => header),
    rows: [
      ...startingNodes.map((node) => columns.map(([, of]) => of(node))),
      columns.map(([header]) => group[header] ?? null),
    ],
    typePrompt: "What the row describes. Ignore: takes no part.",
  });
}
