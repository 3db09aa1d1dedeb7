import { isOwnName } from "./own-names";
import type { Area, NameInfo } from "./cells";
import { ownsBlock } from "./owns-block";
import type { WorkbookPlan } from "./plan";
import { containsArea, sameName, type Rectangle } from "./area";

/** A block of an earlier report and its area today. */
export interface Holding {
  readonly name: string;
  readonly area: Area;
}

/**
 * The cells that the add-in owns in a workbook: the blocks of its last report. They are known by their defined names,
 * which move with the cells when the user inserts rows. A name whose cells were deleted owns nothing.
 */
export class Holdings {
  /** Names of the owned blocks, with or without cells. */
  readonly names: readonly string[];
  readonly blocks: readonly Holding[];
  /** Blocks of the add-in that the plan does not change. They are kept like the user's cells. */
  readonly #keptAreas: readonly Area[];

  /**
   * @param plan the plan to draw; null for all blocks of the add-in
   * @param others areas of the add-in without a name: written by a drawing that is now undone
   */
  constructor(
    names: readonly NameInfo[],
    plan: WorkbookPlan | null,
    readonly others: readonly Area[] = [],
  ) {
    const ownNames = names.filter(({ name }) => isOwnName(name));
    const owned = ownNames.filter(({ name }) => plan === null || ownsBlock(plan, name));
    this.names = owned.map(({ name }) => name);
    this.blocks = owned.flatMap(({ name, area }) => (area === null ? [] : [{ name, area }]));
    this.#keptAreas = ownNames.flatMap((it) => (owned.includes(it) ? [] : (it.area ?? [])));
  }

  /** The areas of the blocks. */
  get areas(): readonly Area[] {
    return this.blocks.map(({ area }) => area);
  }

  /** Whether a table of the add-in lies in a block that the plan does not change. */
  isInKeptBlock(table: Area): boolean {
    return this.#keptAreas.some((area) => sameName(area.sheet, table.sheet) && containsArea(area, table));
  }

  /** The owned areas of a sheet. */
  areasOn(sheet: string): readonly Area[] {
    return [...this.areas, ...this.others].filter((area) => sameName(area.sheet, sheet));
  }

  /** Whether all rectangles lie in blocks of the add-in, so that they came with the report. */
  ownsAll(sheet: string, rectangles: readonly Rectangle[]): boolean {
    const areas = this.areasOn(sheet);
    return (
      rectangles.length > 0 && rectangles.every((inner) => areas.some((area) => containsArea(area, inner)))
    );
  }
}
