import { compareEditions, type EditionChange, type EditionComparison } from "../../../engine";
import { ownEditions, type OwnEditions } from "../../assessment";
import type { Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { nodeAt } from "../context/structure";
import { perContext } from "../context/per-context";

/** Two editions of an index that the workbook holds, its units with the largest moves first. */
export interface ReportEditions extends Pick<OwnEditions, "names"> {
  readonly comparison: EditionComparison;
  readonly changes: readonly EditionChange[];
}

const ofReport = perContext((context): OwnEditions | null => {
  const { model, source } = context.input;
  const hasRatings = (source.assessment?.ratings.length ?? 0) > 0;
  return hasRatings ? ownEditions(model, source.assessment) : null;
});

const made = perContext(() => new Map<number, ReportEditions>());

/** Null where there is one round, or no ratings. */
export function editionsOf(context: Context, { root }: IndexSheets): ReportEditions | null {
  const known = made(context).get(root);
  if (known !== undefined) return known;
  const own = ofReport(context);
  if (own === null) return null;
  const { code } = nodeAt(context.input.model, root);
  const comparison = compareEditions(own.before, own.after, { ...own.options, roots: [code, code] });
  const found = { names: own.names, comparison, changes: comparison.changes.toSorted(byMove) };
  made(context).set(root, found);
  return found;
}

/** The largest moves first; units without one of the ranks last. */
const byMove = (a: EditionChange, b: EditionChange): number =>
  sizeOf(moveOf(b)) - sizeOf(moveOf(a)) || sizeOf(scoreMoveOf(b)) - sizeOf(scoreMoveOf(a));

const sizeOf = (x: number): number => (Number.isNaN(x) ? -1 : Math.abs(x));

/** Places gained. */
export const moveOf = ({ ranks }: EditionChange): number => ranks[0] - ranks[1];
export const scoreMoveOf = ({ scores }: EditionChange): number => scores[1] - scores[0];
