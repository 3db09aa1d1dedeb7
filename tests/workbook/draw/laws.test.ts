import * as fc from "fast-check";
import type { CellRef } from "../../../src/workbook/cells";
import { cellChanges, planBefore, refusalOf, type Step } from "../../../src/workbook/draw";
import { sameRectangle } from "../../../src/workbook/area";
import { staleAreas } from "../../../src/workbook/draw/stale-areas";
import type { Block, StyleRole, WorkbookPlan } from "../../../src/workbook/plan";
import { block, sheetPlan, workbookPlan } from "../../support/contract/plans";
import { World } from "./support/world";

const keys = ["Scores", "Profile", "Gaps"];

/** A block of a sheet: its cells say which they are, so that a cell in the wrong place is seen. */
const cells = (rows: number, columns: number, word: string, style: StyleRole | undefined): Block["cells"] =>
  Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => ({
      value: `${word} ${i} ${j}`,
      ...(style === undefined ? {} : { style }),
      ...((i + j) % 3 === 0 ? { formula: `=A${i + 1}` } : {}),
    })),
  );

const size = fc.integer({ min: 1, max: 4 });
const role = fc.constantFrom<StyleRole | undefined>(undefined, "score", "imputed", "label");

/** Two blocks per sheet, one below the other; their places and sizes differ between plans. */
const sheet = (key: string) =>
  fc
    .tuple(fc.nat(2), fc.nat(2), size, size, size, size, role, fc.constantFrom("a", "b"))
    .map(([row, column, rows, columns, more, wide, style, word]) =>
      sheetPlan(key, [
        block(`PSCI_${key}_Head`, row, column, cells(rows, columns, word, style)),
        block(`PSCI_${key}_Table`, row + rows, column, cells(more, wide, word, style)),
      ]),
    );

const plan = fc
  .subarray(keys, { minLength: 1 })
  .chain((chosen) => fc.tuple(...chosen.map(sheet)))
  .map((sheets): WorkbookPlan => ({ ...workbookPlan(...sheets), order: keys }));

const note = fc.record({
  sheet: fc.constantFrom("Data", ...keys),
  row: fc.nat(9),
  column: fc.nat(6),
});
const notes = fc.uniqueArray(note, { maxLength: 4, selector: (it) => JSON.stringify(it) });

/** A workbook after a first drawing, in which the user has written notes beside the blocks. */
function afterFirst(first: WorkbookPlan, wanted: readonly CellRef[]) {
  const world = new World("Data");
  world.draw(first);
  const written = wanted.filter(
    ({ sheet: name, row, column }) =>
      world.tabs.includes(name) && world.cell(name, row, column) === undefined,
  );
  for (const { sheet: name, row, column } of written) world.put(name, row, column, { value: "note" });
  return { world, written };
}

test("a second drawing leaves every cell of the user's, or is refused with the cells that are in its way", () => {
  fc.assert(
    fc.property(plan, plan, notes, (first, second, wanted) => {
      const { world, written } = afterFirst(first, wanted);
      const covered = written.filter(({ sheet: name, row, column }) =>
        second.sheets.some(
          (it) =>
            it.sheet === name &&
            it.blocks.some(
              ({ row: top, column: left, cells: [...rows] }) => rows[row - top]?.[column - left],
            ),
        ),
      );
      const refusal = refusalOf(world.drawing(second));
      expect(refusal !== null).toBe(covered.length > 0);
      if (refusal !== null) return;
      world.draw(second);
      for (const { sheet: name, row, column } of written)
        expect(world.cell(name, row, column)).toMatchObject({ value: "note", look: "plain" });
    }),
  );
});

/** A file's: a host that calculates leaves the result of a formula that is there. */
const abilities = { resizesTables: false, calculatesArrays: true, calculates: false, changesLooks: false };

test("after a drawing the blocks of the plan are there, and of earlier ones nothing", () => {
  fc.assert(
    fc.property(plan, plan, (first, second) => {
      const [world, anew] = [new World("Data"), new World("Data")];
      for (const drawn of [first, second]) world.draw(drawn, { abilities });
      anew.draw(second, { abilities });
      expect(world.tabs.toSorted()).toEqual(anew.tabs.toSorted());
      for (const name of world.tabs) expect(world.values(name)).toEqual(anew.values(name));
      expect([...world.names].sort()).toEqual([...anew.names].sort());
    }),
  );
});

test("the plan of what was there takes a drawing back", () => {
  fc.assert(
    fc.property(plan, plan, notes, (first, second, wanted) => {
      const world = afterFirst(first, wanted).world;
      const before = world.drawing(second, { abilities });
      if (refusalOf(before) !== null) return;
      const old = planBefore(before, world.known(before).looks);
      const state = () => ({
        names: [...world.names].sort(),
        cells: world.tabs.toSorted().map((name) => [name, world.cells(name)]),
      });
      const there = state();
      world.draw(second, { abilities });
      world.draw(old, { abilities });
      expect(state()).toEqual(there);
    }),
  );
});

/** What a step changes: a writing that changes no cell changes nothing. */
function changes(world: World, drawn: WorkbookPlan, steps: readonly Step[]): readonly Step[] {
  const known = world.known(world.drawing(drawn));
  return steps.filter(
    (step) =>
      step.step !== "write" ||
      step.blocks.some((it) =>
        it.cells.some((_, i) =>
          cellChanges(step, known)(it, i).some((change) =>
            Object.values(change).some((part) => part !== null),
          ),
        ),
      ),
  );
}

test("the same plan again changes nothing", () => {
  fc.assert(
    fc.property(plan, (drawn) => {
      const world = new World("Data");
      world.draw(drawn);
      expect(changes(world, drawn, world.draw(drawn))).toEqual([]);
    }),
  );
});

test("tabs that stay keep their order, wherever the user has moved them", () => {
  fc.assert(
    fc.property(plan, plan, fc.infiniteStream(fc.nat()), (first, second, numbers) => {
      const world = new World("Data", "Notes");
      world.draw(first);
      const weights = new Map(world.tabs.map((name) => [name, numbers.next().value ?? 0]));
      world.tabs.sort((one, other) => (weights.get(one) ?? 0) - (weights.get(other) ?? 0));
      const before = [...world.tabs];
      world.draw(second);
      const stayed = (names: readonly string[]) =>
        names.filter((name) => before.includes(name) && world.tabs.includes(name));
      expect(stayed(world.tabs)).toEqual(stayed(before));
    }),
  );
});

test("staleAreas covers each cell of old blocks that no new block takes over once, and no other", () => {
  const rectangle = fc.record({ row: fc.nat(5), column: fc.nat(5), rows: size, columns: size });
  const some = fc.array(rectangle, { maxLength: 4 });
  fc.assert(
    fc.property(some, some, (old, kept) => {
      const stale = staleAreas(old, kept);
      const holds = (
        areas: readonly { row: number; column: number; rows: number; columns: number }[],
        row: number,
        column: number,
      ) =>
        areas.filter(
          (it) =>
            row >= it.row && row < it.row + it.rows && column >= it.column && column < it.column + it.columns,
        ).length;
      for (let row = 0; row < 10; row++)
        for (let column = 0; column < 10; column++)
          expect(holds(stale, row, column)).toBe(
            holds(old, row, column) > 0 && holds(kept, row, column) === 0 ? 1 : 0,
          );
      expect(
        stale.every((area) =>
          old.some((it) => sameRectangle(it, area) || holds([it], area.row, area.column) > 0),
        ),
      ).toBe(true);
    }),
  );
});
