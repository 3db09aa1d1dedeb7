import {
  type LinkedRounds,
  linkRounds,
  median,
  type Model,
  type Rating,
  type SeverityModel,
} from "../../engine";
import { placeOf } from "../../engine/internal";
import type { AgreedRow, RatingRow } from "./assessment-tables";
import { agreedOfRound, type RatedTables, ratingsOfRound } from "./cells-of-round";
import { ownEditions } from "./own-editions";
import { byPlace, isAnswered } from "./rows-of-cell";

/** What a cell had in a round. */
export interface LevelInRound {
  /** The agreed level, else the median of the ratings; NaN without one. */
  readonly level: number;
  readonly isAgreed: boolean;
  /** As a rater of mean severity is expected to give it; the agreed level where there is one. NaN where rounds cannot be compared. */
  readonly adjusted: number;
  /** Those who gave a level, in the order of the table. */
  readonly raters: readonly string[];
}

export interface RoundChange {
  /** Code of the unit (of the subject, in a panel) and of the indicator. */
  readonly unit: string;
  readonly name: string;
  readonly item: string;
  readonly before: LevelInRound;
  readonly after: LevelInRound;
}

/** Two rounds of an assessment, cell by cell. */
export interface RoundChanges extends Pick<LinkedRounds, "why" | "commonRaters" | "groups"> {
  readonly names: readonly [before: string, after: string];
  /** Indicators one after the other, each with the units that have a level in one of the rounds. */
  readonly changes: readonly RoundChange[];
  /** Severities of both rounds on one scale. */
  readonly severity: SeverityModel;
}

interface Round {
  readonly ratings: readonly Rating[];
  /** By place; NaN where it is agreed that the indicator does not apply. */
  readonly agreed: ReadonlyMap<string, number>;
}

/** How the levels changed from the round before the scored one to this; null where there are no two rounds. */
export function roundChanges(model: Model, tables: RatedTables | undefined): RoundChanges | null {
  const editions = ownEditions(model, tables);
  if (editions === null || tables === undefined || tables.ratings.length === 0) return null;
  const [first, second] = [
    roundOf(model, tables, editions.names[0]),
    roundOf(model, tables, editions.names[1]),
  ] as const;
  if (first.ratings.length === 0 && second.ratings.length === 0) return null;
  const linked = linkRounds(first.ratings, second.ratings, { scales: tables.scales });
  const isLinked = linked.why === null;
  const [before, after] = [
    levelsOf(first, isLinked ? linked.before : []),
    levelsOf(second, isLinked ? linked.after : []),
  ] as const;
  const subjects = subjectsOf(model);
  const changes = tables.rated.flatMap((item) =>
    subjects.flatMap(([unit, name]): readonly RoundChange[] => {
      const place = placeOf({ unit, item });
      const [earlier, later] = [before(place), after(place)];
      if (Number.isNaN(earlier.level) && Number.isNaN(later.level)) return [];
      return [{ unit, name, item, before: earlier, after: later }];
    }),
  );
  const { why, commonRaters, groups, model: severity } = linked;
  return { why, commonRaters, groups, names: editions.names, changes, severity };
}

/** Codes of units by those of their subjects, in a panel those of the round's time. */
function roundOf({ units, panel }: Model, tables: RatedTables, name: string): Round {
  const codes = new Map(
    units.flatMap(({ code }, i) => {
      if (panel === null) return [[code, code] as const];
      return String(panel.times[i]) === name ? [[code, panel.subjects[i] ?? code] as const] : [];
    }),
  );
  const isRated = new Set(tables.rated);
  const known = <Row extends AgreedRow | RatingRow>(rows: readonly Row[]): readonly Row[] =>
    rows.flatMap((row) => {
      const unit = codes.get(row.unit);
      return unit === undefined || !isRated.has(row.item) || !isAnswered(row) ? [] : [{ ...row, unit }];
    });
  const ratings = panel === null ? ratingsOfRound(tables, name) : tables.ratings;
  const agreed = panel === null ? agreedOfRound(tables, name) : tables.agreed;
  return {
    ratings: known(ratings).filter(({ level }) => !Number.isNaN(level)),
    agreed: new Map(known(agreed).map((row) => [placeOf(row), row.level])),
  };
}

function levelsOf(
  { ratings, agreed }: Round,
  adjusted: LinkedRounds["before"],
): (place: string) => LevelInRound {
  const given = byPlace(ratings);
  const expected = new Map(adjusted.map((one) => [placeOf(one), one.level]));
  return (place) => {
    const own = given.get(place) ?? [];
    const settled = agreed.get(place);
    return {
      level: settled ?? median(Float64Array.from(own, ({ level }) => level)),
      isAgreed: settled !== undefined,
      adjusted: settled === undefined ? (expected.get(place) ?? NaN) : settled,
      raters: own.map(({ rater }) => rater),
    };
  };
}

/** Codes and names of the units, of a panel those of its subjects. */
function subjectsOf({ units, panel }: Model): readonly (readonly [code: string, name: string])[] {
  if (panel === null) return units.map(({ code, name }) => [code, name]);
  const found = new Map<string, string>();
  units.forEach(({ name }, i) => {
    const time = ` ${panel.times[i]}`;
    found.set(panel.subjects[i] ?? "", name.endsWith(time) ? name.slice(0, -time.length) : name);
  });
  return [...found];
}
