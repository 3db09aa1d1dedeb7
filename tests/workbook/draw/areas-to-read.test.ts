import { areasToRead } from "../../../src/workbook/draw";
import { block, sheetPlan, values, workbookPlan } from "../../support/contract/plans";
import { World } from "./support/world";

const area = (sheet: string, row: number, column: number, rows: number, columns: number) => ({
  sheet,
  ...{ row, column, rows, columns },
});

const plan = (key: string, rows: number) =>
  workbookPlan(sheetPlan(key, [block(`PSCI_${key}_Table`, 0, 0, Array(rows).fill([{ value: 1 }]))]));

function drawn(): World {
  const world = new World("Data");
  world.put("Data", 0, 0, { value: "mine" });
  world.draw(plan("Scores", 3));
  world.put("Scores", 9, 1, { value: "note" });
  return world;
}

test("areasToRead(scope) is old and new blocks, and nothing of the user's sheets", () => {
  const { scope } = drawn().drawing(plan("Scores", 5));
  expect(areasToRead(scope, false)).toEqual({
    cells: [area("Scores", 0, 0, 3, 1), area("Scores", 0, 0, 5, 1)],
    filled: [],
    looks: [area("Scores", 0, 0, 3, 1)],
  });
});

test("of a sheet that leaves it is all, and in an undoing only which cells are filled", () => {
  const { scope } = drawn().drawing(
    workbookPlan(sheetPlan("Gaps", [block("PSCI_Gaps_Table", 0, 0, values([1]))])),
  );
  const [old, used] = [area("Scores", 0, 0, 3, 1), area("Scores", 0, 0, 10, 2)];
  expect(areasToRead(scope, false)).toEqual({ cells: [old, used], filled: [], looks: [old] });
  expect(areasToRead(scope, true)).toEqual({ cells: [], filled: [used], looks: [] });
});
