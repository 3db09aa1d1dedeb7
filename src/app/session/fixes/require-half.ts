import { availability } from "../../../engine";
import type { Problem } from "../../../workbook/problem";
import type { SettingFix } from "./fix";

/** For units that are ranked on few figures: a setting that leaves out units with less than half of the figures. */
export const requireHalf: SettingFix = {
  // Screening counts figures, not weights: the fix is offered only where it leaves out every unit of the list.
  applies: ({ where }: Problem, { model: { method, units, indicators } }) => {
    if (method.screening !== null) return false;
    const listed = new Set(where.units);
    const shares = availability(
      indicators.map(({ values }) => values),
      units.length,
    );
    return units.every(({ code }, i) => !listed.has(code) || (shares[i] ?? NaN) < 0.5);
  },
  settings: { Screening: "availability 0.5" },
};
