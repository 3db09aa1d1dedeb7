import type { Context } from "../context/context";
import { agreedRows } from "./agreed";
import { evidenceRows } from "./evidence";
import { type Row } from "./rows";
import { runRows } from "./run";
import { methodRows, checkRows } from "./method";
import { problemRows, changedRows } from "./changes";
import { weightRows } from "./weights";

export { engineScoreCells, engineScores } from "./engine-scores";
export {
  keptInputRows,
  keptInputsPlace,
  keptInputsText,
  keptTableRows,
  keptTablesPlace,
  keptTablesText,
} from "./kept-inputs";
export { auditColumns } from "./rows";

/** Sheet row of the first of the rows. */
export const auditTextRow = 2;

/** The audit as rows of text: what was done, to which cells, and why. */
export function auditRows(context: Context): readonly Row[] {
  const before = [...runRows(context), ...methodRows(context)];
  return [
    ...before,
    ...checkRows(context, auditTextRow + before.length),
    ...problemRows(context),
    ...changedRows(context),
    ...agreedRows(context),
    ...evidenceRows(context),
    ...weightRows(context),
  ];
}
