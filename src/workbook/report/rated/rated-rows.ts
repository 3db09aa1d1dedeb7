import type { Model } from "../../../engine";
import type { AgreedRow, AssessmentTables, RatingRow } from "../../assessment";
import type { Source } from "../../source";

/** The rows of the user's tables behind one rated cell. */
export interface RowsOfCell {
  /** Of the table Ratings, in its order; also of raters who gave no level. */
  readonly ratings: readonly RatingRow[];
  /** Of the table Agreed levels; null where the cell has none. */
  readonly agreed: AgreedRow | null;
}

/** By indicator code, then by unit in the order of the model: the rows of the round that is scored. */
export type RatedRows = ReadonlyMap<string, readonly RowsOfCell[]>;

export function ratedRowsOf(model: Model, { assessment }: Source): RatedRows {
  if (assessment === undefined) return new Map();
  const ratings = byPlace(assessment, assessment.ratings);
  const agreed = byPlace(assessment, assessment.agreed);
  return new Map(
    assessment.rated.map((indicator) => [
      indicator,
      model.units.map(({ code }, unit) => {
        const places = placesOf(model, unit, code, indicator);
        return {
          ratings: places.flatMap((place) => ratings.get(place) ?? []),
          agreed: countedRow(places.flatMap((place) => agreed.get(place) ?? [])),
        };
      }),
    ]),
  );
}

interface Placed {
  readonly unit: string;
  readonly item: string;
  readonly round: string;
}

const placeText = (unit: string, item: string, round: string): string => JSON.stringify([unit, item, round]);

/** Of a panel every round may be scored; else the stated one. The round of a row of a panel is the time of its unit. */
function byPlace<Row extends Placed>(
  { rounds, round }: AssessmentTables,
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  const add = (place: string, row: Row): void => {
    const known = found.get(place);
    if (known === undefined) found.set(place, [row]);
    else known.push(row);
  };
  for (const row of rows) {
    if (rounds.length > 0) add(placeText(row.unit, row.item, row.round), row);
    if (rounds.length === 0 || row.round === round) add(placeText(row.unit, row.item, ""), row);
  }
  return found;
}

/** Where the rows of a unit are looked for: by its code, or as a subject of a panel at its time. */
function placesOf({ panel }: Model, unit: number, code: string, indicator: string): readonly string[] {
  const [subject, time] = [panel?.subjects[unit], panel?.times[unit]];
  const own = placeText(code, indicator, "");
  if (subject === undefined || time === undefined) return [own];
  const timed = placeText(subject, indicator, String(time));
  return subject === code ? [timed] : [timed, placeText(code, indicator, String(time))];
}

/** Of several agreed levels the last counts; where none is filled in, the last row is where it will be. */
const countedRow = (rows: readonly AgreedRow[]): AgreedRow | null =>
  rows.findLast(({ level }) => !Number.isNaN(level)) ?? rows.at(-1) ?? null;
