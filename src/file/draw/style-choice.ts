import type { Style } from "excelize-wasm";
import type { PlanCell, StyleRole, WorkbookPlan } from "../../workbook/plan";
import { looks } from "../../workbook/styles";
import { checked } from "../excelize";
import type { StyleTable } from "../styles";

/**
 * Decides which cells get a style on a second run. A cell that looks as the add-in left it follows its role, which may
 * have changed (yesterday's imputed value is today's measured one); a look or a number format that is not one of ours
 * is the user's, and stays.
 */
export class StyleChoice {
  readonly #roleLooks: ReadonlyMap<StyleRole | undefined, string>;
  readonly #looks: ReadonlySet<string>;
  readonly #formats: ReadonlySet<string>;
  readonly #presentLooks = new Map<number, string>();

  /** @param formatOf the number format of a style that is in the file */
  constructor(
    readonly table: StyleTable,
    plan: WorkbookPlan,
    readonly formatOf: (style: number) => string,
  ) {
    this.#roleLooks = new Map(roles.map((role) => [role, lookKey(table.specification(role))]));
    this.#looks = new Set(this.#roleLooks.values());
    this.#formats = new Set([...roles.map((role) => looks[role].format), "General", ...plannedFormats(plan)]);
  }

  /** Makes the styles of a plan in the workbook, before it is saved. */
  prepare({ sheets }: WorkbookPlan): void {
    for (const { blocks } of sheets)
      for (const { cells } of blocks) for (const row of cells) for (const cell of row) this.table.of(cell);
  }

  /** Number of the style to set; null leaves the cell as it is. `present` is the style of a cell that was ours before. */
  for(cell: PlanCell, present: number | undefined): number | null {
    const wanted = this.table.of(cell);
    if (present === undefined || present === 0) return wanted;
    if (present === wanted) return null;
    const look = this.#presentLook(present);
    if (!this.#looks.has(look)) return null;
    const sameLook = look === this.#roleLooks.get(cell.style);
    return sameLook && !this.#formats.has(this.formatOf(present)) ? null : wanted;
  }

  #presentLook(style: number): string {
    const known = this.#presentLooks.get(style);
    if (known !== undefined) return known;
    const look = lookKey(checked(this.table.book.GetStyle(style)).style);
    this.#presentLooks.set(style, look);
    return look;
  }
}

// The keys of a record over the roles are the roles.
const roles = Object.keys(looks) as readonly StyleRole[];

function plannedFormats(plan: WorkbookPlan): ReadonlySet<string> {
  const formats = new Set<string>();
  for (const { blocks } of plan.sheets)
    for (const { cells } of blocks)
      for (const row of cells) for (const { format } of row) if (format !== undefined) formats.add(format);
  return formats;
}

/** All of a style but its number format, the same whether excelize was given it or gives it. */
const lookKey = ({ Font = {}, Fill = {}, Border = [], Alignment = {} }: Style): string =>
  JSON.stringify([
    Font.Family ?? "",
    Font.Size ?? 0,
    Font.Bold ?? false,
    Font.Italic ?? false,
    Font.Underline ?? "",
    Font.Strike ?? false,
    Font.Color ?? "",
    Fill.Pattern ? (Fill.Color?.[0] ?? "") : "",
    Border.map(({ Type, Color, Style: line }) => `${Type} ${Color} ${line}`).sort(),
    Alignment.Horizontal ?? "",
    Alignment.Vertical ?? "",
    Alignment.WrapText ?? false,
    Alignment.TextRotation ?? 0,
    Alignment.Indent ?? 0,
  ]);
