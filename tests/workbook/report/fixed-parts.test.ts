import { score, type Model } from "../../../src/engine";
import { readWorkbook } from "../../../src/app/read-workbook";
import type { WorkbookDescription } from "../../../src/workbook/cells";
import type { PlanCell } from "../../../src/workbook/plan";
import { fixedParts, planReport } from "../../../src/workbook/report";
import type { Source } from "../../../src/workbook/source";
import { cellAddress, type CellValue } from "../../../src/workbook/cells";
import { editedPort } from "../../support/edited-port";
import { smallIndex } from "../../support/small-index";

interface State {
  readonly model: Model;
  readonly source: Source;
  readonly description: WorkbookDescription;
}

type Edits = Readonly<Record<string, CellValue>>;

const workbooks = new Map<string, ReturnType<typeof smallIndex>>();

/** The small index as it reads after edits. */
async function read(method: Readonly<Record<string, string>>, edits: Edits = {}): Promise<State> {
  const cells = Object.fromEntries(Object.entries(edits).map(([cell, value]) => [cell, { value }]));
  const key = JSON.stringify(method);
  workbooks.set(key, workbooks.get(key) ?? smallIndex(method));
  const workbook = await workbooks.get(key);
  if (workbook === undefined) throw new Error("no workbook");
  const { description, reading } = await readWorkbook(editedPort(workbook, cells), {});
  if (!reading.read) throw new Error(reading.problems.map(({ code }) => code).join(", "));
  return { ...reading, description };
}

function resultsOf(model: Model) {
  const outcome = score(model);
  if (!outcome.ok) throw new Error("not scored");
  return outcome.results;
}

const partsOf = ({ model, source }: State): string => fixedParts(model, source, resultsOf(model));

/** Whatever of the sheets, but for the audit, does not recalculate: formulas as text, and values that have none. */
function written({ model, source, description }: State): string {
  const plan = planReport({
    model,
    source,
    results: resultsOf(model),
    problems: [],
    description,
    mode: "live",
    run: { time: "", version: "", inputsDigest: "" },
    chosen: {},
  });
  const kept = ({ value, formula }: PlanCell): unknown => formula ?? value;
  return JSON.stringify(
    plan.sheets
      .filter(({ key }) => key !== "Audit")
      .map(({ sheet, blocks }) => [
        sheet,
        blocks.map(({ name, row, column, cells }) => [
          name,
          row,
          column,
          cells.map((line) => line.map(kept)),
        ]),
      ]),
  );
}

const basic = { "Group column": "Region", "Gap reference": "median" };
const at = (sheet: string, row: number, column: number): string => cellAddress({ sheet, row, column });
// Columns of the small index: Direction 5, Weight 6, Target 7, Lower 8, Upper 9, Scale 11; A1a is column 4 of the data.
const followed: readonly (readonly [what: string, edits: Edits])[] = [
  ["a weight", { [at("Framework", 2, 6)]: 9 }],
  ["a weight of 0", { [at("Framework", 4, 6)]: 0 }],
  ["a direction", { [at("Framework", 1, 5)]: -1 }],
  ["a target", { [at("Framework", 1, 7)]: 3.5 }],
  ["goalposts", { [at("Framework", 1, 8)]: 0.5, [at("Framework", 1, 9)]: 6 }],
  ["a scale", { [at("Framework", 4, 11)]: 100 }],
  ["a raw value", { [at("Data", 1, 4)]: 4.25 }],
  ["a raw value that goes missing", { [at("Data", 1, 4)]: null }],
  ["a missing value that comes", { [at("Data", 3, 4)]: 2 }],
  ["a unit's group, among those that are", { [at("Data", 1, 2)]: "South" }],
];
const unfollowed: readonly (readonly [what: string, edits: Edits])[] = [
  ["the name of the unit that the profile shows", { [at("Data", 1, 1)]: "Aldea Nueva" }],
  ["a blank weight", { [at("Framework", 2, 6)]: null }],
  ["a new group", { [at("Data", 1, 2)]: "West" }],
  ["a number that becomes text", { [at("Data", 1, 4)]: "4,25" }],
  ["a name of a node", { [at("Framework", 1, 1)]: "Schemes" }],
  ["a name of an aggregate", { [at("Framework", 13, 1)]: "Routine" }],
  ["a parent", { [at("Framework", 1, 2)]: "A2" }],
  ["a unit of measurement's denominator", { [at("Framework", 4, 10)]: null }],
  ["the weight of an index", { [at("Framework", 19, 6)]: 2 }],
  ["a setting", { [at("Method", 2, 1)]: "best" }],
  ["a unit that goes", { [at("Data", 12, 0)]: null, ...row("Data", 12, 1, 15, null) }],
];

function row(sheet: string, line: number, first: number, last: number, value: CellValue): Edits {
  return Object.fromEntries(
    Array.from({ length: last - first + 1 }, (_, k) => [at(sheet, line, first + k), value]),
  );
}

test.each(followed)(
  "fixedParts are the same after an edit of %s, and so is all that is written",
  async (_, edits) => {
    const [before, after] = [await read(basic), await read(basic, edits)];
    expect(written(after) === written(before)).toBe(true);
    expect(partsOf(after)).toBe(partsOf(before));
  },
);

test.each(unfollowed)(
  "fixedParts are others after an edit of %s, and so is what is written",
  async (_, edits) => {
    const [before, after] = [await read(basic), await read(basic, edits)];
    expect(written(after) === written(before)).toBe(false);
    expect(partsOf(after)).not.toBe(partsOf(before));
  },
);

const methods: readonly Readonly<Record<string, string>>[] = [
  { ...basic, Outliers: "IQR fences 1", Normalisation: "IQR-robust" },
  { ...basic, Outliers: "log plus", "Outliers A1a": "winsorise both ends 1", "Gap reference": "target" },
  { ...basic, Outliers: "winsorise then Box-Cox 0.25 1 0.3 -9 combined", Normalisation: "Borda" },
  { ...basic, Outliers: "Box-Cox estimated", "Normalisation A1a": "distance to reference U09" },
  { ...basic, Outliers: "winsorise", Imputation: "mean" },
  { ...basic, Outliers: "winsorise then log", Imputation: "group median", "Gap reference": "target" },
  { ...basic, Aggregation: "geometric", Normalisation: "min-max 1-100" },
  { ...basic, Aggregation: "median", Weights: "equal" },
  { ...basic, Weights: "equal effective" },
  { ...basic, Weights: "entropy" },
  { ...basic, Normalisation: "goalposts", "Gap reference": "group median" },
  { ...basic, Screening: "0.5", Normalisation: "z-score", "Gap reference": "best" },
];

const ofData = [...followed, ...unfollowed].filter(([, cells]) => !("Method!B3" in cells));

// Every second edit with each method, so that each edit is made with half of the methods.
test.each(methods.map((method, k) => [method, ofData.filter((_, e) => (e + k) % 2 === 0)] as const))(
  "fixedParts change exactly when what is written does, with %j",
  async (method, tried) => {
    const before = await read(method);
    const [parts, sheets] = [partsOf(before), written(before)];
    for (const [what, edits] of tried) {
      const after = await read(method, edits);
      expect([what, partsOf(after) === parts]).toEqual([what, written(after) === sheets]);
    }
  },
);
