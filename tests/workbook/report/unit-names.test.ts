import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XlsxWorkbook } from "../../../src/file";
import { checked } from "../../../src/file/excelize";
import { readIndex } from "../../../src/workbook/read";
import { planReport } from "../../../src/workbook/report";
import { scored } from "../../support/disagreements";
import { recalculateAll, testWithLibreOffice } from "../../support/libreoffice";
import { compareRecalculated } from "../../support/recalculated";
import { reportInput } from "../../support/report-input";
import { smallIndex, smallPanel } from "../../support/small-index";
import { edited } from "../../support/xlsx-port";

const caseOf = (name: string): Uint8Array =>
  readFileSync(join(__dirname, `../../fixtures/cases/${name}.xlsx`));

async function reportOf(bytes: Uint8Array): Promise<Uint8Array> {
  const report = await scored(await XlsxWorkbook.open(bytes));
  if (report === null) throw new Error("not scored");
  return report;
}

/** The workbook with other texts in cells of the data. */
const typed = async (workbook: XlsxWorkbook, cells: Readonly<Record<string, string>>): Promise<Uint8Array> =>
  edited(await workbook.save(), (book) => {
    for (const [at, value] of Object.entries(cells)) checked(book.SetCellStr("Data", at, value));
  });

const valueOf = async (bytes: Uint8Array, sheet: string, row: number, column: number) => {
  const [grid] = await (await XlsxWorkbook.open(bytes)).read([{ sheet, row, column, rows: 1, columns: 1 }]);
  return grid?.values[0]?.[0];
};

interface Chosen {
  readonly score: unknown;
  readonly rowInTables: unknown;
}

/**
 * A report recalculated, and figures of its profile after its user has chosen each of some units in plain Excel: one
 * start of LibreOffice for all of them.
 */
async function recalculatedWith(
  report: Uint8Array,
  units: readonly string[],
): Promise<{ readonly same: Uint8Array; readonly chosen: readonly Chosen[] }> {
  const changed: Uint8Array[] = [];
  for (const unit of units)
    changed.push(await edited(report, (book) => checked(book.SetCellStr("Profile", "B4", unit))));
  const [same = report, ...profiles] = await recalculateAll([report, ...changed]);
  const chosen = profiles.map(async (bytes) => ({
    score: await valueOf(bytes, "Profile", 4, 1),
    rowInTables: await valueOf(bytes, "Profile", 7, 1),
  }));
  return { same, chosen: await Promise.all(chosen) };
}

describe("units of one name", () => {
  const labels = ["Golf (U3)", "Golf (U4)"];
  let report: Uint8Array;

  beforeAll(async () => {
    // The column of names is given, so that this is a test of the report alone.
    const workbook = await XlsxWorkbook.open(caseOf("names-dup"));
    const description = await workbook.describe();
    const grids = await workbook.read(description.sheets.flatMap(({ used }) => used ?? []));
    const reading = readIndex({ description, grids });
    if (!reading.read) throw new Error("not read");
    const names = ["Alpha", "Bravo", "Golf", "Golf", "Echo", "Zulu"];
    const units = reading.model.units.map(({ code }, i) => ({ code, name: names[i] ?? "" }));
    const { source } = reading;
    const change = { description, source: { ...source, data: { ...source.data, nameColumn: 1 } } };
    await workbook.draw(planReport(reportInput({ ...reading.model, units }, change)));
    report = await workbook.save();
  });

  test("are distinguished by code in the ranking and in the list of the profile", async () => {
    const [ranking, scores] = await (
      await XlsxWorkbook.open(report)
    ).read([
      { sheet: "Ranking", row: 4, column: 2, rows: 6, columns: 1 },
      { sheet: "Scores", row: 9, column: 1, rows: 6, columns: 1 },
    ]);
    expect(ranking?.values.flat()).toEqual(["Zulu", "Echo", labels[1], labels[0], "Bravo", "Alpha"]);
    expect(scores?.values.flat()).toEqual(["Alpha", "Bravo", ...labels, "Echo", "Zulu"]);
  });

  testWithLibreOffice(
    "are found by the profile's formulas, each by its own label",
    async () => {
      const { same, chosen } = await recalculatedWith(report, ["Golf (U4)", "Golf (U3)"]);
      expect((await compareRecalculated(report, same)).differences).toEqual([]);
      expect(chosen).toEqual([
        { rowInTables: 4, score: 60 },
        { rowInTables: 3, score: 40 },
      ]);
    },
    120_000,
  );
});

testWithLibreOffice(
  "names with wildcards, line breaks and hard spaces, of any length, are found and recalculate to what they were",
  async () => {
    const report = await reportOf(caseOf("unit-names-wildcards-linebreak"));
    const rows = { "City*": 18, "Ci?y ~1": 2, "Line Break": 9, "Städt~e": 19, ["B".repeat(300)]: 13 };
    const { same, chosen } = await recalculatedWith(report, Object.keys(rows));
    const { formulas, differences } = await compareRecalculated(report, same);
    expect(formulas).toBeGreaterThan(500);
    expect(differences).toEqual([]);
    expect(chosen.map(({ rowInTables }) => rowInTables)).toEqual(Object.values(rows));
  },
  240_000,
);

testWithLibreOffice(
  "groups and a reference unit with wildcards are matched as they stand, also in a panel with shared names",
  async () => {
    const method = { "Gap reference": "group median", "Group column": "Region" };
    const wild = { C2: "No*", C3: "No*", C4: "North", C5: "N\u00a0?", C6: "North", C7: "N ?" };
    const reports = await Promise.all([
      typed(await smallIndex(method), { ...wild, B4: "Aldea", B6: "Faro\n(old)" }).then(reportOf),
      typed(await smallIndex({ "Gap reference": "U*4" }), { A5: "U*4" }).then(reportOf),
      typed(await smallPanel({}), { B3: "City 0" }).then(reportOf),
    ]);
    const recalculated = await recalculateAll(reports);
    for (const [k, report] of reports.entries()) {
      const { formulas, differences } = await compareRecalculated(
        report,
        recalculated[k] ?? new Uint8Array(),
      );
      expect(formulas).toBeGreaterThan(500);
      expect(differences).toEqual([]);
    }
  },
  240_000,
);

describe("the unit that gaps are measured to", () => {
  const gapTo = async (reference: string) => {
    const bytes = await edited(caseOf("names-dup"), (book) => {
      checked(book.NewSheet("Method"));
      Object.entries({ A1: "Setting", B1: "Value", A2: "Gap reference", B2: reference }).forEach(
        ([at, text]) => checked(book.SetCellStr("Method", at, text)),
      );
    });
    const workbook = await XlsxWorkbook.open(bytes);
    const description = await workbook.describe();
    const grids = await workbook.read(description.sheets.flatMap(({ used }) => used ?? []));
    return readIndex({ description, grids });
  };

  test("may be given as the report calls it", async () => {
    const reading = await gapTo("Golf (U4)");
    expect(reading.read && reading.model.method.gap).toEqual({ reference: "unit", unit: "U4" });
  });

  test("is not guessed from a name that two units have", async () => {
    const reading = await gapTo("Golf");
    expect(reading.read).toBe(false);
    expect(reading.problems.map(({ code }) => code)).toContain("gap-unit-unknown");
  });
});
