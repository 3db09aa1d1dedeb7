import { median, tieTolerance } from "../../../engine";
import type { PlanCell } from "../../plan";
import type { Context } from "../context/context";
import { nodeValue } from "../context/context";
import { unitWeightsIn, weightsAmong } from "../context/unit-weights";
import { formulaText } from "../formulas/formula-text";
import { cell } from "../formulas/ranges";
import { referenceFormula, scoreColumn } from "../gaps";
import { groupReference, groupRowsExist, peerReference, referenceRow } from "../references";
import { tieToleranceFormula } from "../twins/rank";
import { either, look, shown, type ProfileTerms } from "./terms";

/** What the unit's peers score at a node. */
export const peerCell = (context: Context, terms: ProfileTerms, position: number): PlanCell =>
  shown(context, peerFormula(context, terms, position), peerValue(context, terms.unit, position), "score");

/** The reference of a node for the unit. */
export const referenceCell = (context: Context, terms: ProfileTerms, position: number): PlanCell =>
  shown(
    context,
    referenceFormula(context, position, compared(terms), terms.layout.sheet),
    nodeValue(context.results.references, position, terms.unit),
    "score",
  );

/** The unit's gap at a node. */
export const gapCell = (context: Context, terms: ProfileTerms, position: number): PlanCell =>
  either(
    context,
    gapFormula(context, terms, position),
    nodeValue(context.results.gaps, position, terms.unit),
    "score",
  );

/** Reference minus score of a node for the chosen unit. */
function gapFormula(context: Context, terms: ProfileTerms, position: number): string {
  const { area, at } = scoreColumn(context, position);
  const score = look(terms, area, at);
  const reference = referenceFormula(context, position, compared(terms), terms.layout.sheet);
  return `IF(AND(ISNUMBER(${score}),ISNUMBER(${reference})),${reference}-${score},${formulaText(context.words.tables.missing)})`;
}

const compared = ({ group, row }: ProfileTerms) => ({ group, place: row });

/** What peers score at a node: the median of the peers that the Method states, of the unit's group, or of all units. */
function peerFormula(context: Context, terms: ProfileTerms, position: number): string {
  const place = context.structure.place.get(position);
  const { aggregates, indicators } = context.layout.references;
  const area = place?.kind === "aggregate" ? aggregates : indicators;
  if (peersAreStated(context))
    return peerReference(context, area, place?.at ?? 0, terms.row, terms.layout.sheet);
  if (groupRowsExist(context))
    return groupReference(context, area, place?.at ?? 0, terms.group, terms.layout.sheet);
  return cell(area, referenceRow(context, "median"), place?.at ?? 0, terms.layout.sheet, "both");
}

function peerValue(context: Context, unit: number, position: number): number {
  const scores = context.results.scores[position] ?? new Float64Array();
  if (peersAreStated(context)) {
    const peers = context.layout.peers.sets[unit] ?? [];
    return median(
      Float64Array.from(peers, (i) => scores[i] ?? NaN),
      weightsAmong(context, peers),
    );
  }
  const weights = unitWeightsIn(context);
  if (!groupRowsExist(context)) return median(scores, weights);
  const label = context.groupLabels?.[unit] ?? null;
  const isMember = (_: number, i: number): boolean => context.groupLabels?.[i] === label;
  return label === null ? NaN : median(scores.filter(isMember), weights?.filter(isMember));
}

export const peerName = (context: Context): string =>
  peersAreStated(context) || groupRowsExist(context)
    ? context.words.profile.peerMedian
    : context.words.profile.median;

/** Whether the Method says which units are peers. */
const peersAreStated = ({ layout }: Context): boolean => layout.peers.places !== null;

/** Competition rank of a score in its column, with the engine's tolerance for ties. */
export function rankFormula({ words }: Context, score: string, column: string): string {
  const better = `SUMPRODUCT(ISNUMBER(${column})*(${column}>${score}+${tieToleranceFormula(column)}))`;
  return `IF(ISNUMBER(${score}),${better}+1,${formulaText(words.tables.missing)})`;
}

export function rankAmong(scores: Float64Array, unit: number): number {
  const score = scores[unit] ?? NaN;
  if (Number.isNaN(score)) return NaN;
  const tolerance = tieTolerance(scores);
  return 1 + scores.filter((x) => x > score + tolerance).length;
}

/** The rank of a score in its column, as a formula and as a figure. */
export const competitionRank = { formula: rankFormula, value: rankAmong };
