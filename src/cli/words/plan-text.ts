import { entry } from "./entry";
import type { Problem } from "../../workbook/problem";
import type { MadePlan } from "./plan-json";
import { counted, problemLines } from "./problem-lines";
import { textTable } from "./text-table";

const maximumProblems = 20;
/** From this share of the runs on, a step is sure. */
const sure = 0.9;

/** A plan for people: what the budget buys, the steps in their order, the units before and after, and what is not known. */
export function planText(planned: MadePlan, problems: readonly Problem[]): string {
  const { plan } = planned.made;
  return [
    ...sentences(planned),
    ...(plan.steps.length > 0 ? ["", ...stepLines(planned), ""] : []),
    ...(plan.steps.length > 0 ? [...unitLines(planned), "", scaleNote] : []),
    ...(problems.length > 0 ? ["", ...problemLines(problems, maximumProblems)] : []),
    "",
  ].join("\n");
}

const scaleNote =
  "Values are normalised with the figures of the index as it is; gains are in points, scored again after all steps.";

function sentences({ made, results: { model } }: MadePlan): readonly string[] {
  const { plan, settings } = made;
  const [first] = plan.steps;
  if (first === undefined) return [`A budget of ${amount(settings.budget)} buys no steps.`];
  const proof = plan.proven
    ? "No plan for this budget gains more."
    : Number.isNaN(plan.bound)
      ? "It is the best plan that was found; it is not proven that no other gains more."
      : `No plan for this budget gains more than ${points(plan.bound)} points, ${percent((plan.bound - plan.gain) / plan.gain)} more than this one.`;
  const [only] = plan.units;
  const moves =
    plan.units.length === 1 && only !== undefined
      ? ` The score of ${entry(model.units, only.unit).name} goes from ${points(only.scoreBefore)} to ${points(only.scoreAfter)}, its rank from ${only.rankBefore} to ${only.rankAfter}.`
      : "";
  const what = settings.gain.kind === "gap" ? "points of the gap" : "points";
  return [
    `A budget of ${amount(settings.budget)} buys ${counted(plan.steps.length, "step")} for ${amount(plan.cost)}: ${points(plan.gain)} ${what}.${moves}`,
    proof,
    `First: ${entry(model.indicators, first.indicator).name} of ${entry(model.units, first.unit).name}, from ${points(first.from)} to ${points(first.to)}.`,
  ];
}

function stepLines({ made, results: { model } }: MadePlan): readonly string[] {
  const { plan, shares, runs } = made;
  let [spent, gained] = [0, 0];
  const rows = plan.steps.map(({ unit, indicator, from, to, cost, gain }, s) => ({
    unit: entry(model.units, unit).code,
    indicator: entry(model.indicators, indicator).code,
    name: entry(model.indicators, indicator).name,
    ...{ from, to, cost, gain },
    ...{ allCost: (spent += cost), allGain: (gained += gain) },
    ...(shares && { share: shares[s] ?? NaN, sure: (shares[s] ?? 0) >= sure ? "*" : "" }),
  }));
  return [
    ...textTable({ rows }),
    ...(shares
      ? [
          `share: of ${runs.toLocaleString("en")} runs that vary the choices of the index, those in whose own plan the step is; * 90% or more`,
        ]
      : []),
  ];
}

function unitLines({ made: { plan }, results: { model } }: MadePlan): readonly string[] {
  const planned = new Set(plan.steps.map(({ unit }) => unit));
  const rows = plan.units
    .filter(({ unit }) => planned.has(unit))
    .map(({ unit, ...figures }) => ({
      unit: entry(model.units, unit).code,
      name: entry(model.units, unit).name,
      ...figures,
    }));
  return textTable({ rows });
}

const points = (x: number): string => (Math.abs(x) >= 100 ? x.toFixed(1) : x.toFixed(2));
const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;
const amount = (x: number): string => x.toLocaleString("en", { maximumFractionDigits: 2 });
