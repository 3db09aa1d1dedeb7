import { XlsxWorkbook } from "../../../src/file";
import { checked, type Book } from "../../../src/file/excelize";
import type { ComparedReport } from "../../../src/app";
import { cellAddress, type CellValue } from "../../../src/workbook/cells";
import { assessedWorkbook } from "../../support/assessed-index";
import { scoredPlan, verified } from "../../support/verified";
import { edited } from "../../support/xlsx-port";

let report: Uint8Array = new Uint8Array();

beforeAll(async () => {
  const workbook = await assessedWorkbook({ "Raters needed": 1 }, "words");
  await scoredPlan(workbook);
  report = await workbook.save();
}, 60_000);

const after = async (change: (book: Book) => void): Promise<ComparedReport> =>
  verified(await XlsxWorkbook.open(await edited(report, change)));

const typed = (sheet: string, cell: string, value: number | string) =>
  after((book) => checked(book.SetCellValue(sheet, cell, value)));

const changed = ({ changes }: ComparedReport) =>
  changes.map(({ cell, what, before, after: now }) => [cell && cellAddress(cell), what, before, now]);

const causes = ({ cells }: ComparedReport): readonly string[] =>
  cells.flatMap(({ sheet, cell, kind, follows }) =>
    follows === undefined ? [`${sheet}!${cell} ${kind}`] : [],
  );

test("nothing differs in a report with ratings", async () => {
  const { cells, blocks, changes, counts } = await verified(await XlsxWorkbook.open(report));
  expect([cells, blocks, changes]).toEqual([[], [], []]);
  expect(counts.formulas).toBeGreaterThan(500);
});

test.each<[string, string, string, number | string, readonly CellValue[]]>([
  ["a rating, though the median is the same", "Ratings", "D2", 2, ["Aldea, Plans, R1", 3, 2]],
  ["a word for a level", "Ratings", "D15", "Leading", ["Costa, Reviews, R1", 3, 5]],
  ["an agreed level", "Agreed", "C2", "Strong", ["Burgo, Reviews", 3, 4]],
  ["a value of the scale", "Scale", "D4", 45, ["Reviews, Established", 30, 45]],
])(
  "%s that was changed is named by its cell, and all else follows",
  async (_title, sheet, cell, value, line) => {
    const found = await typed(sheet, cell, value);
    expect(changed(found)).toEqual([[`${sheet}!${cell}`, ...line]]);
    expect(causes(found)).toEqual([]);
    expect(
      found.cells.filter(({ block }) => block === "PSCI_Rated_Keys" || block === "PSCI_Rated_ScaleKeys"),
    ).toEqual([expect.objectContaining({ follows: `${sheet}!${cell}` })]);
  },
);

test("a setting of the ratings that was changed is named by its cell", async () => {
  expect(changed(await typed("Method", "B2", 2))).toEqual([["Method!B2", "raters needed", 1, 2]]);
});

test("a formula of Rated levels that was replaced by a number is found", async () => {
  const found = await typed("Rated levels", "G10", 5);
  expect(causes(found)).toEqual(["Rated levels!G10 formula-overwritten"]);
});

test("figures of Moderation, Agreement and Evidence coverage that were typed over are found, each by its cell", async () => {
  const cells = {
    Moderation: ["A10", "E10", "G10", "J12", "S10"],
    Agreement: ["A2", "C13", "G14"],
    "Evidence coverage": ["D10", "F10", "L10"],
  };
  const found = await after((book) => {
    for (const [sheet, places] of Object.entries(cells))
      for (const cell of places) checked(book.SetCellValue(sheet, cell, 77));
  });
  const typedOver = Object.entries(cells).flatMap(([sheet, places]) => places.map((at) => `${sheet}!${at}`));
  const caused = causes(found).map((one) => one.replace(/ [a-z-]+$/, ""));
  expect(caused).toEqual(expect.arrayContaining(typedOver));
});

test("ratings that changed places are a difference, and no level is read from a wrong row", async () => {
  // As a sort of the table would: U1 A1 R1 = 3 and U3 A1 R1 = 5 change places.
  const found = await after((book) => {
    for (const [cell, value] of Object.entries({ A2: "U3", D2: 5, E2: "", A8: "U1", D8: 3, E8: "E1" }))
      checked(book.SetCellValue("Ratings", cell, value));
  });
  expect(found.changes).toEqual([]);
  expect(causes(found)).toEqual(expect.arrayContaining(["Rated levels!G10 formula-changed"]));
});
