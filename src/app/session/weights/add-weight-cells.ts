import type { CellRef } from "../../../workbook/cells";
import { locateTables, type TablePlaces } from "../../../workbook/read";
import { planFramework } from "../../../workbook/template";
import type { CellEdit } from "../../live-port";
import { readContents } from "../../read-workbook";
import { indexOf, type Core } from "../core";
import { drawTables } from "../draw-tables";
import { editCells, requireBlank } from "../edit-cells";
import { RefusedError } from "../failure";
import { takeReading, type TakenReading } from "../take-reading";
import type { SessionIndex } from "../types";

type FrameworkPlace = NonNullable<TablePlaces["framework"]>;

/**
 * Writes weights of which some have no cell yet. A blank cell of the column Weight gets the figure. A Framework
 * without that column gets it, with the present weights beside the new ones. An index without a Framework gets one.
 */
export async function addWeightCells(core: Core, wanted: ReadonlyMap<string, number>): Promise<void> {
  const index = indexOf(core);
  const { framework } = locateTables(await readContents(core.port), core.store.state.choice);
  if (framework !== null) {
    const edits =
      framework.columns.weight === undefined
        ? await newColumn(core, index, framework, wanted)
        : [...wanted].map(([code, value]) => ({
            cell: weightCell(index, framework, code, framework.columns.weight),
            value,
          }));
    await editCells(core, edits, (taken) => haveCells(taken, wanted));
    return;
  }
  // The layout of the COIN Tool has nodes with cells, but no table that could grow.
  const [first = ""] = [...wanted.keys()].filter((code) => index.source.nodes[code]?.weight === undefined);
  if (Object.keys(index.source.nodes).length > 0) throw new RefusedError("no-weight-cell", first);
  await drawTables(core, planFramework(index.model, Object.fromEntries(wanted)));
  await takeReading(core);
}

function weightCell(
  { source }: SessionIndex,
  { sheet }: FrameworkPlace,
  code: string,
  column: number | undefined,
): CellRef {
  const row = rowOf(source, code);
  if (row === null || column === undefined) throw new RefusedError("no-weight-cell", code);
  return { sheet, row, column };
}

/** Sheet row of a node; null for a node without a row (the index over a flat list). */
const rowOf = ({ nodes }: SessionIndex["source"], code: string): number | null =>
  nodes[code]?.code?.row ?? nodes[code]?.name?.row ?? null;

/** Adds a column Weight right of the table, with a figure for every node that has a row. */
async function newColumn(
  core: Core,
  index: SessionIndex,
  place: FrameworkPlace,
  wanted: ReadonlyMap<string, number>,
): Promise<readonly CellEdit[]> {
  const column = place.lastColumn + 1;
  for (const code of wanted.keys()) weightCell(index, place, code, column);
  const edits: readonly CellEdit[] = [
    { cell: { sheet: place.sheet, row: place.headerRow, column }, value: "Weight" },
    ...index.model.framework.flatMap(({ code, weight }): CellEdit[] => {
      const row = rowOf(index.source, code);
      return row === null
        ? []
        : [{ cell: { sheet: place.sheet, row, column }, value: wanted.get(code) ?? weight }];
    }),
  ];
  await requireBlank(
    core.port,
    edits.map(({ cell }) => cell),
  );
  return edits;
}

const haveCells = ({ scored }: TakenReading, wanted: ReadonlyMap<string, number>): boolean =>
  !scored.scored || [...wanted.keys()].every((code) => scored.source.nodes[code]?.weight !== undefined);
