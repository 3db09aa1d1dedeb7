import type { Lever } from "../../engine";
import { at } from "../../engine/internal";
import type { IndexPlan } from "../../workbook/decisions";
import { type BriefSubject, smallestGroup } from "../brief/brief-subject";
import { stepsOf } from "../brief/next-steps";

/** One step of one unit: of the plan, or the next one in an indicator where there is no plan. */
export interface Move {
  readonly unit: number;
  readonly indicator: number;
  /** NaN where no cost is stated. */
  readonly cost: number;
  readonly gain: number;
  /** Share of the runs in whose plan it is; NaN where that is not known. */
  readonly share: number;
}

/** What the brief for funders adds up. */
export interface Moves {
  /** The plan that the moves are of; null for the next steps of every unit. */
  readonly plan: IndexPlan | null;
  readonly moves: readonly Move[];
  /** The units that the moves are for. */
  readonly units: readonly number[];
}

/** The steps of the plan where it is for several units; else the next step of every unit in every indicator. */
export function movesOf(subject: BriefSubject, leversOf: (unit: number) => readonly Lever[]): Moves {
  const { results, node } = subject;
  const made = [subject.planOfAll, subject.plan].find(
    (one): one is IndexPlan => one !== null && one.plan.units.length > 1 && one.plan.steps.length > 0,
  );
  if (made !== undefined)
    return {
      plan: made,
      units: made.plan.units.map(({ unit }) => unit),
      moves: made.plan.steps.map(({ unit, indicator, cost, gain }, k) => ({
        ...{ unit, indicator, cost, gain, share: made.shares?.[k] ?? NaN },
      })),
    };
  const units = [...results.model.units.keys()].filter(
    (unit) => !Number.isNaN(at(at(results.scores, node), unit)),
  );
  const moves = units.flatMap((unit) =>
    stepsOf(subject, { unit, levers: leversOf(unit) }).map(({ lever: { indicator }, aim }) => ({
      ...{ unit, indicator, cost: aim.cost, gain: aim.gain, share: NaN },
    })),
  );
  // Where money is spoken of, a step that has no price is left out.
  const priced = moves.filter(({ cost }) => !Number.isNaN(cost));
  return { plan: null, moves: priced.length > 0 ? priced : moves, units };
}

/** Moves with the same key together, those with most points first. */
export function together<Key>(
  moves: readonly Move[],
  keyOf: (move: Move) => Key,
): readonly {
  readonly key: Key;
  readonly moves: readonly Move[];
  readonly gain: number;
  readonly cost: number;
}[] {
  const lists = new Map<Key, Move[]>();
  for (const move of moves) {
    const key = keyOf(move);
    const list = lists.get(key);
    if (list) list.push(move);
    else lists.set(key, [move]);
  }
  return [...lists]
    .map(([key, list]) => ({ key, moves: list, gain: sumOf(list, "gain"), cost: sumOf(list, "cost") }))
    .sort((a, b) => b.gain - a.gain);
}

export const sumOf = (moves: readonly Move[], what: "gain" | "cost"): number =>
  moves.reduce((sum, move) => sum + move[what], 0);

/** The moves by indicator. Where units must stay unknown, an indicator with moves of few units would tell of single ones. */
export const shownTogether = (
  subject: BriefSubject,
  moves: Moves["moves"],
): ReturnType<typeof together<number>> =>
  together(moves, ({ indicator }) => indicator).filter(
    ({ moves: own }) => !subject.anonymous || own.length >= smallestGroup,
  );
