import type { Area, NameInfo } from "../../workbook/cells";
import { ownsBlock } from "../../workbook/owns-block";
import type { WorkbookPlan } from "../../workbook/plan";
import { containsArea, containsCell, sameSheet, type Rectangle } from "../reference";

/** What begins the names of everything that the add-in owns. */
const prefix = /^PSCI_/i;

export const isOurs = (name: string): boolean => prefix.test(name);

/**
 * What the add-in owns in a workbook: the blocks of its last drawing, by their defined names. The names move with the
 * cells when the user inserts rows, or moves or renames a sheet; a name whose cells were deleted owns nothing.
 */
export class Holdings {
  /** Every name of ours, with or without cells. */
  readonly names: readonly string[];
  readonly areas: readonly Area[];
  /** Blocks of ours that the plan has nothing to do with: they are left alone as the user's are. */
  readonly #others: readonly Area[];

  constructor(names: readonly NameInfo[], plan: WorkbookPlan) {
    const ours = names.filter(({ name }) => isOurs(name));
    const owned = ours.filter(({ name }) => ownsBlock(plan, name));
    this.names = owned.map(({ name }) => name);
    this.areas = owned.flatMap(({ area }) => area ?? []);
    this.#others = ours.flatMap(({ name, area }) => (ownsBlock(plan, name) ? [] : (area ?? [])));
  }

  /** Whether a table of ours lies in a block that is left alone. */
  leaves(table: Area): boolean {
    return this.#others.some((area) => sameSheet(area.sheet, table.sheet) && containsArea(area, table));
  }

  on(sheet: string): readonly Area[] {
    return this.areas.filter((area) => sameSheet(area.sheet, sheet));
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
