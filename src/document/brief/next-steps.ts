import { costFor, type Lever, type LeverAim, possibleValues } from "../../engine";
import { at } from "../../engine/internal";
import { type BriefSubject, smallestGroup } from "./brief-subject";
import type { UnitBrief } from "./brief-input";

/** A step that a unit could take next. */
export interface NextStep {
  readonly lever: Lever;
  readonly aim: LeverAim;
}

/** Steps in a brief. */
const most = 3;

/** The steps that add most: for their cost where costs are stated, and those without a cost after them. */
export const nextSteps = (
  subject: BriefSubject,
  brief: Pick<UnitBrief, "unit" | "levers">,
): readonly NextStep[] =>
  [...stepsOf(subject, brief)]
    .sort((a, b) => worthOf(b) - worthOf(a) || b.aim.gain - a.aim.gain)
    .slice(0, most);

/** One step in each indicator that has one, in the order of the model. */
export const stepsOf = (
  subject: BriefSubject,
  { unit, levers }: Pick<UnitBrief, "unit" | "levers">,
): readonly NextStep[] =>
  levers.flatMap((lever): NextStep[] => {
    const aim = aimOf(subject, unit, lever);
    return aim === null || !(aim.gain > 0) ? [] : [{ lever, aim }];
  });

/** Gain per cost; a step without a stated cost comes after those with one. */
const worthOf = ({ aim: { gain, cost } }: NextStep): number => (Number.isNaN(cost) ? -1 : gain / cost);

/**
 * What a step aims for. A level, or a step of the costs, where there is one; else the median of the peers: the next better value
 * that one peer has may be hardly better. One that the costs have no price for comes last. One whose gain is not known is not
 * taken. None tells of others that must stay unknown: not its value alone would tell, its gain and its cost would as well.
 */
function aimOf(subject: BriefSubject, unit: number, { indicator, aims }: Lever): LeverAim | null {
  const { results, costs } = subject;
  const rule = costFor(costs, results.model, unit, indicator);
  const hasSteps =
    !Number.isNaN(rule?.step ?? NaN) || !Number.isNaN(possibleValues(results, indicator).level);
  const order: readonly LeverAim["aim"][] = hasSteps
    ? ["next", "peers", "target", "best"]
    : ["peers", "target", "next", "best"];
  const inOrder = order.flatMap((wanted) =>
    aims.filter(
      ({ aim, to, gain }) =>
        aim === wanted && !Number.isNaN(gain) && !tellsOfOthers(subject, unit, indicator, to),
    ),
  );
  const priced = inOrder.find(({ cost }) => rule === null || !Number.isNaN(cost));
  return priced ?? inOrder[0] ?? null;
}

/**
 * Whether a value that is aimed for would tell the value of another unit that must stay unknown: one that some other unit has,
 * on a scale without levels, or a middle of few peers.
 */
export function tellsOfOthers(subject: BriefSubject, unit: number, indicator: number, to: number): boolean {
  const { results, anonymous } = subject;
  if (!anonymous) return false;
  const { target, lower, upper } = at(results.model.indicators, indicator);
  if ([target, lower, upper].includes(to)) return false;
  if (!Number.isNaN(possibleValues(results, indicator).level)) return false;
  const column = at(results.denominated, indicator);
  const others = [...at(subject.peers, unit)].filter((peer) => !Number.isNaN(at(column, peer)));
  return column.some((value, other) => other !== unit && value === to) || others.length < smallestGroup;
}
