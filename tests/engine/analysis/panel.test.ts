import fc from "fast-check";
import {
  defaultMethod,
  type FrameworkNode,
  type Model,
  score,
  type Trend,
  trends,
} from "../../../src/engine";
import { sampleModel } from "../../support/sample";

type Row = readonly [subject: string, time: number, score: number];

/** An index whose scores are these, with one root. */
function scored(rows: readonly Row[]): { readonly model: Model; readonly scores: readonly Float64Array[] } {
  const node: FrameworkNode = { code: "Index", name: "Index", parent: null, level: 2, weight: 1 };
  const model: Model = {
    ...sampleModel(),
    method: defaultMethod,
    framework: [node],
    panel: { subjects: rows.map(([subject]) => subject), times: Float64Array.from(rows, ([, time]) => time) },
  };
  return { model, scores: [Float64Array.from(rows, ([, , value]) => value)] };
}
const run = (rows: readonly Row[]) => trends(scored(rows), "Index");
const of = (found: readonly Trend[], subject: string): Trend => {
  const trend = found.find((one) => one.subject === subject);
  if (!trend) throw new Error(`No trend of ${subject}.`);
  return trend;
};

describe("trends of a small example", () => {
  const found = run([
    ["B", 2022, 50],
    ["A", 2020, 40],
    ["B", 2020, 60],
    ["A", 2022, 44.1],
    ["C", 2020, 50],
    ["C", 2022, 40],
    ["D", 2021, 10],
  ]);

  test("one for each subject, in the order in which they first stand", () => {
    expect(found.map(({ subject }) => subject)).toEqual(["B", "A", "C", "D"]);
  });

  test("scores and units in the order of time, however the rows stand", () => {
    expect(of(found, "B")).toMatchObject({
      units: [2, 0],
      times: Float64Array.of(2020, 2022),
      scores: Float64Array.of(60, 50),
    });
  });

  test("ranks within each time", () => {
    expect(of(found, "A").ranks).toEqual(Float64Array.of(3, 2));
    expect(of(found, "B").ranks).toEqual(Float64Array.of(1, 1));
    expect(of(found, "D").ranks).toEqual(Float64Array.of(1));
  });

  test("change, compound growth a year, and places gained", () => {
    expect(of(found, "A").change).toBeCloseTo(4.1, 12);
    expect(of(found, "A").growth).toBeCloseTo(0.05, 12);
    expect(of(found, "A")).toMatchObject({ growthProblem: null, rankMovement: 1 });
    expect(of(found, "C").rankMovement).toBe(-1);
  });

  test("a subject that was seen once has no change, and the reason for no growth", () => {
    const { change, growth, growthProblem, rankMovement } = of(found, "D");
    expect([change, growth, growthProblem, rankMovement]).toEqual([NaN, NaN, "one-time", NaN]);
  });
});

describe("first and last", () => {
  test("are the first and last times with a score", () => {
    const [trend] = run([
      ["A", 2019, NaN],
      ["A", 2020, 10],
      ["A", 2021, NaN],
      ["A", 2023, 80],
      ["A", 2024, NaN],
    ]);
    expect(trend?.change).toBe(70);
    expect(trend?.growth).toBeCloseTo(1, 12);
    expect(trend?.scores).toEqual(Float64Array.of(NaN, 10, NaN, 80, NaN));
  });

  test("of a subject without any score are nothing", () => {
    expect(
      run([
        ["A", 2020, NaN],
        ["A", 2021, NaN],
      ])[0],
    ).toMatchObject({ change: NaN, growthProblem: "one-time" });
  });

  test.each([
    [0, 5],
    [5, 0],
    [-2, 5],
    [5, -2],
  ])("from %p to %p: no growth, with the reason, but a change", (from, to) => {
    const [trend] = run([
      ["A", 2020, from],
      ["A", 2021, to],
    ]);
    expect(trend).toMatchObject({ change: to - from, growth: NaN, growthProblem: "not-positive" });
  });
});

describe("trends of a scored panel", () => {
  const sample = sampleModel();
  // The sixty cities as twenty at three times.
  const panel = {
    subjects: sample.units.map((_, i) => `city ${i % 20}`),
    times: Float64Array.from(sample.units, (_, i) => 2020 + Math.floor(i / 20)),
  };
  const outcome = score({ ...sample, panel });
  if (!outcome.ok) throw new Error("The sample is scored.");
  const { results } = outcome;

  test.each(results.model.framework.map(({ code }) => code))("%s: scores are the run's", (code) => {
    const node = results.model.framework.findIndex((one) => one.code === code);
    for (const { units, scores } of trends(results, code))
      units.forEach((i, k) => expect(scores[k]).toBe(results.scores[node]?.[i]));
  });

  const root = sample.framework.find(({ parent }) => parent === null)?.code ?? "";

  test("every time has ranks from 1 to the number of its units", () => {
    for (const k of [0, 1, 2]) {
      const ranks = trends(results, root).map((trend) => trend.ranks[k] ?? NaN);
      expect(ranks.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, r) => r + 1));
    }
  });

  test("throws without a panel, and for a node that is not there", () => {
    expect(() => trends({ ...results, model: sample }, root)).toThrow("no panel");
    expect(() => trends(results, "Nowhere")).toThrow('no node "Nowhere"');
  });
});

describe("any panel", () => {
  const rows = fc.uniqueArray(
    fc.tuple(
      fc.constantFrom("A", "B", "C"),
      fc.integer({ min: 2018, max: 2024 }),
      fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 90 }) }, fc.constant(NaN)),
    ),
    { selector: ([subject, time]) => `${subject} ${time}`, minLength: 1, maxLength: 14 },
  );

  test("has the same trends in any order of its rows", () =>
    fc.assert(
      fc.property(rows, (list) => {
        const plain = ({ subject, scores, ranks, change, growth }: Trend) => ({
          subject,
          scores,
          ranks,
          change,
          growth,
        });
        const turned = run(list.toReversed());
        for (const trend of run(list)) expect(plain(of(turned, trend.subject))).toEqual(plain(trend));
      }),
    ));

  test("grows from the first score to the last by its growth, and by none when every score is multiplied", () =>
    fc.assert(
      fc.property(rows, fc.constantFrom(2, 10), (list, factor) => {
        const scaled = run(list.map(([subject, time, value]) => [subject, time, value * factor]));
        for (const [k, { growth, scores, times, growthProblem }] of run(list).entries()) {
          if (growthProblem !== null) continue;
          expect(scaled[k]?.growth).toBeCloseTo(growth, 9);
          const seen = [...scores.keys()].filter((i) => !Number.isNaN(scores[i] ?? NaN));
          const [first = 0, last = 0] = [seen[0], seen.at(-1)];
          const years = (times[last] ?? NaN) - (times[first] ?? NaN);
          expect((scores[first] ?? NaN) * (1 + growth) ** years).toBeCloseTo(scores[last] ?? NaN, 6);
        }
      }),
    ));
});
