import { BlockedError, type WorkbookPort } from "../../../src/app/ports";
import type { Area, CellRef, CellValue } from "../../../src/workbook/cells";
import { block, reportPlan, sheetPlan, values, workbookPlan } from "./plans";

/** A new workbook behind a port, and the hands of its user. */
export interface PortUnderTest {
  /** Asked for anew after each of the user's doings, which may open the workbook again. */
  readonly port: WorkbookPort;
  type(cell: CellRef, value: string | number): Promise<void>;
  /** Inserts a row above `row`. */
  insertRow(sheet: string, row: number): Promise<void>;
}

const area = (sheet: string, row: number, column: number, rows: number, columns: number): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

async function valuesOf(port: WorkbookPort, where: Area): Promise<readonly (readonly CellValue[])[]> {
  const [grid] = await port.read([where]);
  return grid?.values ?? [];
}

const sheetNames = async (port: WorkbookPort): Promise<readonly string[]> =>
  (await port.describe()).sheets.map(({ name }) => name);

const blockNames = async (port: WorkbookPort): Promise<readonly string[]> =>
  (await port.describe()).names.map(({ name }) => name).sort();

/** What every adapter must do, whatever holds the workbook. */
export function describePort(name: string, makePort: () => Promise<PortUnderTest>): void {
  describe(`${name} reads what a plan has drawn`, () => {
    test("numbers to the last bit, text, truth, errors and blanks", async () => {
      const { port } = await makePort();
      const drawn = [
        0.1 + 0.2,
        1e-300,
        -123456789.12345679,
        "Città",
        true,
        false,
        { error: "#N/A" },
        null,
        0,
      ];
      await port.draw(workbookPlan(sheetPlan("A", [block("PSCI_GAPS_TABLE", 1, 2, values(drawn))])));
      expect(await valuesOf(port, area("A", 1, 2, 1, drawn.length))).toEqual([drawn]);
    });

    test("text that begins with = + - @ stays text", async () => {
      const { port } = await makePort();
      const drawn = [
        '=HYPERLINK("x")',
        "+1",
        "-1",
        "@SUM(A1)",
        "'quoted",
        " spaced ",
        "two\nlines",
        "_x0041_",
        "bell\u0007",
        "a\r\nb",
        "😀",
      ];
      await port.draw(workbookPlan(sheetPlan("A", [block("PSCI_GAPS_TABLE", 0, 0, values(drawn))])));
      expect(await valuesOf(port, area("A", 0, 0, 1, drawn.length))).toEqual([drawn]);
      const [formulas] = await port.readFormulas([area("A", 0, 0, 1, drawn.length)]);
      expect(formulas?.formulas).toEqual([drawn.map(() => null)]);
    });

    test("formulas with their results, array formulas among them", async () => {
      const { port } = await makePort();
      const cells = [
        [{ value: 2 }, { value: 4, formula: "=A1*2" }],
        [{ value: "" }, { value: "a<b&c", formula: '=IF(A1<3,"a<b&c","")' }],
        [{ value: null }, { value: 8, formula: "=SUM(A1:A2*4)", array: true }],
        [{ value: null }, { value: { error: "#DIV/0!" }, formula: "=1/0" }],
        [{ value: null }, { value: true, formula: "=A1=2" }],
        [{ value: null }, { value: "", formula: '=IF(A1=2,"",0)' }],
      ];
      await port.draw(workbookPlan(sheetPlan("A", [block("PSCI_GAPS_TABLE", 0, 0, cells)])));
      const where = area("A", 0, 0, cells.length, 2);
      expect(await valuesOf(port, where)).toEqual(cells.map((row) => row.map(({ value }) => value)));
      const [formulas] = await port.readFormulas([where]);
      expect(formulas?.formulas).toEqual(
        cells.map((row) => row.map((cell) => ("formula" in cell ? cell.formula : null))),
      );
    });

    test("number formats: the cell's own, or its role's, or General", async () => {
      const { port } = await makePort();
      const cells = [
        [
          { value: 1, style: "percent" as const },
          { value: 1, style: "score" as const, format: "0.000" },
          { value: 1 },
        ],
      ];
      await port.draw(workbookPlan(sheetPlan("A", [block("PSCI_GAPS_TABLE", 0, 0, cells)])));
      const [grid] = await port.read([area("A", 0, 0, 1, 4)]);
      expect(grid?.formats).toEqual([["0.0%", "0.000", "General", "General"]]);
    });

    test("several areas in their order; what lies outside of the used cells is blank", async () => {
      const { port } = await makePort();
      await port.draw(workbookPlan(sheetPlan("A", [block("PSCI_GAPS_TABLE", 0, 0, values([1], [2]))])));
      const grids = await port.read([area("A", 1, 0, 1, 1), area("A", 0, 0, 1, 1), area("A", 90, 90, 1, 2)]);
      expect(grids.map((grid) => grid.values)).toEqual([[[2]], [[1]], [[null, null]]]);
    });

    test("an area on a sheet that is not there is refused", async () => {
      const { port } = await makePort();
      await expect(port.read([area("Nowhere", 0, 0, 1, 1)])).rejects.toThrow();
    });
  });

  describe(`${name} describes what a plan has drawn`, () => {
    test("sheets in the plan's order with their used cells, tables, and a name for each block", async () => {
      const { port } = await makePort();
      await port.draw(reportPlan(4));
      expect(await port.describe()).toEqual({
        sheets: [
          { name: "Scores", visible: true, used: area("Scores", 0, 0, 7, 5) },
          { name: "Profile", visible: true, used: area("Profile", 0, 0, 7, 2) },
        ],
        tables: [
          { name: "PSCI_ScoresTable", area: area("Scores", 2, 0, 5, 5), hasHeader: true, hasTotals: false },
        ],
        names: expect.arrayContaining([
          { name: "PSCI_SCORES_HEAD", area: area("Scores", 0, 0, 1, 3) },
          { name: "PSCI_SCORES_TABLE", area: area("Scores", 2, 0, 5, 5) },
          { name: "PSCI_PROFILE_LEVELS", area: area("Profile", 0, 0, 7, 2) },
        ]),
      });
    });

    test("a block without a name is the user's from the start", async () => {
      const { port } = await makePort();
      const plan = workbookPlan(sheetPlan("A", [block(null, 0, 0, values(["mine"]))]));
      await port.draw(plan);
      expect(await blockNames(port)).toEqual([]);
      await expect(port.draw(plan)).rejects.toThrow("A");
    });

    test("a sheet that comes later takes its place in the plan's order", async () => {
      const { port } = await makePort();
      const sheet = (key: string) => sheetPlan(key, [block(`PSCI_${key}_Table`, 0, 0, values([1]))]);
      await port.draw(workbookPlan(sheet("Gaps"), sheet("Values")));
      await port.draw(workbookPlan(sheet("Gaps"), sheet("Scores"), sheet("Values")));
      expect(await sheetNames(port)).toEqual(["Gaps", "Scores", "Values"]);
    });

    test("progress ends when all is done", async () => {
      const { port } = await makePort();
      const steps: (readonly [number, number])[] = [];
      await port.draw(reportPlan(2), (_step, done, total) => steps.push([done, total]));
      expect(steps.length).toBeGreaterThan(2);
      expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
    });
  });

  describe(`${name} draws a plan again`, () => {
    test("the same plan leaves the workbook as it was", async () => {
      const { port } = await makePort();
      await port.draw(reportPlan(5));
      const where = [area("Scores", 0, 0, 20, 8), area("Profile", 0, 0, 10, 4)];
      const before = [await port.describe(), await port.read(where), await port.readFormulas(where)];
      await port.draw(reportPlan(5));
      expect([await port.describe(), await port.read(where), await port.readFormulas(where)]).toEqual(before);
    });

    test("a block that shrinks leaves nothing behind, and notes beside it stay", async () => {
      const under = await makePort();
      await under.port.draw(reportPlan(6));
      await under.type({ sheet: "Scores", row: 8, column: 5 }, "beside");
      await under.type({ sheet: "Scores", row: 20, column: 0 }, "below");
      await under.port.draw(reportPlan(3));
      const grid = await valuesOf(under.port, area("Scores", 6, 0, 15, 6));
      expect(grid.flat().filter((value) => value !== null)).toEqual(["beside", "below"]);
      expect((await under.port.describe()).tables[0]?.area).toEqual(area("Scores", 2, 0, 4, 5));
    });

    test("a value where a formula was, and a formula where a value was", async () => {
      const { port } = await makePort();
      const plan = (cells: Parameters<typeof block>[3]) =>
        workbookPlan(sheetPlan("A", [block("PSCI_GAPS_TABLE", 0, 0, cells)]));
      await port.draw(plan([[{ value: 3, formula: "=1+2" }, { value: "x" }, { value: 1 }]]));
      await port.draw(plan([[{ value: "y" }, { value: 5, formula: "=2+3" }, { value: null }]]));
      const [formulas] = await port.readFormulas([area("A", 0, 0, 1, 3)]);
      expect(formulas?.formulas).toEqual([[null, "=2+3", null]]);
      expect(await valuesOf(port, area("A", 0, 0, 1, 3))).toEqual([["y", 5, null]]);
    });

    test("a block that would cover a filled cell of the user's is refused before anything is written", async () => {
      const under = await makePort();
      await under.port.draw(reportPlan(3));
      await under.type({ sheet: "Scores", row: 7, column: 2 }, "note");
      const where = [area("Scores", 0, 0, 20, 8), area("Profile", 0, 0, 10, 4)];
      const before = await under.port.read(where);
      const refusal = await under.port.draw(reportPlan(9)).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(BlockedError);
      expect(refusal).toMatchObject({ block: "PSCI_SCORES_TABLE", cells: ["Scores!C8"] });
      expect(await under.port.read(where)).toEqual(before);
    });

    test("a block whose cells the user has pushed down goes back to the plan's place", async () => {
      const under = await makePort();
      await under.port.draw(reportPlan(3));
      await under.insertRow("Scores", 1);
      await under.port.draw(reportPlan(3));
      expect((await under.port.describe()).names).toContainEqual({
        name: "PSCI_SCORES_TABLE",
        area: area("Scores", 2, 0, 4, 5),
      });
      expect((await valuesOf(under.port, area("Scores", 0, 0, 9, 1))).flat()).toEqual([
        "=Scores, not a formula",
        null,
        "Unit",
        "Unit 1",
        "Unit 2",
        "Unit 3",
        null,
        null,
        null,
      ]);
    });

    test("blocks and tables that the plan no longer has go, and a sheet with nothing else on it", async () => {
      const { port } = await makePort();
      await port.draw(reportPlan(3));
      await port.draw(workbookPlan(sheetPlan("Profile", [block("PSCI_VALUES_TABLE", 0, 0, values([1]))])));
      const { sheets, tables, names } = await port.describe();
      expect(sheets).toEqual([{ name: "Profile", visible: true, used: area("Profile", 0, 0, 1, 1) }]);
      expect(tables).toEqual([]);
      expect(names.map((it) => it.name)).toEqual(["PSCI_VALUES_TABLE"]);
    });

    test("a sheet that leaves the plan stays when something of the user's is on it", async () => {
      const under = await makePort();
      await under.port.draw(reportPlan(3));
      await under.type({ sheet: "Scores", row: 30, column: 0 }, "keep");
      await under.port.draw(
        workbookPlan(sheetPlan("Other", [block("PSCI_VALUES_TABLE", 0, 0, values([1]))])),
      );
      expect(await sheetNames(under.port)).toEqual(["Scores", "Other"]);
      expect((await under.port.describe()).sheets[0]?.used).toEqual(area("Scores", 30, 0, 1, 1));
    });

    test("a name of the user's that begins like the report's owns nothing: its cells stay", async () => {
      const { port } = await makePort();
      const mine = [block("PSCI_Cities", 0, 0, values(["mine"])), block("PSCI_Data", 2, 0, values([1]))];
      await port.draw(workbookPlan(sheetPlan("Cities", mine)));
      await port.draw(reportPlan(3));
      await port.draw(reportPlan(2));
      expect(await sheetNames(port)).toEqual(["Cities", "Scores", "Profile"]);
      expect(await valuesOf(port, area("Cities", 0, 0, 3, 1))).toEqual([["mine"], [null], [1]]);
      const names = (await port.describe()).names.map((it) => it.name);
      expect(names).toEqual(expect.arrayContaining(["PSCI_Cities", "PSCI_Data"]));
    });

    test("blocks that a plan does not own stay, with their tables and sheets, and are in its way as the user's are", async () => {
      const { port } = await makePort();
      await port.draw(reportPlan(3));
      const log = (cells: readonly (readonly [string, number])[]) =>
        sheetPlan("Log", [block("PSCI_Runs_Table", 0, 0, values(...cells))]);
      await port.draw({ ...workbookPlan(log([["run", 1]])), owns: [] });
      await port.draw({
        ...workbookPlan(sheetPlan("Notes", [block(null, 0, 0, values(["mine"]))])),
        owns: [],
      });
      expect(await sheetNames(port)).toEqual(["Scores", "Profile", "Log", "Notes"]);
      const described = await port.describe();
      expect(described.tables.map((table) => table.name)).toEqual(["PSCI_ScoresTable"]);
      expect(described.names.map((it) => it.name)).toEqual(
        expect.arrayContaining(["PSCI_SCORES_TABLE", "PSCI_PROFILE_LEVELS", "PSCI_Runs_Table"]),
      );
      // Scores owns the names that begin with its key; PSCI_Runs_Table is none of them.
      await port.draw({ ...reportPlan(2), owns: ["Scores", "Profile"] });
      expect(await valuesOf(port, area("Log", 0, 0, 1, 2))).toEqual([["run", 1]]);
      const over = sheetPlan("Log", [block("PSCI_Values_Table", 0, 1, values([2]))], { key: "Other" });
      await expect(port.draw({ ...workbookPlan(over), owns: [] })).rejects.toThrow();
      await port.draw(reportPlan(2));
      expect(await sheetNames(port)).toEqual(["Scores", "Profile", "Notes"]);
    });
  });
}
