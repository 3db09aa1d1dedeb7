import {
  costFor,
  type Lever,
  type LeverAim,
  type LeverField,
  levers,
  pearson,
  relatedness,
} from "../../../engine";
import { aimNames, costOf, heldNodes, isBetter, wantedValues } from "../../../engine/internal";
import { type Context, indicatorAt } from "../context/context";
import { heldOf, preparedAsIf } from "../as-if";
import { perContext } from "../context/per-context";
import { nodeAt } from "../context/structure";
import type { LeversLayout } from "./layout";

/** The figures of one indicator for the chosen unit, from the engine. */
export interface LeverFigures {
  readonly lever: Lever | null;
  readonly aims: Readonly<Record<LeverAim["aim"], AimFigures>>;
  readonly cost: number;
  /** Squared correlation with the index, whatever the unit; 0 where it has none. */
  readonly importance: number;
  /** Names of the first peers that have the next step. */
  readonly names: readonly string[];
}

export interface AimFigures {
  /** Before it is known whether it is reached; NaN for none. */
  readonly wanted: number;
  /** NaN where there is nothing to aim for. */
  readonly to: number;
  readonly treated: number;
  readonly score: number;
  /** By framework position: the scores of the nodes with it. */
  readonly nodes: (position: number) => number;
  readonly gain: number;
}

/** Numbers of the fields, as the cells have them. */
export const fieldNumbers: Readonly<Record<LeverField, number>> = {
  "build up first": 1,
  "keep up": 2,
  leave: 3,
  "possibly too much": 4,
};

export const relatednessOf = perContext((context) => relatedness(context.results));

/** Figures by the order of the places. */
export function leverFigures(
  context: Context,
  layout: LeversLayout,
  root: number,
  unit: number,
): readonly LeverFigures[] {
  const { results, model, structure } = context;
  const held = heldOf(context);
  const costs = context.source.decisions?.costs ?? [];
  const peers = context.layout.peers.sets;
  const isScored = !Number.isNaN(results.scores[root]?.[unit] ?? NaN);
  const found = levers(results, nodeAt(model, root).code, unit, {
    ...{ costs, peers, held, relatedness: relatednessOf(context) },
  });
  return layout.places.map((p): LeverFigures => {
    const j = structure.indicatorOf[p] ?? -1;
    const lever = found.find(({ indicator }) => indicator === j) ?? null;
    const { direction } = indicatorAt(context, p);
    const value = isScored ? (results.denominated[j]?.[unit] ?? NaN) : NaN;
    const wanted = wantedValues(results, costs, peers[unit] ?? [], unit, j);
    const end = held.endsOf(j).best;
    const aimed = aimNames.map((aim) => {
      const x = aim !== "target" && isBetter(direction, wanted[aim], end) ? end : wanted[aim];
      const to = isBetter(direction, x, value) ? x : NaN;
      const known = lever?.aims.find((each) => each.aim === aim);
      return { aim, to, score: held.scoreOf(unit, j, to), gain: known?.gain ?? NaN };
    });
    const rows = aimed.map(({ score, to }) => ({ unit, scores: [{ indicator: j, score, value: to }] }));
    const { scores } = layout.hidden === null ? { scores: [] } : heldNodes(results, rows);
    const aims = aimed.map(({ aim, to, score, gain }, k): [LeverAim["aim"], AimFigures] => [
      aim,
      {
        wanted: Number.isNaN(value) && aim === "next" ? NaN : wanted[aim],
        ...{ to, score, gain },
        treated: Number.isNaN(to) ? NaN : preparedAsIf(context, j, to),
        nodes: (position) => (Number.isNaN(score) ? NaN : (scores[position]?.[k] ?? NaN)),
      },
    ]);
    const next = aimed[0]?.to ?? NaN;
    const correlation = pearson(
      results.normalised[j] ?? new Float64Array(),
      results.scores[root] ?? new Float64Array(),
    );
    return {
      lever,
      importance: Number.isNaN(correlation) ? 0 : correlation ** 2,
      aims: Object.fromEntries(aims) as LeverFigures["aims"], // each of the aims
      cost: Number.isNaN(next) ? NaN : costOf(costFor(costs, model, unit, j), next - value),
      names: Array.from(lever?.peers ?? [])
        .sort((a, b) => a - b)
        .slice(0, 3)
        .map((peer) => context.unitLabels[peer] ?? ""),
    };
  });
}
