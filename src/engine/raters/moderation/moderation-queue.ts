import { positions } from "./positions";
import type { Results } from "../../results";
import type { ItemScale } from "../item-scale";
import type { RatedCell } from "../rated-cell";
import type { RatingRule } from "../rating-rule";
import { effectOf } from "./effect";
import type { Moderation, OpenCell, SettledCell } from "./moderation";
import { needsDecision, reasonsOf } from "./reasons";
import { settlingOutcomes } from "./settling-outcomes";

export interface ModerationInput {
  /** As `combineRatings` makes them, of units and indicators of the model. */
  readonly cells: readonly RatedCell[];
  readonly rule: RatingRule;
  readonly scales: Readonly<Record<string, ItemScale>>;
  /** Whether something is behind the level of a cell; absent: everywhere. */
  readonly hasEvidence?: (unit: string, item: string) => boolean;
}

/**
 * The cells that people should look at: those that need a decision before those that are only worth a look, and of each kind
 * those first that can change the rank of their unit most. What a cell can change: the
 * index is scored again with each level that its raters gave (also "does not apply", where some say so); where it has too few
 * raters, with each level of its scale. A cell of which all raters say that it does not apply needs nobody.
 *
 * @throws when a cell is of a unit or an indicator that the model does not have
 * @example
 * const rule: RatingRule = { summary: "median", raters: 1, disagreement: "use", limit: 2 };
 * const cells = combineRatings({ ratings, units: ["C01"], items: ["SA1a"], scales: {}, agreed: [], rule });
 * moderationQueue(results, { cells, rule, scales: {} }).cells; // 1
 */
export function moderationQueue(results: Results, input: ModerationInput): Moderation {
  const { cells, rule, scales, hasEvidence = () => true } = input;
  const placed = positions(results.model);
  const looked = cells.map((cell): SettledCell => {
    const reasons = reasonsOf(cell, rule, hasEvidence(cell.unit, cell.item));
    return { ...placed(cell), cell, reasons, needsDecision: needsDecision(reasons) };
  });
  const waiting = looked.filter(({ cell, reasons }) => reasons.length > 0 && !isSettled(cell));
  const outcomes = settlingOutcomes(results, waiting, rule, scales);
  const open = waiting.map((one, k): OpenCell => ({ ...one, ...effectOf(outcomes[k] ?? []) }));
  return {
    open: open.toSorted(byValueOfSettling),
    settled: looked.filter(({ cell }) => isSettled(cell)),
    cells: cells.length,
    notComputed: outcomes.filter((one) => one === null).length,
  };
}

/** Whether it is agreed that the item does not apply: no rating says so by itself, or there are ratings that do not count. */
const isAgreedNotToApply = ({ missing, ratings, notApplicable }: RatedCell): boolean =>
  missing === "not applicable" && (ratings.length > 0 || notApplicable === 0);

const isSettled = (cell: RatedCell): boolean => !Number.isNaN(cell.agreed) || isAgreedNotToApply(cell);

/** Cells without figures come last. */
const byValueOfSettling = (a: OpenCell, b: OpenCell): number =>
  Number(b.needsDecision) - Number(a.needsDecision) ||
  descending(width(a.ranks), width(b.ranks)) ||
  descending(width(a.scores), width(b.scores)) ||
  descending(a.cell.spread, b.cell.spread);

const width = ([from, to]: readonly [number, number]): number => to - from;

const descending = (a: number, b: number): number => (Number.isNaN(b) ? -1 : b) - (Number.isNaN(a) ? -1 : a);
