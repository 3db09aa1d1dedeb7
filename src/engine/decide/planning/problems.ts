import { at } from "../../at";
import type { PlanProblem } from "../plan";
import { type PossibleChange, costAt } from "./change";
import { type PlanContext, unitsOf } from "./context";
import { isListed } from "./listed";
import type { AffordableChanges } from "./affordable-changes";
import type { Made } from "./planned-rows";

const error = (code: PlanProblem["code"], details: PlanProblem["details"]): PlanProblem => ({
  ...{ code, details, severity: "error" },
});

/** Units of the plan without a score at the node: nothing is planned for them. */
export function unscoredUnits({ results, node, units }: PlanContext): readonly PlanProblem[] {
  const codes = units
    .filter((unit) => Number.isNaN(at(results.scores, node)[unit]))
    .map((unit) => at(results.model.units, unit).code);
  return codes.length === 0
    ? []
    : [{ code: "plan-unit-unscored", severity: "warning", details: { units: codes.join(", ") } }];
}

/** What a plan leaves out because it would be too much work; and that units which are compared gain from each other. */
export function sizeProblems(
  { held, node, units }: PlanContext,
  changes: AffordableChanges | null,
): readonly PlanProblem[] {
  if (changes === null) return [error("plan-too-long", {})];
  const note = (code: PlanProblem["code"]): PlanProblem => ({ code, severity: "note", details: {} });
  return [
    ...(changes.isCoarse ? [note("plan-coarse")] : []),
    ...(held.comparesUnits(node) && units.length > 1 ? [note("plan-units-compared")] : []),
  ];
}

/** Items that are decided and excluded at once. */
export function contradictions({ settings, results, units }: PlanContext): readonly PlanProblem[] {
  const codes = units.map((unit) => at(results.model.units, unit).code);
  return settings.decided.flatMap(({ unit, indicator }) => {
    const both = (unit === null ? codes : [unit]).filter((code) =>
      isListed(settings.excluded, code, indicator),
    );
    // Decided for all and excluded for one: that one is an exception.
    if (both.length === 0 || (unit === null && both.length < codes.length)) return [];
    return [error("plan-decided-and-excluded", { item: itemName(unit, indicator) })];
  });
}

/** Indicators whose needs form a circle, and needs that no change can meet. */
export function needProblems(
  { results: { model } }: PlanContext,
  changes: readonly PossibleChange[],
): readonly PlanProblem[] {
  const needs = new Map<string, Set<string>>();
  for (const { indicator, needs: own } of changes) {
    const { code } = at(model.indicators, indicator);
    needs.set(code, new Set([...(needs.get(code) ?? []), ...own]));
  }
  const circle = circleOf(needs);
  return circle === null ? [] : [error("plan-needs-cycle", { indicators: circle.join(" > ") })];
}

/** The first circle, from one of its codes to the same code; null for none. */
function circleOf(needs: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | null {
  const done = new Set<string>();
  const follow = (code: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(code)) return [...path.slice(path.indexOf(code)), code];
    if (done.has(code)) return null;
    for (const next of needs.get(code) ?? []) {
      const found = follow(next, [...path, code]);
      if (found !== null) return found;
    }
    done.add(code);
    return null;
  };
  for (const code of needs.keys()) {
    const found = follow(code, []);
    if (found !== null) return found;
  }
  return null;
}

/** Floors that together are above the budget, are above what can be spent, or are for units that the plan is not for. */
export function floorProblems(
  { settings: { floors, budget }, results, units }: PlanContext,
  changes: readonly PossibleChange[],
): readonly PlanProblem[] {
  const named = floors.map((floor) => ({
    ...floor,
    name: floor.for.kind === "unit" ? floor.for.unit : floor.for.group,
  }));
  const members = named.map((floor) => new Set(unitsOf(results, floor.for)));
  // A unit with a floor of its own in a group with one is paid once.
  const outer = named.filter(
    (floor, f) =>
      floor.for.kind === "group" ||
      !named.some(
        (other, g) =>
          g !== f && other.for.kind === "group" && [...at(members, f)].every((i) => at(members, g).has(i)),
      ),
  );
  // Groups that share units can share money: only floors without a common unit surely add up.
  const apart = disjoint(outer, (floor) => at(members, named.indexOf(floor)));
  const total = apart.reduce((sum, { amount }) => sum + amount, 0);
  if (total > budget)
    return [
      error("plan-floors-above-budget", {
        floors: String(total),
        budget: String(budget),
        names: apart.map(({ name }) => name).join(", "),
      }),
    ];
  return named.flatMap(({ name, amount }, f) => {
    const possible = changes
      .filter(({ unit }) => at(members, f).has(unit))
      .reduce((sum, change) => sum + costAt(change, change.amounts.length - 1), 0);
    if (possible >= amount * (1 - 1e-9)) return [];
    return units.some((unit) => at(members, f).has(unit))
      ? [error("plan-floor-unreachable", { name, amount: String(amount), possible: String(possible) })]
      : [error("plan-floor-outside", { name, amount: String(amount) })];
  });
}

/** Floors without a common unit, the largest first, in the order of the list. */
function disjoint<Floor extends { readonly amount: number }>(
  floors: readonly Floor[],
  membersOf: (floor: Floor) => ReadonlySet<number>,
): readonly Floor[] {
  const taken = new Set<number>();
  const apart = new Set<Floor>();
  for (const floor of floors.toSorted((a, b) => b.amount - a.amount)) {
    const own = membersOf(floor);
    if ([...own].some((unit) => taken.has(unit))) continue;
    apart.add(floor);
    own.forEach((unit) => taken.add(unit));
  }
  return floors.filter((floor) => apart.has(floor));
}

/** No plan was found that keeps to the settings together: which they are. */
export const rulesUnmet = ({
  settings: { budget, most, floors, decided },
}: Pick<PlanContext, "settings">): PlanProblem =>
  error("plan-rules-unmet", {
    budget: String(budget),
    most: most === null ? "" : String(most),
    floors: floors
      .map(({ for: whom, amount }) => `${whom.kind === "unit" ? whom.unit : whom.group} ${amount}`)
      .join(", "),
    decided: decided.map(({ unit, indicator }) => itemName(unit, indicator)).join(", "),
  });

const itemName = (unit: string | null, indicator: string): string =>
  unit === null ? indicator : `${unit} ${indicator}`;

/** Decided changes that cost more than the budget together with what they need, and those that cannot be made. */
export function decidedProblems(
  { settings: { budget, decided }, results: { model }, units }: PlanContext,
  made: readonly PossibleChange[],
  withNeeds: readonly Made[],
): readonly PlanProblem[] {
  const cost = withNeeds.reduce((sum, { change, position }) => sum + costAt(change, position), 0);
  const codeOf = ({ unit, indicator }: PossibleChange) => ({
    unit: at(model.units, unit).code,
    indicator: at(model.indicators, indicator).code,
  });
  const names = made.map(codeOf);
  const planned = new Set(units.map((unit) => at(model.units, unit).code));
  const impossible = decided.filter(
    (item) =>
      (item.unit === null || planned.has(item.unit)) &&
      !names.some(({ unit, indicator }) => isListed([item], unit, indicator)),
  );
  return [
    ...(cost > budget * (1 + 1e-12)
      ? [
          error("plan-decided-above-budget", {
            cost: String(cost),
            budget: String(budget),
            items: withNeeds
              .map(({ change }) => codeOf(change))
              .map(({ unit, indicator }) => itemName(unit, indicator))
              .join(", "),
          }),
        ]
      : []),
    ...impossible.map(({ unit, indicator }): PlanProblem => ({
      code: "plan-decided-impossible",
      severity: "warning",
      details: { item: itemName(unit, indicator) },
    })),
  ];
}
