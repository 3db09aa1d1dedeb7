import { isOurs } from "./own-names";
import type { Area, NameInfo } from "./cells";
import { ownsBlock } from "./owns-block";
import type { WorkbookPlan } from "./plan";
import { containsArea, containsCell, sameName, type Rectangle } from "./area";

/** A block of an earlier drawing, where it is now. */
export interface Holding {
  readonly name: string;
  readonly area: Area;
}

/**
 * What the add-in owns in a workbook: the blocks of its last drawing, by their defined names, which move with the cells
 * when the user inserts rows. A name whose cells were deleted owns nothing.
 */
export class Holdings {
  /** Every name of ours, with or without cells. */
  readonly names: readonly string[];
  readonly blocks: readonly Holding[];
  /** Blocks of ours that the plan has nothing to do with: they are left alone as the user's are. */
  readonly #leftAlone: readonly Area[];

  /**
   * @param plan the plan to draw; null for all that is ours
   * @param others areas that are ours without a name: written by a drawing that is now taken back
   */
  constructor(
    names: readonly NameInfo[],
    plan: WorkbookPlan | null,
    readonly others: readonly Area[] = [],
  ) {
    const ours = names.filter(({ name }) => isOurs(name));
    const owned = ours.filter(({ name }) => plan === null || ownsBlock(plan, name));
    this.names = owned.map(({ name }) => name);
    this.blocks = owned.flatMap(({ name, area }) => (area === null ? [] : [{ name, area }]));
    this.#leftAlone = ours.flatMap((it) => (owned.includes(it) ? [] : (it.area ?? [])));
  }

  /** Where the blocks are. */
  get areas(): readonly Area[] {
    return this.blocks.map(({ area }) => area);
  }

  /** Whether a table of ours lies in a block that is left alone. */
  leaves(table: Area): boolean {
    return this.#leftAlone.some((area) => sameName(area.sheet, table.sheet) && containsArea(area, table));
  }

  on(sheet: string): readonly Area[] {
    return [...this.areas, ...this.others].filter((area) => sameName(area.sheet, sheet));
  }

  owns(sheet: string, row: number, column: number): boolean {
    return this.on(sheet).some((area) => containsCell(area, row, column));
  }

  /** Whether something on a sheet lies wholly in our blocks, so that it came with them. */
  ownsAll(sheet: string, rectangles: readonly Rectangle[]): boolean {
    const areas = this.on(sheet);
    return (
      rectangles.length > 0 && rectangles.every((inner) => areas.some((area) => containsArea(area, inner)))
    );
  }
}
