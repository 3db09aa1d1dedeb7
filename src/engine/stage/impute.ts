import { imputations } from "../impute";
import { chosen } from "../method/registered";
import type { ImputationName } from "../model/method-names";
import type { Choice, Panel } from "../model/model";
import type { EngineProblem } from "../problem";
import { columnOf, requireOnePerUnit, tableOf, type Values } from "../values";

/** How missing values are filled. */
export interface ImputeOptions {
  /** Any method but those that need a framework, and so a model. */
  readonly method: Exclude<ImputationName, "row mean" | "row median">;
  readonly parameters?: Choice["parameters"];
  /** Group of each unit, for "group mean" and "group median"; null for none. */
  readonly groups?: readonly (string | null)[];
  /** Subject and time of each unit, for the methods that use time. */
  readonly panel?: Panel;
  /** Weights of the units in means and medians, 0 or more; equal ones unless given. */
  readonly unitWeights?: Values;
}

/** The filled columns, or the problem that the method lacks its groups or panel. */
export type ImputedColumns =
  | { readonly ok: true; readonly columns: readonly Float64Array[] }
  | { readonly ok: false; readonly problems: readonly EngineProblem[] };

/**
 * Fills missing values of columns of the same units, without a model. What cannot be filled stays missing.
 *
 * @throws when there is no such method, or it takes no such parameter; when columns differ in length
 * @example impute([[1, null, 3], [4, 5, 6]], { method: "mean" }) // { ok: true, columns: [Float64Array.of(1, 2, 3), Float64Array.of(4, 5, 6)] }
 */
export function impute(table: readonly Values[], options: ImputeOptions): ImputedColumns {
  const { method, parameters = {}, groups = null, panel = null } = options;
  const imputer = chosen(imputations, { method, parameters });
  const lacks = (what: "group" | "panel", given: unknown) => imputer.needs.includes(what) && given === null;
  const code = lacks("group", groups) ? "group-needed" : lacks("panel", panel) ? "panel-needed" : null;
  if (code !== null)
    return { ok: false, problems: [{ code, severity: "error", where: {}, details: { method } }] };
  const units = table[0]?.length ?? 0;
  if (groups) requireOnePerUnit("the list of groups", groups.length, units);
  if (panel) requireOnePerUnit("the panel", panel.times.length, units);
  const unitWeights = options.unitWeights === undefined ? null : columnOf(options.unitWeights);
  if (unitWeights) requireOnePerUnit("the list of unit weights", unitWeights.length, units);
  const context = { labels: groups, panel, framework: null, unitWeights };
  return { ok: true, columns: imputer.impute(tableOf(table), context, parameters) };
}
