import { divisorOf, type Indicator, type Model } from "../../engine";
import type { Scenario, ScenarioChange } from "../decisions";
import { problemOf, type ProblemDraft } from "../problems";
import type { Problem } from "../problem";
import { settingOf } from "../read";

export interface AppliedScenario {
  readonly model: Model;
  /** Changes that the index cannot have; the model is without them. */
  readonly problems: readonly Problem[];
}

/**
 * The index as a scenario has it: its settings are read by the readers of the Method, its weights take the place of those of
 * the Framework, and its values, which are denominated, become raw values of the data.
 */
export function applyScenario(model: Model, { name, changes }: Scenario): AppliedScenario {
  const drafts: ProblemDraft[] = [];
  let changed = model;
  for (const change of changes) {
    const next = withChange(changed, change);
    if (next === null) drafts.push(notPossible(name, change));
    else changed = next;
  }
  return { model: changed, problems: drafts.map(problemOf) };
}

function withChange(model: Model, change: ScenarioChange): Model | null {
  if (change.kind === "setting") {
    const method = settingOf(change.setting, (text) => text)?.set(model.method, change.words) ?? null;
    return method && { ...model, method };
  }
  if (change.kind === "weight") {
    const { node, weight } = change;
    if (!model.framework.some(({ code }) => code === node)) return null;
    const framework = model.framework.map((one) => (one.code === node ? { ...one, weight } : one));
    return { ...model, framework };
  }
  if (change.kind === "name") return withNode(model, change.node, { name: change.name });
  if (change.kind === "parent") return isAbove(model, change) ? null : withNode(model, change.node, change);
  return withValue(model, change);
}

/** The model with other facts of a node; null where there is no such node. */
function withNode(
  model: Model,
  code: string,
  { name, parent }: { readonly name?: string; readonly parent?: string },
): Model | null {
  if (!model.framework.some((node) => node.code === code)) return null;
  const own = { ...(name !== undefined && { name }), ...(parent !== undefined && { parent }) };
  const framework = model.framework.map((node) => (node.code === code ? { ...node, ...own } : node));
  const indicators = model.indicators.map((one) =>
    one.code === code && name !== undefined ? { ...one, name } : one,
  );
  return { ...model, framework, indicators };
}

/** Whether a new parent is the node itself, stands below it, is an indicator, or is not there: then the node cannot move. */
function isAbove(
  { framework, indicators }: Model,
  { node, parent }: { readonly node: string; readonly parent: string },
) {
  const parents = new Map(framework.map((one) => [one.code, one.parent]));
  if (!parents.has(parent) || indicators.some(({ code }) => code === parent)) return true;
  const seen = new Set<string>();
  for (let at: string | null = parent; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === node) return true;
    seen.add(at);
  }
  return false;
}

function withValue(model: Model, change: ScenarioChange & { readonly kind: "value" }): Model | null {
  const unit = model.units.findIndex(({ code }) => code === change.unit);
  const indicator = model.indicators.findIndex(({ code }) => code === change.indicator);
  if (unit < 0 || indicator < 0) return null;
  const raw = change.value * divisorOf(model, { unit, indicator });
  if (Number.isNaN(raw) && !Number.isNaN(change.value)) return null;
  const indicators = model.indicators.map((one, j): Indicator =>
    j === indicator ? { ...one, values: one.values.map((x, i) => (i === unit ? raw : x)) } : one,
  );
  return { ...model, indicators };
}

const notPossible = (name: string, change: ScenarioChange): ProblemDraft => ({
  code: "scenario-not-possible",
  severity: "error",
  cell: change.cell,
  details: { name, found: subject(change) },
});

const subject = (change: ScenarioChange): string =>
  change.kind === "setting"
    ? change.setting
    : change.kind === "value"
      ? `${change.indicator}, ${change.unit}`
      : change.node;
