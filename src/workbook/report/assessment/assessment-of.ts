import { contextOf } from "../context/context";
import type { ReportInput } from "../context/input";
import { nodeAt } from "../context/structure";
import { assess } from "./assess";
import type { Assessment } from "./content";

/**
 * The assessment of an index of a report, for a document: its sentences are the stored values of the cells.
 *
 * @param root code of the index
 * @returns null where the report has no test of the index
 */
export function assessmentOf(input: ReportInput, root: string): Assessment | null {
  const context = contextOf(input);
  const index = context.layout.indexes.find((one) => nodeAt(context.model, one.root).code === root);
  return index === undefined ? null : assess(context, index, { limits: 0, frontier: 0 });
}
