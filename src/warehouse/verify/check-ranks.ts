import { type Method, rankings, rankWithin, tieTolerance } from "../../engine";
import type { Script } from "../../sql";
import type { Database } from "../duckdb/open-database";
import { literal, quoted } from "../duckdb/quote";
import type { ScoresDifference } from "./difference";

/**
 * Ranks of a file that are not those of its scores: of all units, overall and within groups, by the engine's own rule for ties.
 * One column after the other is in memory.
 */
export async function checkRanks(
  database: Database,
  { columns }: Script,
  scores: string,
  kind: Method["ranks"],
): Promise<readonly ScoresDifference[]> {
  const group = columns.find((each) => each.kind === "group")?.column;
  const labels =
    group === undefined || !columns.some((each) => each.kind === "groupRank")
      ? null
      : `LEFT JOIN (SELECT label, row_number() OVER (ORDER BY label) AS place FROM (SELECT DISTINCT ${quoted(group)} AS label FROM ${scores}) ` +
        `WHERE label IS NOT NULL) AS labels ON scores.${quoted(group)} = labels.label`;
  const differences: ScoresDifference[] = [];
  for (const { column: rank, code, kind: of } of columns) {
    if (of !== "rank" && of !== "groupRank") continue;
    const score = columns.find((each) => each.kind === "score" && each.code === code)?.column;
    if (score === undefined || (of === "groupRank" && labels === null)) continue;
    const [values = empty, found = empty, places = empty] = await database.figures(
      `SELECT ${quoted(score)}::DOUBLE, ${quoted(rank)}::DOUBLE${of === "groupRank" ? ", labels.place::DOUBLE" : ""} ` +
        `FROM ${scores} AS scores ${of === "groupRank" ? labels : ""}`,
    );
    const expected =
      of === "rank"
        ? rankings[kind].rank(values, tieTolerance(values))
        : rankWithin(rankings[kind], values, labelled(places), tieTolerance(values));
    const wrong = firstWrong(found, expected);
    if (wrong === null) continue;
    const [place, count] = wrong;
    const unit = await unitWith(database, { columns }, scores, [
      [score, values[place]],
      [rank, found[place]],
    ]);
    differences.push({ kind: "ranks", column: rank, count, unit });
  }
  return differences;
}

const empty = new Float64Array(0);

/** Group labels by their places; a text per label, not per row. */
function labelled(places: Float64Array): readonly (string | null)[] {
  const texts: string[] = [];
  return Array.from(places, (place) => (Number.isNaN(place) ? null : (texts[place] ??= String(place))));
}

/** The first row with another rank, and how many there are. A rank that the others tie with is a half at most apart. */
function firstWrong(
  found: Float64Array,
  expected: Float64Array,
): readonly [place: number, count: number] | null {
  let [first, count] = [-1, 0];
  for (let i = 0; i < found.length; i++) {
    const [a = NaN, b = NaN] = [found[i], expected[i]];
    if (a === b || (Number.isNaN(a) && Number.isNaN(b))) continue;
    if (first < 0) first = i;
    count++;
  }
  return count === 0 ? null : [first, count];
}

/** A unit that has these figures. */
async function unitWith(
  database: Database,
  { columns }: Pick<Script, "columns">,
  scores: string,
  figures: readonly (readonly [column: string, value: number | undefined])[],
): Promise<string> {
  const unit = quoted(columns.find(({ kind }) => kind === "unit")?.column ?? "");
  const conditions = figures.map(([column, value = NaN]) =>
    Number.isNaN(value)
      ? `(${quoted(column)} IS NULL OR isnan(${quoted(column)}::DOUBLE))`
      : `${quoted(column)}::DOUBLE = ${literal(String(value))}::DOUBLE`,
  );
  const [[code] = []] = await database.rows(
    `SELECT ${unit}::VARCHAR FROM ${scores} WHERE ${conditions.join(" AND ")} ORDER BY 1 LIMIT 1`,
  );
  return String(code);
}
