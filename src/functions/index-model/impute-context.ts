import type { Imputer, ImputeContext, Panel } from "../../engine";
import { compileTree } from "../../engine/internal";
import { isGiven } from "../cells/given";
import { oneLabelPerUnit } from "../cells/one-label-per-unit";
import { refuse } from "../cells/refuse";
import { listOf } from "../cells/table";
import { flatIndex } from "./flat-index";

/** What a formula says beside the values that it fills. */
export interface ImputeArguments {
  readonly groups?: unknown;
  readonly times?: unknown;
  readonly directions?: unknown;
}

/** What an imputation may know in a sheet: who and when each row is, and that all columns are one family. */
export function imputeContext(
  values: unknown,
  columns: readonly Float64Array[],
  { method, needs }: Imputer,
  { groups, times, directions }: ImputeArguments,
): ImputeContext {
  const units = columns[0]?.length ?? 0;
  if (needs.includes("group") && !isGiven(groups))
    refuse(`The method ${method} needs Groups: one label a unit.`);
  if (needs.includes("panel") && !isGiven(times))
    refuse(`The method ${method} needs Times: one number a unit.`);
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

/** Rows of one label are one subject; so are all those without. */
function panelOf(argument: unknown, labels: readonly (string | null)[]): Panel {
  const times = listOf(argument, "Times");
  if (times.length !== labels.length)
    refuse(
      `Times has ${times.length} cells for ${labels.length} units. Give one number a unit, in their order.`,
    );
  const blank = times.findIndex(Number.isNaN);
  if (blank >= 0) refuse(`Times has no number at place ${blank + 1}.`);
  return { subjects: labels.map((label) => label ?? ""), times };
}
