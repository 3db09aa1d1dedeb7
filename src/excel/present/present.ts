import { isOurs } from "../../workbook/own-names";
import type { Area, WorkbookDescription } from "../../workbook/cells";
import type { SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { blockArea } from "../block-area";
import { sameName } from "../../workbook/area";
import { describe } from "../read/describe";
import { Holdings } from "../../workbook/holdings";
import { PresentCells } from "./present-cells";
import type { PresentLooks } from "./present-looks";
import { readLooks } from "./read-looks";
import { readSheetObjects, type SheetObjects } from "./sheet-objects";
import { readTableStyles, type PresentTable } from "./table-styles";

/** The workbook when a drawing begins, as far as the drawing can touch it. */
export interface Present {
  readonly description: WorkbookDescription;
  readonly holdings: Holdings;
  readonly cells: PresentCells;
  readonly looks: PresentLooks;
  readonly objects: ReadonlyMap<string, SheetObjects>;
  readonly tables: readonly PresentTable[];
  /** Sheets that hold blocks of ours and that the plan no longer has. */
  readonly leaving: readonly string[];
}

/** What a drawing wrote that has no name of ours, to be taken back with it. */
export interface WrittenBefore {
  readonly areas: readonly Area[];
  readonly tables: readonly string[];
}

export const nothingWritten: WrittenBefore = { areas: [], tables: [] };

/** Reads what a plan can touch. */
export async function readPresent(plan: WorkbookPlan, written: WrittenBefore): Promise<Present> {
  const description = await describe();
  const holdings = new Holdings(description.names, plan, onSheets(written.areas, description));
  const sheets = description.sheets.map(({ name }) => name);
  const planned = plan.sheets.filter(({ sheet }) => sheets.some((name) => sameName(name, sheet)));
  const leaving = sheets
    .filter((name) => holdings.on(name).length > 0)
    .filter((name) => !plan.sheets.some(({ sheet }) => sameName(sheet, name)));
  const ours = sheets.filter((name) => holdings.on(name).length > 0);
  const owned = ours.flatMap((name) => holdings.on(name)).filter(({ rows, columns }) => rows * columns > 0);
  return {
    description,
    holdings,
    leaving,
    objects: await readSheetObjects(ours, planned),
    tables: await readTableStyles(
      description.tables.filter(
        ({ name, area }) =>
          (isOurs(name) && !holdings.leaves(area)) || written.tables.some((it) => sameName(it, name)),
      ),
    ),
    cells: await PresentCells.read([
      ...owned,
      ...planned.flatMap((sheet) => sheet.blocks.map((block) => blockArea(sheet, block))),
      ...description.sheets.flatMap(({ name, used }) => (used && leaving.includes(name) ? [used] : [])),
    ]),
    looks: await readLooks(owned, groupsOf(planned)),
  };
}

const onSheets = (areas: readonly Area[], { sheets }: WorkbookDescription): readonly Area[] =>
  areas.filter(({ sheet }) => sheets.some(({ name }) => sameName(name, sheet)));

/** Cells that the plan gives one role are expected to look alike already. */
function groupsOf(planned: readonly SheetPlan[]): (sheet: string, row: number, column: number) => string {
  const bySheet = new Map(planned.map((sheet) => [sheet.sheet.toLowerCase(), sheet.blocks]));
  return (sheet, row, column) => {
    for (const block of bySheet.get(sheet.toLowerCase()) ?? []) {
      const cell = block.cells[row - block.row]?.[column - block.column];
      if (cell !== undefined) return cell.style ?? "plain";
    }
    return "no longer planned";
  };
}
