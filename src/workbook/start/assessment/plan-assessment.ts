import type { AssessmentTableName } from "../../assessment";
import type { CellRef, CellValue } from "../../cells";
import type { SheetPlan, WorkbookPlan } from "../../plan";
import type { AssessmentSubjects } from "../../read";
import { additionsTo } from "./additions";
import type { AssessmentRequest } from "./assessment-request";
import {
  agreedSheet,
  evidenceSheet,
  idCells,
  type KnownCells,
  type OpenRating,
  ratingsSheet,
  scaleSheet,
} from "./assessment-sheets";
import { assignRaters } from "./assign-raters";
import { givenRatings } from "./given-ratings";
import { levelChoices, scalesByGoalposts } from "./level-choices";
import { assessmentWords } from "./words";

/** How many cells a rater has. */
export interface RaterLoad {
  readonly rater: string;
  readonly cells: number;
}

/** The tables of an assessment that a workbook lacks. */
export interface PlannedAssessment {
  readonly plan: WorkbookPlan;
  /** Cells below a table Ratings that is there already. */
  readonly additions: readonly { readonly cell: CellRef; readonly value: CellValue }[];
  readonly made: readonly AssessmentTableName[];
  readonly kept: readonly AssessmentTableName[];
  readonly units: number;
  readonly indicators: number;
  /** Number of ratings that are to be given, without those that were there. */
  readonly ratings: number;
  readonly loads: readonly RaterLoad[];
  /** Groups of raters without a common cell with others: one where all can be compared. */
  readonly groups: readonly (readonly string[])[];
}

/**
 * Plans the tables Ratings, with who rates what, Scale, Agreed and Evidence, as far as the workbook lacks them; to a table Ratings
 * that it has, the rows for units and indicators that have none. Existing cells are not touched.
 */
export function planAssessment(subjects: AssessmentSubjects, request: AssessmentRequest): PlannedAssessment {
  const indicators = wantedIndicators(subjects, request);
  const { units, tables } = subjects;
  const given = givenRatings(subjects, request);
  const raters = [...request.raters, ...given.raters.filter((rater) => !request.raters.includes(rater))];
  const { cells, loads, groups } = assignRaters({
    ...{ units: units.length, indicators: indicators.length, raters: request.raters.length },
    ...{ perCell: request.perCell, by: request.by, shared: request.shared, seed: request.seed },
    given: (unit, indicator) =>
      given.of(units[unit]?.code ?? "", indicators[indicator]?.code ?? "").flatMap((name) => {
        const position = request.raters.indexOf(name);
        return position < 0 ? [] : [position];
      }),
    isOpen: (unit, indicator) =>
      given.of(units[unit]?.code ?? "", indicators[indicator]?.code ?? "").length === 0,
  });
  const open = openRatings(cells, { units, indicators, raters });
  const lacks = (name: AssessmentTableName): boolean => !tables.includes(name);
  const scales = scalesByGoalposts(indicators);
  const levels = levelChoices(subjects, scales);
  const known: KnownCells = {
    units: subjects.unitCells,
    indicators: subjects.indicatorCells,
    evidence: null,
  };
  const words = assessmentWords(request.language);
  const evidence = evidenceSheet(known, words);
  const sheets: readonly (readonly [AssessmentTableName, SheetPlan])[] = [
    [
      "ratings",
      ratingsSheet(open, request.round, levels, lacks("evidence") ? idCells(evidence, words) : null, words),
    ],
    ["scale", scaleSheet(scales, subjects.indicatorCells, words)],
    ["agreed", agreedSheet(request.round, levels, known, words)],
    ["evidence", evidence],
  ];
  const made = sheets.filter(([name]) => lacks(name));
  const plans = made.map(([, sheet]) => sheet);
  return {
    plan: { sheets: plans, order: plans.map(({ key }) => key), owns: [] },
    additions: lacks("ratings") ? [] : additionsTo(subjects.assessment, open, request.round),
    made: made.map(([name]) => name),
    kept: sheets.flatMap(([name]) => (lacks(name) ? [] : [name])),
    ...{ units: units.length, indicators: indicators.length, ratings: open.length },
    loads: request.raters.map((rater, k) => ({ rater, cells: loads[k] ?? 0 })),
    groups: groups.map((group) => group.map((k) => request.raters[k] ?? "")),
  };
}

/** What is rated: the indicators of the request, else those without a column in Data, else all. */
function wantedIndicators(
  { indicators }: AssessmentSubjects,
  { indicators: wanted }: AssessmentRequest,
): AssessmentSubjects["indicators"] {
  if (wanted !== null) return indicators.filter(({ code }) => wanted.includes(code));
  const judged = indicators.filter(({ isMeasured }) => !isMeasured);
  return judged.length > 0 ? judged : indicators;
}

/** Rater by rater, so that the rows of a person stand together; then by unit and indicator. */
function openRatings(
  cells: readonly (readonly number[])[],
  {
    units,
    indicators,
    raters,
  }: Pick<AssessmentSubjects, "units" | "indicators"> & { readonly raters: readonly string[] },
): readonly OpenRating[] {
  const byRater: OpenRating[][] = raters.map(() => []);
  cells.forEach((own, k) => {
    const unit = units[Math.floor(k / indicators.length)];
    const indicator = indicators[k % indicators.length];
    if (unit === undefined || indicator === undefined) return;
    for (const rater of own) byRater[rater]?.push({ unit, indicator, rater: raters[rater] ?? "" });
  });
  return byRater.flat();
}
