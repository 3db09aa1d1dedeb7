import type { Area, WorkbookDescription } from "../../workbook/cells";
import type { Block, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { isOfHistory } from "../../workbook/history";
import { isOwnName } from "../../workbook/own-names";
import { namedArea } from "../named-area";

/** A planned block and where the workbook has it. */
export interface PlacedBlock {
  readonly name: string;
  readonly sheet: SheetPlan;
  readonly block: Block;
  readonly planned: Area;
  /** Null when its name is gone or refers to no cells. */
  readonly found: Area | null;
}

/** A block that can be compared cell by cell. */
export type ComparableBlock = PlacedBlock & { readonly found: Area };

/** A block as a whole that is not as the report would write it. */
export interface BlockDifference {
  /** Its defined name. */
  readonly block: string;
  readonly sheet: string;
  /** `missing`: the name is gone; `resized`: more or fewer cells; `unknown`: the report has no such block. */
  readonly kind: "missing" | "resized" | "unknown";
  /** `inputs` where the block is as the inputs of the run made it, and they have changed since. */
  readonly follows?: string;
}

/** The blocks of a plan that cells were written for, each with its place in the workbook. */
export const placedBlocks = ({ sheets }: WorkbookPlan, description: WorkbookDescription): PlacedBlock[] =>
  sheets.flatMap((sheet) => sheet.blocks.flatMap((block) => placed(sheet, block, description)));

function placed(sheet: SheetPlan, block: Block, description: WorkbookDescription): PlacedBlock[] {
  const { name, row, column, cells } = block;
  const columns = cells[0]?.length ?? 0;
  if (name === null || cells.length * columns === 0) return [];
  const planned = { sheet: sheet.sheet, row, column, rows: cells.length, columns };
  return [{ name, sheet, block, planned, found: namedArea(description, name) }];
}

/** A block of another size has no cell that could be compared with a planned one. */
export const isComparable = (block: PlacedBlock): block is ComparableBlock =>
  block.found !== null &&
  block.found.rows === block.planned.rows &&
  block.found.columns === block.planned.columns;

/** The blocks that are not there, or not in their size. */
export const blockDifferences = (blocks: readonly PlacedBlock[]): readonly BlockDifference[] =>
  blocks
    .filter((block) => !isComparable(block))
    .map(({ name, found, planned }) => ({
      block: name,
      sheet: (found ?? planned).sheet,
      kind: found === null ? "missing" : "resized",
    }));

/** The add-in's names in a workbook that the plan has no block of; the history of runs is no part of a report. */
export function unknownBlocks(
  blocks: readonly PlacedBlock[],
  { names }: WorkbookDescription,
): readonly BlockDifference[] {
  const known = new Set(blocks.map(({ name }) => name.toLowerCase()));
  return names
    .filter(({ name }) => isOwnName(name) && !isOfHistory(name) && !known.has(name.toLowerCase()))
    .map(({ name, area }) => ({ block: name, sheet: area?.sheet ?? "", kind: "unknown" }));
}
