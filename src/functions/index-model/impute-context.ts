import type { Imputer, ImputeContext, Panel } from "../../engine";
import { compileTree } from "../../engine/internal";
import { isGiven } from "../cells/given";
import { oneLabelPerUnit } from "../cells/one-label-per-unit";
import { refuse } from "../cells/refuse";
import { listOf } from "../cells/table";
import { flatIndex } from "./flat-index";

/** The arguments of a formula beside the values that it fills. */
export interface ImputeArguments {
  readonly groups?: unknown;
  readonly times?: unknown;
  readonly directions?: unknown;
}

/** What an imputation knows in a sheet: the unit and the time of each row. All columns have one parent. */
export function imputeContext(
  values: unknown,
  columns: readonly Float64Array[],
  { method, needs }: Imputer,
  { groups, times, directions }: ImputeArguments,
): ImputeContext {
  const units = columns[0]?.length ?? 0;
  if (needs.includes("group") && !isGiven(groups))
    refuse(`The method ${method} needs Groups: one label per unit.`);
  if (needs.includes("panel") && !isGiven(times))
    refuse(`The method ${method} needs Times: one number per unit.`);
  if (needs.includes("framework") && columns.length < 2)
    refuse(`The method ${method} needs at least two columns, to go from one to the other.`);
  const labels = isGiven(groups) ? oneLabelPerUnit(groups, units) : null;
  const model = needs.includes("framework") ? flatIndex(values, { directions }, { reference: "best" }) : null;
  return {
    labels,
    panel: isGiven(times) ? panelOf(times, labels ?? Array<null>(units).fill(null)) : null,
    framework: model && { tree: compileTree(model), model },
  };
}

/** Rows with one label are one unit over time; so are all rows without a label. */
function panelOf(argument: unknown, labels: readonly (string | null)[]): Panel {
  const times = listOf(argument, "Times");
  if (times.length !== labels.length)
    refuse(
      `Times has ${times.length} cells for ${labels.length} units. Give one number per unit, in their order.`,
    );
  const blank = times.findIndex(Number.isNaN);
  if (blank >= 0) refuse(`Times has no number at place ${blank + 1}.`);
  return { subjects: labels.map((label) => label ?? ""), times };
}
