import { at } from "../../at";
import type { PlanProblem } from "../plan";
import { costFor } from "../cost-for";
import { type PossibleChange, costAt } from "./change";
import { type PlanContext, unitsOf } from "./context";
import { isListed } from "./listed";

/** What a choice of changes must keep to, besides the budget; changes by their position in the list. */
export interface PlanRules {
  /** For each change, those that must be met first. */
  readonly needs: readonly (readonly number[])[];
  /** The largest number of changes of one unit; Infinity for any number. */
  readonly most: number;
  readonly floors: readonly PlanRulesFloor[];
  /** Changes that are made as far as they go. */
  readonly decided: ReadonlySet<number>;
}

export interface PlanRulesFloor {
  readonly members: ReadonlySet<number>;
  readonly amount: number;
}

/** Whether money alone limits a plan. */
export const isPlain = ({ needs, most, floors }: PlanRules): boolean =>
  most === Infinity && floors.length === 0 && needs.every((own) => own.length === 0);

/**
 * The changes that can be made, and their rules. A change whose need no change can meet is left out; a need is met already
 * where the needed indicator is at its end.
 */
export function rulesOf(
  context: PlanContext,
  all: readonly PossibleChange[],
): {
  readonly changes: readonly PossibleChange[];
  readonly rules: PlanRules;
  readonly problems: readonly PlanProblem[];
} {
  const { results, settings } = context;
  const { model } = results;
  const positionOf = (code: string) => model.indicators.findIndex((each) => each.code === code);
  const missing = new Map<string, Set<string>>();
  let changes = all;
  for (let before = -1; before !== changes.length;) {
    before = changes.length;
    const possible = keysOf(changes);
    changes = changes.filter((change) =>
      change.needs.every((code) => {
        const needed = positionOf(code);
        if (possible.has(key(change.unit, needed)) || isAtEnd(context, change.unit, needed)) return true;
        const own = at(model.indicators, change.indicator).code;
        missing.set(code, new Set([...(missing.get(code) ?? []), own]));
        return false;
      }),
    );
  }
  const positions = keysOf(changes);
  const rules: PlanRules = {
    needs: changes.map(({ unit, needs }) =>
      needs.flatMap((code) => positions.get(key(unit, positionOf(code))) ?? []),
    ),
    most: settings.most ?? Infinity,
    floors: settings.floors.map((floor) => {
      const units = new Set(unitsOf(results, floor.for));
      return { amount: floor.amount, members: new Set(indices(changes, ({ unit }) => units.has(unit))) };
    }),
    decided: new Set(
      indices(changes, ({ unit, indicator }) =>
        isListed(settings.decided, at(model.units, unit).code, at(model.indicators, indicator).code),
      ),
    ),
  };
  const problems = [...missing].map(([needed, own]): PlanProblem => ({
    code: "plan-needs-missing",
    severity: "warning",
    details: { needed, indicators: [...own].join(", ") },
  }));
  return { changes, rules, problems };
}

const key = (unit: number, indicator: number) => `${unit} ${indicator}`;

const keysOf = (changes: readonly PossibleChange[]): ReadonlyMap<string, number> =>
  new Map(changes.map(({ unit, indicator }, k) => [key(unit, indicator), k]));

const indices = (
  changes: readonly PossibleChange[],
  isMeant: (change: PossibleChange) => boolean,
): readonly number[] => changes.flatMap((change, k) => (isMeant(change) ? [k] : []));

/** Whether an indicator of a unit has no change left: it is as good as it can be, or within a step of it. */
function isAtEnd({ results, held, costs }: PlanContext, unit: number, indicator: number): boolean {
  const found = results.model.indicators[indicator];
  if (found === undefined) return false;
  const reach =
    found.direction * (held.endsOf(indicator).best - at(at(results.denominated, indicator), unit));
  const step = costFor(costs, results.model, unit, indicator)?.step ?? NaN;
  return reach <= 0 || reach < step * (1 - 1e-9);
}

/** What is spent on changes at positions. */
export const spentOn = (
  changes: readonly PossibleChange[],
  positions: Float64Array,
  isCounted: (k: number) => boolean = () => true,
): number =>
  changes.reduce((sum, change, k) => (isCounted(k) ? sum + costAt(change, positions[k] ?? 0) : sum), 0);

/** Whether positions keep to the rules. */
export function keepsTo(
  { needs, most, floors }: PlanRules,
  changes: readonly PossibleChange[],
  positions: Float64Array,
): boolean {
  const counts = new Map<number, number>();
  for (const [k, change] of changes.entries()) {
    if (!(at(positions, k) > 0)) continue;
    counts.set(change.unit, (counts.get(change.unit) ?? 0) + 1);
    if (at(needs, k).some((n) => at(positions, n) < at(changes, n).meetsFrom)) return false;
  }
  if ([...counts.values()].some((count) => count > most)) return false;
  return floors.every(
    ({ members, amount }) => spentOn(changes, positions, (k) => members.has(k)) >= amount * (1 - 1e-9),
  );
}
