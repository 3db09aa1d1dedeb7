import type { RatingSummary } from "../../../engine";
import type { PlanCell } from "../../plan";
import { blank, indicatorAt, live, text, type Context } from "../context/context";
import { formulaText } from "../formulas/formula-text";
import {
  evidenceColumns,
  evidenceOf,
  levelFormat,
  levelOf,
  ratedColumn,
  ratedOf,
  restsOn,
  type RatedPart,
} from "../rated";
import { look, shown, type ProfileTerms } from "./terms";

export function ratedHeader(context: Context): readonly PlanCell[] {
  const { rated, tables } = context.words;
  return [
    ...[tables.indicator, rated.combined, rated.made, rated.raters, rated.spread],
    // What a level rests on may be long: it runs over the columns to the right.
    ...(context.layout.rated?.evidence ? [rated.documents, rated.restsOn, "", ""] : []),
  ].map((name) => text(name, "header"));
}

/** The rated indicators of the index for the chosen unit: level, how it is made, raters, spread, what it rests on. */
export function ratedCells(
  context: Context,
  terms: ProfileTerms,
  places: readonly number[],
): readonly (readonly PlanCell[])[] {
  return places.map((p) => {
    const { code, name } = indicatorAt(context, p);
    const cell = ratedOf(context, terms.unit, code);
    const summary = context.source.assessment?.rule.summary ?? "agreed";
    const figure = (of: RatedPart, value: number): PlanCell => {
      const column = ratedColumn(context, code, of);
      return shown(
        context,
        column === null ? '""' : look(terms, column, 0),
        value,
        "rank",
        of === "combined" ? levelFormat(summary) : "General",
      );
    };
    return [
      text(name, "labelWrapped"),
      figure("combined", levelOf(cell, summary)),
      madeCell(context, terms, code),
      figure("raters", cell?.ratings.length ?? 0),
      figure("spread", cell?.spread ?? NaN),
      ...evidenceOfRow(context, terms, code),
    ];
  });
}

/** "agreed", the summary of the levels, or "not counted" where the rule leaves the cell missing. */
function madeCell(context: Context, terms: ProfileTerms, code: string): PlanCell {
  const { rated } = context.words;
  const at = (of: RatedPart): string => {
    const column = ratedColumn(context, code, of);
    return column === null ? '""' : look(terms, column, 0);
  };
  const words: Readonly<Record<RatingSummary, string>> = {
    ...{ agreed: rated.isMedian, median: rated.isMedian, mean: rated.isMean },
    ...{ least: rated.isLeast, adjusted: rated.isAdjusted },
  };
  const cell = ratedOf(context, terms.unit, code);
  const summary = words[context.source.assessment?.rule.summary ?? "agreed"];
  const byRaters = `IF(${at("raters")}=0,"",IF(ISNUMBER(${at("value")}),${formulaText(summary)},${formulaText(rated.notCounted)}))`;
  const isCounted = cell !== undefined && !Number.isNaN(cell.value);
  const isAgreed = cell !== undefined && !Number.isNaN(cell.agreed);
  const hasRaters = cell !== undefined && cell.ratings.length > 0;
  return live(
    `IF(ISNUMBER(${at("agreed")}),${formulaText(rated.isAgreed)},${byRaters})`,
    isAgreed ? rated.isAgreed : !hasRaters ? "" : isCounted ? summary : rated.notCounted,
    "codeWrapped",
  );
}

function evidenceOfRow(context: Context, terms: ProfileTerms, code: string): readonly PlanCell[] {
  const columns = evidenceColumns(context, code);
  const unit = context.model.units[terms.unit];
  if (columns === null || unit === undefined) return [];
  const evidence = evidenceOf(context)?.(unit.code, code);
  return [
    live(look(terms, columns, 0), evidence?.documents ?? 0, "rank"),
    live(`${look(terms, columns, 1)}&""`, restsOn(evidence), "note"),
    ...[blank, blank].map((cell): PlanCell => ({ ...cell, style: "note" })),
  ];
}
