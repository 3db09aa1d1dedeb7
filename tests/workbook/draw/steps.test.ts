import type { Area } from "../../../src/workbook/cells";
import { drawingSteps, refusalOf, type Placed, type Step } from "../../../src/workbook/draw";
import type { Chart, SheetPlan } from "../../../src/workbook/plan";
import { block, reportPlan, sheetPlan, values, workbookPlan } from "../../support/contract/plans";
import { World } from "./support/world";

const other = workbookPlan(sheetPlan("Other", [block("PSCI_Values_Table", 0, 0, values([1]))]));
const scores = (rows: number, more: Partial<SheetPlan> = {}, columns = 2) =>
  workbookPlan(
    sheetPlan(
      "Scores",
      [
        block(
          "PSCI_Scores_Table",
          0,
          0,
          Array.from({ length: rows }, () => values(Array(columns).fill("x"))[0] ?? []),
        ),
      ],
      more,
    ),
  );
const area = (row: number, column: number, rows: number, columns: number): Area => ({
  sheet: "Scores",
  ...{ row, column, rows, columns },
});

function drawn(first = scores(3)): World {
  const world = new World("Data");
  world.draw(first);
  return world;
}

const kinds = (steps: readonly Step[], sheet: string) =>
  steps.filter((step) => step.sheet === sheet && step.step !== "write").map(({ step }) => step);

describe("a sheet that leaves the plan", () => {
  test("stays when it is the only one that shows: the user has hidden what the plan keeps", () => {
    const world = new World();
    world.draw(workbookPlan(...scores(3).sheets, ...other.sheets));
    world.hidden.add("Other");
    expect(kinds(world.draw(other), "Scores")).not.toContain("remove-sheet");
  });

  test("goes when nothing of the user's is on it and nothing refers to it", () => {
    expect(kinds(drawn().draw(other), "Scores")).toEqual(["remove-name", "remove-sheet"]);
  });

  test.each<[string, (world: World) => void]>([
    ["a cell", (world) => world.put("Scores", 9, 9, { value: "note" })],
    ["an object", (world) => (world.withOtherObjects = new Set(["scores"]))],
    ["a chart", (world) => world.objects.set("Scores", { charts: [chartAt("Mine", 0, 9)] })],
    ["a reference elsewhere", (world) => (world.texts = ["=SUM(Scores!A1:A9)"])],
  ])("stays for %s of the user's, without its blocks", (_, change) => {
    const world = drawn();
    change(world);
    expect(kinds(world.draw(other), "Scores")).toEqual(["remove-name", "clear"]);
    expect(world.tabs).toEqual(["Data", "Scores", "Other"]);
  });

  test("stays when it is the only one that shows", () => {
    const world = drawn();
    world.tabs = ["Scores"];
    expect(kinds(world.draw({ sheets: [], order: [] }), "Scores")).toEqual(["remove-name", "clear"]);
  });

  test("the empty sheet of a new workbook goes when another comes", () => {
    const world = new World("Sheet1");
    expect(kinds(world.draw({ sheets: [], order: [] }, { placeholder: "Sheet1" }), "Sheet1")).toEqual([]);
    world.draw(scores(1), { placeholder: "Sheet1" });
    expect(world.tabs).toEqual(["Scores"]);
  });
});

describe("tables", () => {
  const table = (rows: number, columns = 2) => ({
    tables: [{ name: "PSCI_ScoresTable", area: area(0, 0, rows, columns), style: "Light", filter: false }],
  });
  const steps = (world: World, rows: number, more = {}) =>
    world.draw(scores(rows, table(rows)), more).filter(({ step }) => step.endsWith("-table"));

  test("that keep their columns are left or resized: smaller before cells are cleared, larger after they are written", () => {
    const world = drawn(scores(3, table(3)));
    expect(steps(world, 3)).toEqual([]);
    const smaller = world.draw(scores(2, table(2))).map(({ step }) => step);
    expect(smaller).toContain("resize-table");
    expect(smaller.indexOf("resize-table")).toBeLessThan(smaller.indexOf("clear"));
    const larger = world.draw(scores(5, table(5))).map(({ step }) => step);
    expect(larger.filter((step) => step === "resize-table")).toHaveLength(1);
    expect(larger.indexOf("resize-table")).toBeGreaterThan(larger.indexOf("write"));
  });

  test("are made anew in the style that the user gave them where the host cannot resize, or a header changes", () => {
    const world = drawn(scores(3, table(3)));
    const old = world.tables.get("PSCI_ScoresTable");
    if (old) world.tables.set(old.name, { ...old, style: "Dark" });
    const abilities = {
      resizesTables: false,
      calculatesArrays: true,
      calculates: false,
      changesLooks: false,
    };
    const anew = [
      { step: "remove-table" },
      { step: "add-table", table: { style: "Dark" }, headers: ["x", "x"] },
    ];
    expect(steps(world, 4, { abilities })).toMatchObject(anew);
    if (old) world.tables.set(old.name, { ...old, area: area(0, 0, 4, 2), style: "Dark" });
    const moved = world.drawing(
      scores(4, { tables: table(4).tables.map((it) => ({ ...it, area: area(0, 1, 4, 1) })) }),
    );
    expect(drawingSteps(moved).map(({ step }) => step)).toContain("remove-table");
    world.put("Scores", 0, 1, { value: "renamed" });
    expect(steps(world, 4)).toMatchObject(anew);
  });
});

describe("what stands on the cells of blocks", () => {
  const placed = (row: number, column: number, rows: number, columns: number): Placed => ({
    id: `${row} ${column}`,
    areas: [{ row, column, rows, columns }],
  });

  test("goes where it lies wholly in a block, or where the plan puts its own; the user's stays", () => {
    const world = drawn();
    world.last = null;
    const rules = [placed(0, 0, 3, 1), placed(0, 1, 9, 1), placed(5, 5, 1, 1), placed(6, 6, 2, 2)];
    world.objects.set("Scores", { rules, merges: rules, dropDowns: rules, links: rules });
    const merges = [area(5, 5, 1, 1)];
    const steps = world.draw(scores(3, { merges }));
    const removed = (kind: Step["step"]) =>
      steps.flatMap((step) => (step.step === kind && "id" in step ? step.id : []));
    expect(removed("remove-rule")).toEqual(["0 0"]);
    expect(removed("remove-merge")).toEqual(["0 0", "5 5"]);
    expect(removed("remove-drop-down")).toEqual(["0 0"]);
    expect(removed("remove-link")).toEqual(["0 0"]);
  });

  test("is not drawn again where the last plan is known to have put it there", () => {
    const world = drawn(reportPlan(3));
    const again = () => world.drawing(reportPlan(3));
    const parts = ["merge", "add-rules", "add-drop-down", "draw-chart"];
    const drawnAgain = () => drawingSteps(again()).filter(({ step }) => parts.includes(step));
    world.objects.set("Scores", { charts: [chartAt("PSCI_SCORES_CHART", 1, 7)] });
    expect(drawnAgain()).toEqual([]);
    const table = world.names.get("PSCI_SCORES_TABLE");
    if (table) world.names.set("PSCI_SCORES_TABLE", { ...table, row: table.row + 1 });
    expect(drawnAgain().map(({ sheet }) => sheet)).toContain("Scores");
    if (table) world.names.set("PSCI_SCORES_TABLE", table);
    // With a sheet that the user has deleted goes what referred to it.
    world.tabs = world.tabs.filter((name) => name !== "Profile");
    expect(new Set(drawnAgain().map(({ step }) => step))).toEqual(new Set(parts));
  });
});

const chartAt = (name: string, top: number, left: number) => ({ name, top, left, width: 2, height: 2 });

describe("charts", () => {
  const chart = (name: string): Chart => {
    const [its] = reportPlan(3).sheets[0]?.charts ?? [];
    if (its === undefined) throw new Error("The report has no chart.");
    return { ...its, name };
  };
  const plan = scores(3, { charts: [chart("PSCI_Scores_Chart")] });
  const blocks = [{ left: 0, top: 0, width: 2, height: 3 }];

  test("stay where the user has put them, unless a block has grown under them", () => {
    const world = drawn();
    const steps = (left: number) => {
      const present = chartAt("PSCI_Scores_Chart", 0, left);
      world.objects.set("Scores", { blocks, charts: [present] });
      return drawingSteps(world.drawing(plan)).filter(({ step }) => step === "draw-chart");
    };
    expect(steps(2)).toMatchObject([{ present: { left: 2 }, stays: true }]);
    expect(steps(1)).toMatchObject([{ present: { left: 1 }, stays: false }]);
    const right = [{ left: 4, top: 0, width: 2, height: 3 }];
    world.objects.set("Scores", { blocks: right, charts: [chartAt("PSCI_Scores_Chart", 0, 2)] });
    expect(drawingSteps(world.drawing(plan))).toContainEqual(expect.objectContaining({ stays: true }));
  });

  test("that the plan no longer has go; those of the user's stay", () => {
    const world = drawn();
    world.objects.set("Scores", { charts: [chartAt("PSCI_Gaps_Chart", 0, 9), chartAt("Mine", 0, 9)] });
    const steps = drawingSteps(world.drawing(plan));
    expect(steps.filter(({ step }) => step === "remove-chart")).toMatchObject([{ name: "PSCI_Gaps_Chart" }]);
  });
});

describe("the layout of a sheet that was there before", () => {
  const wide = { columnWidths: { 0: 10, 1: 10, 2: 30 }, hiddenColumns: [2] };
  const print = (rows: number) => ({
    print: { ...scores(1).sheets[0]?.print, area: area(0, 0, rows, 2) } as SheetPlan["print"],
  });

  test("is the user's, but for columns in which there was no block", () => {
    const world = drawn(scores(3, wide));
    expect(kinds(world.draw(scores(4, wide)), "Scores")).toEqual(["set-name"]);
    const wider = world.draw(scores(4, wide, 3));
    expect(wider).toContainEqual({ step: "set-width", sheet: "Scores", column: 2, columns: 1, width: 30 });
    expect(wider.filter(({ step }) => step === "hide-columns")).toEqual([
      { step: "hide-columns", sheet: "Scores", column: 0, columns: 2, hidden: false },
      { step: "hide-columns", sheet: "Scores", column: 2, columns: 1, hidden: true },
    ]);
  });

  test.each([
    ["follows", area(0, 0, 3, 2), 1],
    ["does not follow where the user has begun it in another row", area(1, 0, 3, 2), 0],
    ["does not follow where the user has begun it in another column", area(0, 1, 3, 2), 0],
    ["does not follow where the user has taken it away", null, 0],
  ])("has a print area that %s", (_, printArea, count) => {
    const world = drawn(scores(3, print(3)));
    world.objects.set("Scores", { printArea });
    const steps = world.draw(scores(5, print(5)));
    expect(steps.filter(({ step }) => step === "set-print-area")).toHaveLength(count);
  });
});

describe("what is refused before anything is drawn", () => {
  test("a sheet of the user's", () => {
    expect(() => refusalOf(new World("Scores").drawing(scores(1)))).toThrow(
      "Scores is a sheet of the user's.",
    );
  });

  test("a protected sheet, by its name", () => {
    const world = drawn();
    world.objects.set("Scores", { isProtected: true });
    expect(refusalOf(world.drawing(scores(1)))).toEqual({ reason: "sheet-protected", sheet: "Scores" });
  });

  const rule = (stops: number) => ({
    kind: "colourScale" as const,
    area: area(0, 0, 1, 1),
    stops: Array.from({ length: stops }, () => ({ at: { kind: "minimum" as const }, colour: "FFFFFF" })),
  });
  test.each<[string, Partial<SheetPlan>]>([
    ["a number that no cell can hold", { blocks: [block(null, 1, 1, values([1, NaN]))] }],
    ["a colour scale of one stop", { conditionalFormats: [rule(1)] }],
    [
      "a list with commas",
      { dropDowns: [{ area: area(0, 0, 1, 1), source: { list: ["a,b"] }, prompt: "", error: "" }] },
    ],
  ])("%s", (_, more) => {
    expect(() => refusalOf(new World("Data").drawing(scores(1, more)))).toThrow(RangeError);
    expect(refusalOf(new World("Data").drawing(scores(1, { conditionalFormats: [rule(3)] })))).toBeNull();
  });
});
