import type { Area } from "../../cells";
import type { Context } from "../context/context";
import { settingCell } from "../formulas/parameter-cells";
import { cell } from "../formulas/ranges";

/** The cells of a unit that screening looks at: its share of indicators and, where it matters, of zeros. */
interface ShareCells {
  readonly availability: string;
  readonly zeros: string | null;
}

/** Condition under which a unit with these shares is kept; null where no unit is left out. */
export function enough(context: Context, { availability, zeros }: ShareCells, sheet: string): string | null {
  const { screening, screeningZeros } = context.model.method;
  const limit = (label: string): string => settingCell(context, label, sheet);
  const conditions = [
    ...(screening === null ? [] : [`${availability}>=${limit("Screening: least share of indicators")}`]),
    ...(screeningZeros === undefined || zeros === null
      ? []
      : [`N(${zeros})<=${limit("Screening: largest share of zeros")}`]),
  ];
  return conditions.length > 1 ? `AND(${conditions.join(",")})` : (conditions[0] ?? null);
}

/** The cells of unit i in the columns of the shares. */
const sharesAt = (
  { availability, zeros }: { readonly availability: Area; readonly zeros: Area | null },
  i: number,
  sheet: string,
): ShareCells => ({
  availability: cell(availability, i, 0, sheet, "column"),
  zeros: zeros && cell(zeros, i, 0, sheet, "column"),
});

/** Condition under which screening keeps a unit; null where no unit is left out. */
export const keptCondition = (context: Context, i: number, sheet: string): string | null =>
  enough(context, sharesAt(context.layout.treated.filled ?? context.layout.values, i, sheet), sheet);
