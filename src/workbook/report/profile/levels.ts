import { extent } from "../../../engine";
import type { PlanCell } from "../../plan";
import type { Context } from "../context/context";
import { nodeValue, text } from "../context/context";
import { nodeAt } from "../context/structure";
import { cell, columnRange } from "../formulas/ranges";
import { scoreColumn } from "../gaps";
import { scored } from "../looks/score-format";
import { gapReferenceName, referenceRow } from "../references";
import { said } from "../words";
import { gapCell, peerCell, peerName, rankAmong, rankFormula, referenceCell } from "./comparison";
import { either, look, shown, type ProfileTerms } from "./terms";

export function levelHeader(context: Context): readonly PlanCell[] {
  const { profile, tables } = context.words;
  return [
    tables.level,
    tables.score,
    peerName(context),
    profile.best,
    said(profile.referenceOf, { reference: gapReferenceName(context) }),
    tables.gap,
    tables.rank,
  ].map((name) => text(name, "header"));
}

/** The index and its capabilities: score, peers, best, reference, gap and rank of the chosen unit. */
export function levelCells(context: Context, terms: ProfileTerms): readonly (readonly PlanCell[])[] {
  const { layout, results, model } = context;
  const { sheet } = terms.layout;
  return terms.layout.nodes.map((position, k) => {
    const { area, at } = scoreColumn(context, position);
    const place = context.structure.place.get(position);
    const references =
      place?.kind === "aggregate" ? layout.references.aggregates : layout.references.indicators;
    const scores = results.scores[position] ?? new Float64Array();
    return [
      text(nodeAt(model, position).name, "labelWrapped"),
      shown(
        context,
        look(terms, area, at),
        nodeValue(results.scores, position, terms.unit),
        k === 0 ? "scoreStrong" : "score",
      ),
      peerCell(context, terms, position),
      shown(
        context,
        cell(references, referenceRow(context, "best"), at, sheet, "both"),
        extent(scores).maximum,
        "score",
      ),
      referenceCell(context, terms, position),
      gapCell(context, terms, position),
      either(
        context,
        rankFormula(context, look(terms, area, at), columnRange(area, at, sheet)),
        rankAmong(scores, terms.unit),
        "rank",
      ),
    ].map((one) => scored(context, position, one));
  });
}
