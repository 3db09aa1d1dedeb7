import { XlsxWorkbook } from "../../../../src/file";
import { checked } from "../../../../src/file/excelize";
import type { PlanCell, WorkbookPlan } from "../../../../src/workbook/plan";
import { recalculateTexts, testWithLibreOffice } from "../../../support/libreoffice";
import { compareTexts } from "../../../support/recalculated";
import { twoRounds } from "../../../support/two-rounds";
import { twoRoundsWorkbook } from "../../../support/two-rounds-workbook";
import { placeOf, scoredPlan, verified } from "../../../support/verified";
import { edited } from "../../../support/xlsx-port";

let plan: WorkbookPlan;
let bytes: Uint8Array;
beforeAll(async () => {
  const book = await twoRoundsWorkbook();
  plan = await scoredPlan(book);
  bytes = await book.save();
});

const cellsOf = (of: WorkbookPlan, block: string): readonly (readonly PlanCell[])[] =>
  of.sheets.flatMap(({ blocks }) => blocks).find(({ name }) => name === block)?.cells ?? [];
const textsOf = (of: WorkbookPlan, block: string) =>
  cellsOf(of, block).map((row) => row.map(({ value }) => value));

test("Editions says who moved and why, and has the parts of each unit", () => {
  expect(textsOf(plan, "PSCI_Editions_Sentences").flat()).toEqual([
    "3 of the 3 units that are in both have another rank.",
    "Only in 2026: D.",
    "Aburg: rank 2 to 1 (+1): New performance +1",
    "Bburg: rank 1 to 2 (-1): New performance -1",
    "Cburg: rank 3 to 4 (-1): Other units -1",
  ]);
  const [, header, first] = textsOf(plan, "PSCI_Editions_Table");
  expect(header?.slice(0, 8)).toEqual([
    ...["Code", "Name", "Rank 2025", "Rank 2026", "Places gained"],
    ...["New performance", "Other units", "Sum of the parts"],
  ]);
  expect(first?.slice(0, 8)).toEqual(["A", "Aburg", 2, 1, 1, 1, 0, 1]);
});

test("Rounds says that the rounds can be compared, and has the largest change first", () => {
  expect(textsOf(plan, "PSCI_Rounds_Sentences").flat()).toEqual([
    "The two rounds can be compared: severity of all raters is on one scale, by raters of both rounds (Ana).",
    "Adjusted: the level that a rater of mean severity is expected to give. An agreed level stays as it is.",
    "3 levels are higher, 0 are lower, 3 are the same; 2 cells have a level in one round only.",
  ]);
  expect(textsOf(plan, "PSCI_Rounds_Table")[1]?.slice(0, 9)).toEqual([
    ...["A", "Aburg", "x", "Plans", 1, "Ana, Ben", 4, "Ana, Cleo", 3],
  ]);
});

test("rounds that no rater links are named as such, in Spanish too, without an adjusted level", async () => {
  const apart = twoRounds.map(([unit, item, rater, level, round]) =>
    round === "2026" && rater === "Ana"
      ? ([unit, item, "Dora", level, round] as const)
      : ([unit, item, rater, level, round] as const),
  );
  const other = await scoredPlan(await twoRoundsWorkbook({ Language: "Spanish" }, apart));
  const [why, groups] = textsOf(other, "PSCI_Rounds_Sentences").flat();
  expect(why).toMatch(/^Las dos rondas no se pueden comparar: /);
  expect(groups).toContain("Ana, Ben; Dora, Cleo");
  expect(textsOf(other, "PSCI_Rounds_Table")[1]?.slice(9)).toEqual(["", "", ""]);
});

test("there are no such sheets where the scored round is the first", async () => {
  const first = await scoredPlan(await twoRoundsWorkbook({ Round: "2025" }));
  expect(first.sheets.filter(({ key }) => ["Editions", "Rounds"].includes(key))).toEqual([]);
});

test("verify finds a part that was typed over, and nothing in a second run", async () => {
  const again = await XlsxWorkbook.open(bytes);
  await scoredPlan(again);
  const second = await verified(again);
  expect([second.cells, second.blocks]).toEqual([[], []]);
  const place = placeOf(
    plan,
    "PSCI_Editions_Table",
    (value) => Math.abs(Number(value) - 45.8333) < 1e-3,
  ).split("!")[1]!;
  const forged = await edited(bytes, (file) => checked(file.SetCellValue("Editions", place, 12)));
  const { cells } = await verified(await XlsxWorkbook.open(forged));
  expect(cells.map(({ cell }) => cell)).toContain(place);
});

testWithLibreOffice(
  "every formula of the report is what LibreOffice computes",
  async () => {
    const [texts = new Map()] = await recalculateTexts([bytes]);
    const { formulas, differences } = await compareTexts(bytes, texts);
    expect(formulas).toBeGreaterThan(300);
    expect(differences).toEqual([]);
  },
  120_000,
);
