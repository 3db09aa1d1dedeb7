import type { PlanCell, StyleRole, WorkbookPlan } from "../../../src/workbook/plan";
import { looks } from "../../../src/workbook/styles";
import { blankCell, plainLook, type CellLook, type MemoryCell } from "../cell";
import { sharedLook } from "../shared-look";

type Appearance = Pick<MemoryCell, "look" | "format">;

// The keys of a record over the roles are the roles.
const roles = Object.keys(looks) as readonly StyleRole[];

const lookOf = (role: StyleRole | undefined): CellLook => {
  if (role === undefined) return plainLook;
  const { font, fill, borders, alignment } = looks[role];
  return sharedLook({ font, fill, borders, alignment });
};

/** How a cell of a plan looks: by its role, with a number format of its own if it has one. */
const wanted = ({ style, format }: PlanCell): Appearance => ({
  look: lookOf(style),
  format: format ?? (style === undefined ? blankCell.format : looks[style].format),
});

/**
 * Decides how a cell looks on a second run: as its role says where it still looks as the add-in left it. A look or a
 * number format that is not one of ours is the user's, and stays.
 */
export class LookChoice {
  readonly #looks: ReadonlySet<CellLook> = new Set(roles.map(lookOf));
  readonly #formats: ReadonlySet<string>;

  constructor(plan: WorkbookPlan) {
    this.#formats = new Set([
      ...roles.map((role) => looks[role].format),
      blankCell.format,
      ...plan.sheets.flatMap(({ blocks }) =>
        blocks.flatMap(({ cells }) => cells.flatMap((row) => row.flatMap(({ format }) => format ?? []))),
      ),
    ]);
  }

  /** @param present the cell when it was ours before, else null */
  for(cell: PlanCell, present: MemoryCell | null): Appearance {
    const wish = wanted(cell);
    if (present === null || (present.look === plainLook && present.format === blankCell.format)) return wish;
    if (!this.#looks.has(present.look)) return present;
    return present.look === wish.look && !this.#formats.has(present.format) ? present : wish;
  }
}
