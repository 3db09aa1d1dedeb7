import type { Context } from "../context";
import { type Row } from "./rows";
import { runRows } from "./run";
import { methodRows, checkRows } from "./method";
import { problemRows, changedRows } from "./changes";
import { weightRows } from "./weights";

export { engineScoreCells, engineScores } from "./engine-scores";
export { keptInputRows, keptInputsPlace, keptInputsText } from "./kept-inputs";
export { auditColumns } from "./rows";

/** The audit as rows of text: what was done, to which cells, and why. */
export function auditRows(context: Context): readonly Row[] {
  return [
    ...runRows(context),
    ...methodRows(context),
    ...checkRows(context),
    ...problemRows(context),
    ...changedRows(context),
    ...weightRows(context),
  ];
}
