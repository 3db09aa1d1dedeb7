import { readWorkbook, scoreIndex, scoreWorkbook, verifyWorkbook } from "../../src/app";
import { freezeScale, type FrozenScale } from "../../src/engine";
import { XlsxWorkbook } from "../../src/file";
import { checked } from "../../src/file/excelize";
import type { Language } from "../../src/workbook/language";
import type { SheetPlan } from "../../src/workbook/plan";
import { smallIndex } from "../support/small-index";
import { surroundings } from "../support/surroundings";
import { edited } from "../support/xlsx-port";

const method = {
  Imputation: "median",
  Outliers: "winsorise then log",
  Normalisation: "min-max 1-100",
  "Normalisation A1b": "z-score 50 10",
  "Normalisation level 2": "min-max 1-100",
  Weights: "entropy",
};

const run = async (workbook: XlsxWorkbook, frozenScale?: boolean, language: Language = "en") => {
  const settings = { mode: "live", surroundings, version: "1.2.3", frozenScale, language } as const;
  const outcome = await scoreWorkbook(workbook, { choice: {}, ...settings });
  if (!outcome.scored) throw new Error(JSON.stringify(outcome.problems));
  return outcome;
};

const sheetIn = ({ plan }: Awaited<ReturnType<typeof run>>): SheetPlan | undefined =>
  plan.sheets.find(({ key }) => key === "FrozenScale");

const readScale = async (workbook: XlsxWorkbook): Promise<FrozenScale | undefined> => {
  const index = scoreIndex((await readWorkbook(workbook, {})).reading);
  return index.scored ? index.model.frozen : undefined;
};

/** The workbook of later data with the sheet: Excel copies the names of blocks with a sheet. */
async function withCopy(copied: SheetPlan): Promise<XlsxWorkbook> {
  const later = await XlsxWorkbook.open(
    await edited(await (await smallIndex(method)).save(), (book) => {
      for (const [at, value] of Object.entries({ E2: 4.5, F3: 6, H4: 70 }))
        checked(book.SetCellValue("Data", at, value));
    }),
  );
  await later.draw({ sheets: [copied], order: [copied.key] });
  return later;
}

const differing = async (workbook: XlsxWorkbook): Promise<readonly string[]> => {
  const verification = await verifyWorkbook(workbook, { choice: {}, surroundings });
  if (!verification.compared) return [verification.reason];
  const { cells, blocks } = verification;
  return [...cells.map(({ block }) => block), ...blocks.map(({ block }) => block)];
};

test("a sheet Frozen scale is part of its report, and a copy of it is the scale of a later workbook", async () => {
  const first = await smallIndex(method);
  const outcome = await run(first, true);
  const kept = freezeScale(outcome.results);
  const drawn = sheetIn(outcome);
  if (!kept.ok || drawn === undefined) throw new Error("no scale");
  // Its own workbook does not read it, and keeps it in a second run.
  const again = await run(first);
  expect(again.model.frozen).toBeUndefined();
  expect(sheetIn(again)).toBeDefined();
  expect(await differing(first)).toEqual([]);
  const forged = await edited(await first.save(), (book) =>
    checked(book.SetCellValue(drawn.sheet, "G8", 1e6)),
  );
  expect(await differing(await XlsxWorkbook.open(forged))).toEqual(["PSCI_FrozenScale_Table"]);
  // The later workbook reads the copy, and no run of its own takes it away.
  const later = await withCopy(drawn);
  const scored = await run(later, true);
  expect(scored.model.frozen).toEqual(kept.frozen);
  expect(scored.problems.map(({ code }) => code)).toContain("frozen-scale-is-input");
  expect(sheetIn(scored)).toBeUndefined();
  expect(await readScale(later)).toEqual(kept.frozen);
  expect(await differing(later)).toEqual([]);
  // Without is without.
  expect(sheetIn(await run(first, false))).toBeUndefined();
  expect((await first.describe()).sheets.some(({ name }) => name === drawn.sheet)).toBe(false);
}, 120_000);

test("a sheet in Spanish is read too, and so is a second copy by the name that Excel gives it", async () => {
  const outcome = await run(await smallIndex(method), true, "es");
  const kept = freezeScale(outcome.results);
  const drawn = sheetIn(outcome);
  if (!kept.ok || drawn === undefined) throw new Error("no scale");
  expect(await readScale(await withCopy({ ...drawn, sheet: `${drawn.sheet} (2)` }))).toEqual(kept.frozen);
}, 60_000);

test("a method that compares the units with each other has no such sheet, and says so", async () => {
  const { problems, ...outcome } = await run(await smallIndex({ Normalisation: "rank" }), true);
  expect(sheetIn({ problems, ...outcome })).toBeUndefined();
  expect(problems.map(({ code }) => code)).toContain("frozen-not-possible");
}, 60_000);
