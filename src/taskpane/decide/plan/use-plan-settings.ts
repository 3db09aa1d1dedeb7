import type { SessionIndex, SessionPlan } from "../../../app/session";
import type { PlanSettings } from "../../../engine";
import { useKeptChoice } from "../../frame/KeptChoice";

/** Before anything is stated: every unit, gain of the index, and no budget yet. */
const nothing: PlanSettings = {
  ...{ budget: NaN, units: { kind: "all" }, gain: { kind: "index" }, excluded: [], decided: [] },
  ...{ most: null, floors: [] },
};

/**
 * What the next plan is for: what the user stated here, else that of the last plan, else that of the workbook. Floors are those
 * of the workbook.
 */
export function usePlanSettings(
  { model, source }: SessionIndex,
  made: SessionPlan | undefined,
): readonly [settings: PlanSettings, keep: (settings: PlanSettings) => void] {
  const { kept, keep } = useKeptChoice();
  const inWorkbook = source.decisions?.plan?.settings;
  const wanted = kept.plan ?? made?.plan.settings ?? inWorkbook ?? nothing;
  const { units, gain, excluded, decided } = wanted;
  const hasUnit = (code: string | null): boolean =>
    code === null || model.units.some((unit) => unit.code === code);
  const hasItem = ({ unit, indicator }: PlanSettings["excluded"][number]): boolean =>
    hasUnit(unit) && model.indicators.some(({ code }) => code === indicator);
  const isThere =
    units.kind === "all" ||
    (units.kind === "unit"
      ? hasUnit(units.unit)
      : model.groups.some(({ labels }) => labels.includes(units.group)));
  const isPart = gain.kind !== "node" || model.framework.some(({ code }) => code === gain.node);
  return [
    {
      ...wanted,
      units: isThere ? units : nothing.units,
      gain: isPart ? gain : nothing.gain,
      excluded: excluded.filter(hasItem),
      decided: decided.filter(hasItem),
      floors: inWorkbook?.floors ?? [],
    },
    (plan) => keep({ plan }),
  ];
}
