import { at } from "../../at";
import type { Results } from "../../results";
import type { CostRule } from "../cost-rule";
import { type HeldScale, heldScale } from "../held";
import type { PlannedUnits, PlanSettings } from "../plan-settings";
import type { Meter } from "./meter";

/** What a plan is made from. */
export interface PlanContext {
  readonly results: Results;
  /** Position of the index in the framework, and of the node whose score is to rise. */
  readonly root: number;
  readonly node: number;
  readonly costs: readonly CostRule[];
  readonly settings: PlanSettings;
  readonly held: HeldScale;
  /** The units that the money is for, by position. */
  readonly units: readonly number[];
  /** Counts what is scored; absent where nothing limits it. */
  readonly meter?: Meter;
}

/** @throws when the framework has no such index or part, or the model no such unit or group label */
export function planContext(
  results: Results,
  root: string,
  costs: readonly CostRule[],
  settings: PlanSettings,
  held = heldScale(results),
): PlanContext {
  const nodeOf = (code: string): number => {
    const node = results.model.framework.findIndex((each) => each.code === code);
    if (node < 0) throw new Error(`The framework has no node "${code}".`);
    return node;
  };
  const { gain } = settings;
  if (!(settings.budget >= 0)) throw new RangeError(`A budget is 0 or more, not ${settings.budget}.`);
  return {
    ...{ results, costs, settings, held },
    root: nodeOf(root),
    node: nodeOf(gain.kind === "node" ? gain.node : root),
    units: unitsOf(results, settings.units),
  };
}

/** Positions of the units that are meant. */
export function unitsOf(
  { model: { units, groups } }: Pick<Results, "model">,
  wanted: PlannedUnits,
): readonly number[] {
  const all = units.map((_, i) => i);
  if (wanted.kind === "all") return all;
  const found = all.filter((i) =>
    wanted.kind === "unit"
      ? at(units, i).code === wanted.unit
      : groups.some(({ labels }) => labels[i] === wanted.group),
  );
  if (found.length === 0)
    throw new Error(
      wanted.kind === "unit"
        ? `The model has no unit "${wanted.unit}".`
        : `The model has no group "${wanted.group}".`,
    );
  return found;
}
