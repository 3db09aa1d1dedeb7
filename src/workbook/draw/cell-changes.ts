import { canonicalFormula } from "../canonical-formula";
import { isCellError, type CellValue } from "../cells";
import type { Block, PlanCell } from "../plan";
import type { CellChange } from "./cell-change";
import { isIn, type Abilities } from "./drawing";
import { lookChange } from "./look-change";
import { rolesByKey } from "./own-looks";
import type { PresentCell, PresentCells, PresentLooks } from "./present";
import type { WriteStep } from "./step";

/** What is known of the cells that a step writes. */
export interface KnownCells {
  readonly cells: PresentCells;
  readonly looks: PresentLooks;
  /** Number formats that are the add-in's: a cell that has one of them may get another. */
  readonly formats: ReadonlySet<string>;
  readonly abilities: Abilities;
}

/** Gives the changes of a row of a block, which are worked out when they are asked for: a sheet may be large. */
export function cellChanges(
  { sheet, isNew, old, bared }: WriteStep,
  { cells, looks, formats, abilities }: KnownCells,
): (block: Block, i: number) => readonly CellChange[] {
  const known = { looks, formats, roles: rolesByKey(looks) };
  return (block, i) => {
    const row = block.row + i;
    return (block.cells[i] ?? []).map((cell, j): CellChange => {
      const column = block.column + j;
      const content = contentOf(cell, abilities);
      const isLeft = abilities.calculates && isThere(content, cells.at(sheet, row, column));
      const wasOwn = !isNew && isIn(old, row, column);
      const isReset =
        wasOwn && abilities.changesLooks && (cell.link !== undefined || isIn(bared, row, column));
      const { look, format } = lookChange(cell, { sheet, row, column, isNew, wasOwn, isReset }, known);
      return { content: isLeft ? null : content, look, format };
    });
  };
}

const contentOf = (cell: PlanCell, { calculatesArrays }: Abilities): PlanCell =>
  cell.array === true && !calculatesArrays
    ? { value: cell.value, ...(cell.link === undefined ? {} : { link: cell.link }) }
    : cell;

/** Whether a cell has the planned content. A link may have changed its text. */
function isThere({ formula, value, link }: PlanCell, present: PresentCell | undefined): boolean {
  if (present === undefined) return formula === undefined && value === null;
  if (link !== undefined) return false;
  if (formula === undefined) return present.formula === null && sameValue(value, present.value);
  return present.formula !== null && sameFormula(formula, present.formula);
}

/** A host may write a formula in its own way; most come back as they were. */
const sameFormula = (one: string, other: string): boolean =>
  one === other || canonicalFormula(one) === canonicalFormula(other);

const sameValue = (one: CellValue, other: CellValue): boolean =>
  isCellError(one) ? isCellError(other) && one.error === other.error : one === other;
