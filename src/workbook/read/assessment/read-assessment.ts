import type { ItemScale, Model, RatingRule } from "../../../engine";
import {
  type AgreedRow,
  agreedOfRound,
  type AssessmentTableName,
  type AssessmentTables,
  ratedCells,
  ratedValues,
  type RatingRow,
  ratingsOfRound,
  scaleRows,
} from "../../assessment";
import type { WorkbookDescription } from "../../cells";
import type { ProblemDraft } from "../../problems";
import type { Names } from "../decisions/known-names";
import { knownNames } from "../decisions/known-names";
import { regionName } from "../find/region";
import { plain } from "../cells/text";
import { type StatedRatings, usualConsensus, usualRule } from "../rating-settings/settings-of-ratings";
import { agreedOnce } from "./agreed-once";
import type { FoundAssessment } from "./find-assessment";
import { columnsCount, hiddenRatings, layoutMissing, withoutRound } from "./table-problems";
import { type LevelScale, scaleOfIndicator, scaleOfRows } from "./level-scale";
import { cellProblems } from "./rated-cell-problems";
import { ratedUnits } from "./rated-units";
import { ratingLayout } from "./rating-layout";
import { readAgreed } from "./read-agreed";
import { readOthers } from "./read-others";
import { readRatings } from "./read-ratings";
import { readScale } from "./read-scale";
import { beyondGoalposts } from "./scale-goalposts";
import { inOrder } from "./round-cell";
import { agreedOfNoRound, thinRound } from "./round-problems";
import type { RatedNames } from "./subjects";
import type { UnratedIndex } from "./unrated-index";

export interface ReadAssessment {
  /** The model with the values of the rated indicators. */
  readonly model: Model;
  /** Null when the workbook has none of the tables. */
  readonly assessment: AssessmentTables | null;
  readonly problems: readonly ProblemDraft[];
}

/** Reads the tables of an assessment against the index that they are about, and makes values of its ratings. */
export function readAssessment(
  found: FoundAssessment,
  index: UnratedIndex,
  description: WorkbookDescription,
): ReadAssessment {
  const { model, rated, stated } = index;
  if (found.regions.length === 0) return { model, assessment: null, problems: found.problems };
  const known = knownNames(model);
  const { tables } = found;
  const scale = tables.scale && readScale(tables.scale, known);
  const scaleOf = scalesOf(model, scale?.rows ?? []);
  const names = ratedNames(index, known.indicator);
  const layout =
    tables.ratings && ratingLayout(tables.ratings, (text) => known.indicator.find(text) !== undefined);
  const ratings = tables.ratings && layout ? readRatings(tables.ratings, layout, names, scaleOf) : null;
  const written = tables.agreed && readAgreed(tables.agreed, names, scaleOf);
  const rows = ratings?.rows ?? [];
  const rule = ruleOf(stated);
  // Where nobody rated, agreed levels alone have rounds.
  const rounds = inOrder((rows.length > 0 ? rows : (written?.rows ?? [])).map(({ round }) => round));
  const round = scoredRound(rounds, index);
  const agreed =
    written &&
    agreedOnce(written.rows, written.place, (row) => (round.round === null ? "" : row.round || round.round));
  const ofRounds = { ratings: rows, agreed: agreed?.rows ?? [], rounds, round: round.round };
  const [scored, inRound] = [ratingsOfRound(ofRounds, round.round), agreedOfRound(ofRounds, round.round)];
  const scales = statedScales(model, scaleOf, rows, agreed?.rows ?? []);
  const { cells, notAdjusted } = ratedCells(model, { rated, scales, rule }, scored, inRound);
  const values = ratedValues(model, rated, cells);
  const others = readOthers(found, known, model, { ratings: rows, place: ratings?.place ?? null });
  const assessment: AssessmentTables = {
    ...{ ratings: rows, ratingsPlace: ratings?.place ?? null, rule, rated, cells, scales },
    ...{ scale: scale?.rows ?? [], scalePlace: scale?.place ?? null },
    ...{ agreed: agreed?.rows ?? [], agreedPlace: written?.place ?? null },
    ...others.read,
    ...{ rounds, round: round.round, found: foundPlaces(found) },
    consensus: stated.consensus ?? usualConsensus,
  };
  return {
    model: {
      ...model,
      indicators: model.indicators.map((one) => ({ ...one, values: values.get(one.code) ?? one.values })),
    },
    assessment,
    problems: [
      ...found.problems,
      ...(scale?.problems ?? []),
      ...(tables.ratings && !layout ? [layoutMissing(tables.ratings)] : []),
      ...(ratings?.problems ?? []),
      ...(written?.problems ?? []),
      ...(agreed?.problems ?? []),
      ...round.problems,
      ...(model.panel === null ? thinRound(assessment, stated.round) : []),
      ...(tables.agreed ? agreedOfNoRound(assessment, regionName(tables.agreed.region)) : []),
      ...(tables.ratings ? withoutRound(tables.ratings, rows, round.round) : []),
      ...others.problems,
      ...(tables.ratings ? hiddenRatings(tables.ratings, rows, description) : []),
      ...(stated.summary === "none" ? [] : columnsCount(index, assessment)),
      ...beyondGoalposts(model, assessment),
      ...cellProblems(assessment, scored, inRound, index, notAdjusted),
    ],
  };
}

const ruleOf = ({ summary, raters, disagreement, limit }: StatedRatings): RatingRule => ({
  summary: summary === null || summary === "none" ? usualRule.summary : summary,
  raters: raters ?? usualRule.raters,
  disagreement: disagreement ?? usualRule.disagreement,
  limit: limit ?? usualRule.limit,
});

function ratedNames({ model, isListed }: UnratedIndex, indicator: Names): RatedNames {
  const indicators = new Set(model.indicators.map(({ code }) => code));
  const aggregates = new Set(
    model.framework
      .filter(({ code }) => !indicators.has(code))
      .flatMap(({ code, name }) => [plain(code), plain(name)]),
  );
  return {
    unit: ratedUnits(model),
    indicator,
    isOtherNode: (text) => (aggregates.has(plain(text)) ? "aggregate" : isListed(text) ? "left out" : null),
  };
}

/** The scale of each indicator, made once. */
function scalesOf(
  { indicators, framework }: Model,
  rows: Parameters<typeof scaleOfRows>[0],
): (indicator: string) => LevelScale {
  const rowsOf = scaleRows(rows, framework);
  const known = new Map<string, LevelScale>();
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return (code) => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const own = rowsOf(code);
    const indicator = byCode.get(code) ?? { unit: "", lower: NaN, upper: NaN };
    const scale = own.length > 0 ? scaleOfRows(own) : scaleOfIndicator(indicator);
    known.set(code, scale);
    return scale;
  };
}

/** The scale of each indicator with ratings or a stated one; of the others, nothing. Without a stated one the levels given. */
function statedScales(
  { indicators }: Model,
  scaleOf: (indicator: string) => LevelScale,
  ratings: readonly RatingRow[],
  agreed: readonly AgreedRow[],
): Readonly<Record<string, ItemScale>> {
  const given = new Map<string, Set<number>>();
  for (const { item, level } of [...ratings, ...agreed]) {
    if (Number.isNaN(level)) continue;
    const own = given.get(item);
    if (own === undefined) given.set(item, new Set([level]));
    else own.add(level);
  }
  const scales: Record<string, ItemScale> = {};
  for (const { code } of indicators) {
    const { stated } = scaleOf(code);
    const levels = Float64Array.from(given.get(code) ?? []).sort();
    if (stated !== null) scales[code] = stated;
    else if (levels.length > 0) scales[code] = { levels, values: levels };
  }
  return scales;
}

/** The round that is scored; null without rounds, and in a panel, where each row has the round of its time. */
function scoredRound(
  rounds: readonly string[],
  { model, stated: { round: wanted }, settings }: UnratedIndex,
): { readonly round: string | null; readonly problems: readonly ProblemDraft[] } {
  const last = model.panel === null ? (rounds.at(-1) ?? null) : null;
  if (wanted === null || model.panel !== null) return { round: last, problems: [] };
  const found = rounds.find((round) => plain(round) === plain(wanted));
  if (found !== undefined) return { round: found, problems: [] };
  const details = {
    ...{ setting: "Round", found: wanted, used: last ?? "all ratings" },
    known: rounds.join(", ") || "no rounds: the table Ratings has no column of them",
  };
  const cell = settings["round"] ?? null;
  return {
    round: last,
    problems: [{ code: "value-unknown", severity: "error", cell, details, where: { setting: "Round" } }],
  };
}

const foundPlaces = ({ tables }: FoundAssessment): AssessmentTables["found"] =>
  Object.fromEntries(
    // Its keys are the names of the tables.
    Object.entries(tables).map(([name, { region }]) => [name as AssessmentTableName, regionName(region)]),
  );
