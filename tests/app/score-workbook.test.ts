import { readWorkbook, scoreWorkbook, type ReadablePort, type ScoreOptions } from "../../src/app";
import { XlsxWorkbook } from "../../src/file";
import { cellAddress } from "../../src/workbook/cells";
import { editedPort } from "../support/edited-port";
import { smallIndex } from "../support/small-index";
import { surroundings } from "../support/surroundings";

const options: ScoreOptions = { choice: {}, mode: "live", surroundings, version: "1.2.3" };
const method = { "Group column": "Region", "Gap reference": "median" };

test("scoreWorkbook draws the planned sheets beside the user's", async () => {
  const workbook = await smallIndex(method);
  const outcome = await scoreWorkbook(workbook, options);
  if (!outcome.scored) throw new Error("not scored");
  const { sheets } = await workbook.describe();
  expect(sheets.map(({ name }) => name)).toEqual([
    ...["Data", "Framework", "Method"],
    ...outcome.plan.sheets.map(({ sheet }) => sheet),
  ]);
  expect(outcome.mode).toBe("live");
});

test("scoreWorkbook reports each problem once, of the reading and of the run", async () => {
  const outcome = await scoreWorkbook(await smallIndex(method), options);
  const lines = outcome.problems.map(
    ({ code, cell, message }) => `${code} ${cell ? cellAddress(cell) : ""} ${message}`,
  );
  expect(new Set(lines).size).toBe(lines.length);
  const codes = outcome.problems.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["number-as-text", "indicator-constant", "denominator-zero"]));
});

test("scoreWorkbook draws nothing when the index cannot be scored", async () => {
  const workbook = await smallIndex(method);
  const before = await workbook.save();
  const outcome = await scoreWorkbook(workbook, { ...options, choice: { data: "Elsewhere" } });
  expect(outcome).toMatchObject({ scored: false, problems: [{ code: "table-unknown" }] });
  expect(await workbook.save()).toEqual(before);
});

test("scoreWorkbook records the time, the version and the digest of the inputs", async () => {
  const outcome = await scoreWorkbook(await smallIndex(method), options);
  if (!outcome.scored) throw new Error("not scored");
  const audit = outcome.plan.sheets.find(({ key }) => key === "Audit");
  const texts = audit?.blocks.flatMap(({ cells }) => cells.flat().map(({ value }) => value)) ?? [];
  expect(texts).toContain("2026-03-01T12:00:00.000Z");
  expect(texts).toContain("Capability Index 1.2.3");
  expect(texts.filter((text) => typeof text === "string" && /^[0-9a-f]{64}$/.test(text))).toHaveLength(1);
});

test("scoreWorkbook keeps the unit that the user has chosen on an earlier report", async () => {
  const workbook = await smallIndex(method);
  await scoreWorkbook(workbook, options);
  const unit = (await workbook.describe()).names.find(({ name }) => name === "PSCI_Profile_Unit")?.area;
  if (!unit) throw new Error("no profile");
  const chosen = editedPort(workbook, { [cellAddress(unit)]: { value: "Faro" } });
  const outcome = await scoreWorkbook({ ...chosen, draw: (plan) => workbook.draw(plan) }, options);
  expect(outcome.scored).toBe(true);
  const [grid] = await workbook.read([{ ...unit, rows: 1, columns: 1 }]);
  expect(grid?.values).toEqual([["Faro"]]);
});

test("scoreWorkbook says which step is under way", async () => {
  const steps: string[] = [];
  await scoreWorkbook(await smallIndex(method), { ...options, progress: (step) => steps.push(step) });
  expect(steps.slice(0, 3)).toEqual([
    "Reading the workbook",
    expect.stringMatching(/^Scoring \d+ units on \d+ indicators$/),
    "Planning the report",
  ]);
  expect(steps.length).toBeGreaterThan(3);
});

test("a sheet with a stray cell far out is not read, and named", async () => {
  const workbook = await XlsxWorkbook.open(await (await smallIndex(method)).save());
  const outcome = await scoreWorkbook(
    {
      describe: async () => {
        const description = await workbook.describe();
        const stray = { sheet: "Stray", row: 0, column: 0, rows: 1_000_000, columns: 16_000 };
        return {
          ...description,
          sheets: [...description.sheets, { name: "Stray", visible: true, used: stray }],
        };
      },
      read: (areas) => workbook.read(areas),
      readFormulas: (areas) => workbook.readFormulas(areas),
      draw: async () => undefined,
    },
    options,
  );
  expect(outcome.scored).toBe(true);
  expect(outcome.problems[0]).toMatchObject({
    code: "sheet-too-large",
    severity: "warning",
    cell: { sheet: "Stray" },
  });
});

test("a workbook may say that more cells of it can be read, or fewer", async () => {
  const workbook = await smallIndex(method);
  const [data] = (await workbook.describe()).sheets;
  const cells = (data?.used?.rows ?? 0) * (data?.used?.columns ?? 0);
  const port = (maximumCells: number): ReadablePort => ({
    maximumCells,
    describe: () => workbook.describe(),
    read: (areas) => workbook.read(areas),
  });
  const { reading } = await readWorkbook(port(cells), {});
  expect(reading.read).toBe(true);
  const refused = (await readWorkbook(port(cells - 1), {})).reading;
  expect(refused.problems[0]).toMatchObject({ code: "sheet-too-large", severity: "error" });
  expect(refused.problems[0]?.message).toContain(`at most ${cells - 1} are read`);
});
