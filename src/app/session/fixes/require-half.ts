import type { Model } from "../../../engine";
import type { Problem } from "../../../workbook/problem";
import type { SettingFix } from "./fix";

/** Units that are ranked on little: a setting that leaves out who has less than half of the figures. */
export const requireHalf: SettingFix = {
  // Screening counts figures and no weights: it is offered only where it leaves out every unit of the list.
  applies: ({ where }: Problem, { model }) =>
    model.method.screening === null && (where.units ?? []).every((code) => shareOf(model, code) < 0.5),
  settings: { Screening: "availability 0.5" },
};

function shareOf({ units, indicators }: Model, code: string): number {
  const unit = units.findIndex((candidate) => candidate.code === code);
  return indicators.filter(({ values }) => !Number.isNaN(values[unit] ?? NaN)).length / indicators.length;
}
