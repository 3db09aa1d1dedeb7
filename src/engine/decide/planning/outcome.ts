import { at } from "../../at";
import { rankWriter, tieTolerance } from "../../rank";
import type { Plan, PlannedUnit, PlanProblem, PlanStep } from "../plan";
import { costAt, valueAt } from "./change";
import type { PlanContext } from "./context";
import { scoresOf } from "./gains";
import { type Made, scoresWithAll } from "./planned-rows";
import { worthOf } from "./worth";

/** What was chosen, and what is known of it. */
export interface Chosen {
  /** In the order of the plan. */
  readonly made: readonly Made[];
  /** NaN where none is known. */
  readonly bound: number;
  readonly way: Plan["way"];
}

/** Two gains that differ by no more than this share are the same. */
const rounding = 1e-9;

/** A plan of what was chosen: scored again, with score and rank of every unit before and after. */
export function planOf(
  context: PlanContext,
  { made, bound, way }: Chosen,
  problems: readonly PlanProblem[],
): Plan {
  const gains = stepGains(context, made);
  const steps = made.map(({ change, position }, k): PlanStep => ({
    unit: change.unit,
    indicator: change.indicator,
    from: change.from,
    to: valueAt(change, position),
    cost: costAt(change, position),
    gain: at(gains, k),
  }));
  const gain = gains.reduce((sum, each) => sum + each, 0);
  const limit = Number.isNaN(bound) ? NaN : Math.max(bound, gain);
  const proven = limit - gain <= rounding * Math.max(1, Math.abs(limit));
  return {
    steps,
    cost: steps.reduce((sum, { cost }) => sum + cost, 0),
    gain,
    bound: proven ? gain : limit,
    ...{ proven, way },
    units: plannedUnits(context, made),
    problems: proven || made.length === 0 ? problems : [...problems, notProven(gain, limit)],
  };
}

/** What each step adds to those before it. */
function stepGains(context: PlanContext, made: readonly Made[]): readonly number[] {
  const { results, node, held } = context;
  const before = at(results.scores, node);
  const worth = worthOf(context);
  if (held.comparesUnits(node)) {
    const total = (scores: Float64Array) =>
      context.units.reduce((sum, i) => sum + orZero(worth(i, at(scores, i))), 0);
    let last = total(before);
    return made.map((_, k) => {
      const next = total(scoresWithAll(context, node, made.slice(0, k + 1)));
      const gain = next - last;
      last = next;
      return gain;
    });
  }
  const own = new Map<number, Made[]>();
  const rows = made.map((each) => {
    const changes = [...(own.get(each.change.unit) ?? []), each];
    own.set(each.change.unit, changes);
    return { unit: each.change.unit, changes };
  });
  const scores = scoresOf(context, rows);
  const last = new Map<number, number>();
  return rows.map(({ unit }, k) => {
    const now = worth(unit, at(scores, k));
    const gain = now - (last.get(unit) ?? worth(unit, at(before, unit)));
    last.set(unit, now);
    return gain;
  });
}

const orZero = (x: number): number => (Number.isNaN(x) ? 0 : x);

function plannedUnits(context: PlanContext, made: readonly Made[]): readonly PlannedUnit[] {
  const { results, root, units } = context;
  const [before, ranks] = [at(results.scores, root), at(results.ranks, root)];
  const after = made.length === 0 ? before : scoresWithAll(context, root, made);
  const ranksAfter = new Float64Array(after.length);
  rankWriter(results.model.method.ranks, after.length)(after, tieTolerance(after), ranksAfter);
  return units.map((unit) => ({
    unit,
    scoreBefore: at(before, unit),
    scoreAfter: at(after, unit),
    rankBefore: at(ranks, unit),
    rankAfter: at(ranksAfter, unit),
  }));
}

const notProven = (gain: number, bound: number): PlanProblem => ({
  code: "plan-not-proven",
  severity: "note",
  details: { gain: String(gain), bound: Number.isNaN(bound) ? "" : String(bound) },
});
