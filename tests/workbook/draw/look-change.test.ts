import { drawingSteps, cellChanges, type WriteStep } from "../../../src/workbook/draw";
import type { PlanCell } from "../../../src/workbook/plan";
import { looks } from "../../../src/workbook/styles";
import { block, sheetPlan, workbookPlan } from "../../support/contract/plans";
import { World } from "./support/world";

const one = (cell: PlanCell) => workbookPlan(sheetPlan("A", [block("PSCI_Gaps_Table", 0, 0, [[cell]])]));

/** What a drawing of a cell changes where another was drawn and the user has done something to it. */
function change(
  before: PlanCell,
  user: { readonly look?: string; readonly format?: string },
  after: PlanCell,
  more: Parameters<World["drawing"]>[1] = {},
) {
  const world = new World("Data");
  world.draw(one(before));
  world.put("A", 0, 0, user);
  const drawing = world.drawing(one(after), more);
  const [write] = drawingSteps(drawing).filter((step): step is WriteStep => step.step === "write");
  const [planned] = write?.blocks ?? [];
  if (write === undefined || planned === undefined) throw new Error("Nothing is written.");
  return cellChanges(write, world.known(drawing))(planned, 0)[0];
}

const score = { value: 1, style: "score" } as const;

test("a cell that looks as the add-in left it follows its role", () => {
  expect(change({ value: 1, style: "imputed" }, {}, score)).toEqual({
    content: null,
    look: "score",
    format: looks.score.format,
  });
});

test.each([
  ["a look", { look: "yellow" }],
  ["a look and a number format", { look: "yellow", format: "0.00000" }],
])("%s of the user's stays", (_, user) => {
  expect(change(score, user, { value: 2, style: "imputed" })).toEqual({
    content: { value: 2, style: "imputed" },
    look: null,
    format: null,
  });
});

test("a number format of the user's stays while the role does", () => {
  expect(change(score, { format: "0.00000" }, score)).toMatchObject({ look: null, format: null });
});

test("a number format of the user's goes with the role that it was given for", () => {
  expect(change({ value: 1, style: "imputed" }, { format: "0.00000" }, score)).toMatchObject({
    look: "score",
    format: looks.score.format,
  });
});

test("a planned number format replaces another of the add-in's", () => {
  const format = "0.000";
  expect(change(score, {}, { ...score, format })).toMatchObject({ look: null, format });
  expect(change({ value: 1, format: "0.0%" }, {}, { value: 1, format })).toMatchObject({ format });
});

test("a look that the user has cleared comes back, unless the cell has a number format of the user's", () => {
  expect(change(score, { look: "plain", format: "General" }, score)).toMatchObject({ look: "score" });
  expect(change(score, { look: "plain", format: "0.00000" }, score)).toMatchObject({
    look: null,
    format: null,
  });
});

test("where links change looks, the look of a cell with a link is given again", () => {
  const linked = { ...score, link: "Data!A1" };
  expect(change(linked, {}, linked)).toMatchObject({ content: linked, look: "score" });
});

test("an array formula is its value where the host does not calculate arrays", () => {
  const cell: PlanCell = { value: 8, formula: "=SUM(A1:A2*4)", array: true };
  const abilities = { resizesTables: true, calculatesArrays: false, calculates: true, changesLooks: true };
  expect(change(score, {}, cell, { abilities })).toMatchObject({ content: { value: 8 } });
  expect(change(score, {}, cell, { abilities })?.content).not.toHaveProperty("formula");
  expect(change(score, {}, cell)).toMatchObject({ content: cell });
});

test("a formula that the host writes in its own way is the planned one", () => {
  const cell: PlanCell = { value: 1, formula: "=_xlfn.RANK.EQ(B1,B:B)" };
  expect(change({ value: 1, formula: "=rank.eq( B1, B:B)" }, {}, cell)).toMatchObject({ content: null });
});
