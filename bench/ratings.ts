import { agreementIntervals, score, severityModel } from "../src/engine";
import { moderationOf } from "../src/workbook/assessment";
import { readIndex } from "../src/workbook/read";
import type { Bench, Measure } from "./support/bench";
import { contentsOf, type Rows } from "./support/contents-of";

/** A round of ratings: from the cells to scores, the queue of moderation, agreement with intervals, and severity of raters. */
export const ratings: Bench = async () => [...ofRound(45, 30, 3), ...ofRound(250, 67, 3)];

function ofRound(units: number, indicators: number, raters: number): readonly Measure[] {
  const contents = contentsOf(sheetsOf(units, indicators, raters));
  const size = `${units}x${indicators}x${raters}`;
  const measures: Measure[] = [];
  let total = 0;
  const time = <Value>(what: string, note: (value: Value) => string, run: () => Value): Value => {
    const begin = performance.now();
    const value = run();
    const milliseconds = performance.now() - begin;
    total += milliseconds;
    measures.push({ what, size, milliseconds, passes: null, note: note(value) });
    return value;
  };
  const reading = time(
    "ratings read and combined",
    (found) => `${found.read ? (found.source.assessment?.ratings.length ?? 0) : 0} ratings`,
    () => readIndex(contents),
  );
  const { assessment } = reading.read ? reading.source : {};
  if (!reading.read || assessment === undefined) throw new Error("The ratings are not read.");
  const scored = time(
    "scored",
    () => "",
    () => score(reading.model),
  );
  if (!scored.ok) throw new Error("The index has no scores.");
  time(
    "severity of raters",
    ({ iterations, converged }) => `${converged ? "converged" : "not converged"} in ${iterations} steps`,
    () => severityModel(assessment.ratings),
  );
  time(
    "agreement by indicator, 1,000 resamples",
    (found) => `${found.length} indicators`,
    () => agreementIntervals(assessment.ratings, ({ item }) => item),
  );
  time(
    "queue of moderation",
    (found) => `${found?.open.length ?? 0} cells`,
    () => moderationOf(scored.results, assessment),
  );
  return [...measures, { what: "all of it", size, milliseconds: total, passes: null }];
}

/** Levels of units of different ability, by raters of whom one is severe. */
function sheetsOf(units: number, indicators: number, raters: number): Readonly<Record<string, Rows>> {
  const codes = (letter: string, count: number): readonly string[] =>
    Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(3, "0")}`);
  const [ofUnits, ofItems, people] = [codes("C", units), codes("I", indicators), codes("R", raters)];
  let state = 12345;
  const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  const levelOf = (u: number, r: number): number =>
    Math.max(
      1,
      Math.min(5, Math.round(1.5 + (3 * u) / units + 1.6 * (random() - 0.5) - (r === 0 ? 0.5 : 0))),
    );
  return {
    Data: [["uCode", "uName"], ...ofUnits.map((code) => [code, `City ${code}`])],
    Framework: [
      ["iCode", "iName", "Parent", "Unit"],
      ...ofItems.map((code) => [code, `Practice ${code}`, "ALL", "level 1-5"]),
      ["ALL", "All", null, null],
    ],
    Ratings: [
      ["Unit", "Indicator", "Rater", "Level"],
      ...ofUnits.flatMap((unit, u) =>
        ofItems.flatMap((item) => people.map((rater, r) => [unit, item, rater, levelOf(u, r)])),
      ),
    ],
  };
}
