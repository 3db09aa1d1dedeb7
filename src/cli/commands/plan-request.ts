import type { ScoredIndex } from "../../app";
import type { Model, PlannedUnits, PlanSettings } from "../../engine";
import { Failure } from "../failure";

/** What a plan is asked for by the options of the command. */
export interface PlanRequest {
  readonly budget?: number;
  readonly unit?: string;
  readonly group?: string;
  readonly gain?: string;
}

type Scored = ScoredIndex & { readonly scored: true };

/** Names that are listed in a message, at most. */
const maximumNames = 12;

/** The index that is meant; without a name the first one. */
export function rootOf({ framework }: Model, wanted: string | undefined): string {
  const roots = framework.filter(({ parent }) => parent === null).map(({ code }) => code);
  const root = roots.find((code) => wanted === undefined || isSame(code, wanted));
  if (root !== undefined) return root;
  throw new Failure(
    "index-unknown",
    `There is no index called ${wanted}.`,
    `Use one of: ${roots.join(", ")}.`,
  );
}

/** What the plan is for: the options of the command, and for the rest the workbook's Plan settings. */
export function planSettingsOf({ source, model }: Scored, options: PlanRequest): PlanSettings {
  const stated = source.decisions?.plan?.settings;
  const budget = options.budget ?? stated?.budget;
  if (budget === undefined)
    throw new Failure(
      "plan-without-budget",
      "No budget is stated.",
      "Write --budget AMOUNT, or add a table Plan settings with a row Budget to the workbook.",
    );
  if (!(budget >= 0) || !Number.isFinite(budget))
    throw new Failure(
      "budget-unusable",
      `A budget cannot be ${budget}.`,
      "Write an amount of 0 or more, in the currency of the costs.",
    );
  return {
    ...(stated ?? { excluded: [], decided: [], most: null, floors: [] }),
    budget,
    units: unitsOf(model, options) ?? stated?.units ?? { kind: "all" },
    gain: gainOf(model, options.gain) ?? stated?.gain ?? { kind: "index" },
  };
}

function unitsOf({ units, groups }: Model, { unit, group }: PlanRequest): PlannedUnits | null {
  if (unit !== undefined) {
    const found =
      units.find(({ code }) => isSame(code, unit)) ?? units.find(({ name }) => isSame(name, unit));
    if (found !== undefined) return { kind: "unit", unit: found.code };
    throw new Failure(
      "unit-unknown",
      `There is no unit ${unit}.`,
      `Use a code or a name: ${listed(units.map(({ code }) => code))}.`,
    );
  }
  if (group === undefined) return null;
  const labels = [...new Set(groups.flatMap((each) => each.labels.flatMap((label) => label ?? [])))];
  const found = labels.find((label) => isSame(label, group));
  if (found !== undefined) return { kind: "group", group: found };
  throw new Failure(
    "group-unknown",
    `There is no group ${group}.`,
    labels.length === 0
      ? "The units have no groups; use --unit, or neither."
      : `Use one of: ${listed(labels)}.`,
  );
}

function gainOf({ framework }: Model, wanted: string | undefined): PlanSettings["gain"] | null {
  if (wanted === undefined) return null;
  if (isSame(wanted, "index") || isSame(wanted, "gap"))
    return { kind: isSame(wanted, "gap") ? "gap" : "index" };
  const found = framework.find(({ code, name }) => isSame(code, wanted) || isSame(name, wanted));
  if (found !== undefined) return { kind: "node", node: found.code };
  const parts = framework.filter(({ level }) => level > 1).map(({ code }) => code);
  throw new Failure(
    "gain-unknown",
    `A plan cannot gain ${wanted}.`,
    `Use index, gap, or a part of the index: ${listed(parts)}.`,
  );
}

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const listed = (names: readonly string[]): string =>
  names.length <= maximumNames
    ? names.join(", ")
    : `${names.slice(0, maximumNames).join(", ")} and ${names.length - maximumNames} more`;
