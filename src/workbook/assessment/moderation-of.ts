import {
  moderationQueue,
  type Moderation,
  type OpenCell,
  type Results,
  type SettledCell,
} from "../../engine";
import { placeOf } from "../../engine/internal";
import type { AgreedRow, AssessmentTables, RatingRow } from "./assessment-tables";
import { type CellEvidence, evidenceByCell, saysEvidence } from "./cell-evidence";
import { agreedOfRound, ratingsOfRound } from "./cells-of-round";
import { byPlace, countedRow } from "./rows-of-cell";

/** The rows of the user's tables behind a cell. */
interface RowsOfCell {
  /** Of the table Ratings, in its order: also of raters who gave no level. */
  readonly ratings: readonly RatingRow[];
  readonly evidence: CellEvidence;
  /** Of the table Agreed levels, which may be blank as yet; null where it has none. */
  readonly agreedRow: AgreedRow | null;
}

export type OpenModeration = OpenCell & RowsOfCell;
export type SettledModeration = SettledCell & RowsOfCell;

/** The cells that people should look at, and those that they settled, with the rows behind them. */
export interface ModerationList extends Omit<Moderation, "open" | "settled"> {
  readonly open: readonly OpenModeration[];
  readonly settled: readonly SettledModeration[];
  /** Whether the workbook says what levels rest on; else no cell is listed for having no evidence. */
  readonly hasEvidence: boolean;
}

/** The queue of an index takes long, and the sheet, the pane and an analysis ask for the same one. */
const known = new WeakMap<
  Results,
  { readonly assessment: AssessmentTables; readonly list: ModerationList }
>();

/**
 * The cells of an assessment that people should look at, the most important first. Null where no indicator is rated.
 */
export function moderationOf(
  results: Results,
  assessment: AssessmentTables | undefined,
): ModerationList | null {
  if (assessment === undefined || assessment.rated.length === 0) return null;
  const before = known.get(results);
  if (before?.assessment === assessment) return before.list;
  const list = moderationList(results, assessment);
  known.set(results, { assessment, list });
  return list;
}

function moderationList(results: Results, assessment: AssessmentTables): ModerationList {
  const { cells, rule, scales } = assessment;
  // In a panel the round of a row is the time of its unit: the code of the unit says both.
  const round = results.model.panel === null ? assessment.round : null;
  const ratings = byPlace(ratingsOfRound(assessment, round));
  const agreed = byPlace(agreedOfRound(assessment, round));
  const evidenceOf = evidenceByCell(assessment, results.model);
  const hasEvidence = saysEvidence(assessment);
  const queue = moderationQueue(results, {
    ...{ cells, rule, scales },
    ...(hasEvidence && {
      hasEvidence: (unit: string, item: string) => evidenceOf(unit, item).sources.length > 0,
    }),
  });
  const rowsOf = ({ cell }: SettledCell): RowsOfCell => {
    const place = placeOf(cell);
    return {
      ratings: ratings.get(place) ?? [],
      evidence: evidenceOf(cell.unit, cell.item),
      agreedRow: countedRow(agreed.get(place) ?? []),
    };
  };
  return {
    ...queue,
    open: queue.open.map((one) => ({ ...one, ...rowsOf(one) })),
    settled: queue.settled.map((one) => ({ ...one, ...rowsOf(one) })),
    hasEvidence,
  };
}
