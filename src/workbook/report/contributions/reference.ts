import type { PlanCell } from "../../plan";
import type { Context } from "../context/context";
import { live, nodeValue, range } from "../context/context";
import { groupsOn } from "../frame/lead";
import { cell, rowRange } from "../formulas/ranges";
import { scored } from "../looks/score-format";
import { groupReference, peerReference, referenceRow } from "../references";

/** What an indicator's score is compared with when the gap is split. */
export function indicatorReference(context: Context, p: number, unit: number): number {
  const { results, structure } = context;
  const position = structure.indicators[p] ?? -1;
  const { reference } = context.model.method.gap;
  if (reference === "target") return results.targets[position] ?? NaN;
  if (reference !== "best") return nodeValue(results.references, position, unit);
  const root = rootOf(context, position);
  const best = (results.ranks[root] ?? new Float64Array()).indexOf(bestRank(results.ranks[root]));
  return nodeValue(results.scores, position, best);
}

const bestRank = (ranks: Float64Array | undefined): number =>
  (ranks ?? new Float64Array()).reduce((least, rank) => (rank < least ? rank : least), Infinity);

export const rootOf = (context: Context, position: number): number =>
  context.structure.rootOf[position] ?? -1;

/** Row above the table with each indicator's reference; or, for medians of groups or of peers, one row per unit. */
export function referenceBlock(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { layout, model, structure } = context;
  const { reference } = model.method.gap;
  const { indicators } = layout.references;
  if (reference === "groupMedian" || reference === "peers") {
    const groups = groupsOn(context, sheet);
    return range(model.units.length).map((i) =>
      structure.indicators.map((position, p) =>
        scored(
          context,
          position,
          live(
            reference === "peers"
              ? peerReference(context, indicators, p, i, sheet)
              : groupReference(context, indicators, p, cell(groups, i, 0, sheet, "column"), sheet),
            nodeValue(context.results.references, position, i),
            "score",
          ),
        ),
      ),
    );
  }
  return [
    structure.indicators.map((position, p) => {
      const row =
        reference === "best"
          ? referenceRow(context, "bestUnit", rootOf(context, position))
          : referenceRow(context, reference);
      const held = live(cell(indicators, row, p, sheet), indicatorReference(context, p, 0), "score");
      return scored(context, position, held);
    }),
  ];
}

/** Cell of an indicator's reference for a unit, as seen from the Contributions sheet. */
export const referenceCellOf = (context: Context, i: number, p: number, sheet: string): string => {
  const { reference } = context.layout.contributions;
  return reference.rows === 1 ? cell(reference, 0, p, sheet, "row") : cell(reference, i, p, sheet);
};

/** The references of neighbouring indicators for a unit. */
export const referenceRange = (
  context: Context,
  i: number,
  from: number,
  to: number,
  sheet: string,
): string => {
  const { reference } = context.layout.contributions;
  return reference.rows === 1
    ? rowRange(reference, 0, from, to, sheet, "both")
    : rowRange(reference, i, from, to, sheet, "column");
};
