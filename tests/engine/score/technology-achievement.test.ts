import {
  type AggregationName,
  type Choice,
  defaultMethod,
  type Model,
  type NormalisationName,
  score,
} from "../../../src/engine";
import { cell, fixtureRows, fixtureText } from "../../support/fixtures";

interface Recomputed {
  readonly goalposts: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  readonly equalWeightScore: readonly number[];
}

const rows = fixtureRows("tai/tai23_raw.csv");
const published = fixtureRows("tai/tai23_table23_table38_ranks.csv");
// Our own fixtures, whose form is that of their README.
const { goalposts, equalWeightScore } = JSON.parse(fixtureText("tai/tai23_recomputed.json")) as Recomputed;
const { T41_TAI6_ranks: sixIndicators } = JSON.parse(fixtureText("tai/tai23_published.json")) as {
  readonly T41_TAI6_ranks: { readonly order: readonly string[]; readonly TAI6: readonly number[] };
};
const codes = Object.keys(goalposts);
const node = (code: string, parent: string | null, level: number) => ({
  code,
  name: code,
  parent,
  level,
  weight: 1,
});

const model = (normalisation: Choice<NormalisationName>, aggregation: AggregationName): Model => ({
  units: rows.map(({ country = "" }) => ({ code: country, name: country })),
  indicators: codes.map((code) => ({
    code,
    name: code,
    direction: 1,
    values: Float64Array.from(rows, (row) => cell(row[code])),
    unit: "",
    target: NaN,
    lower: goalposts[code]?.min ?? NaN,
    upper: goalposts[code]?.max ?? NaN,
    denominator: null,
    scale: 1,
  })),
  denominators: [],
  judgements: { budgets: [], comparisons: [] },
  panel: null,
  groups: [],
  framework: [...codes.map((code) => node(code, "TAI", 1)), node("TAI", null, 2)],
  method: {
    ...defaultMethod,
    normalisation,
    aggregation: { default: { method: aggregation, parameters: {} }, levels: {}, nodes: {} },
    gap: { reference: "best" },
  },
});

function scored(input: Model) {
  const outcome = score(input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.results;
}

/** Published rank of each unit of the model. */
const ranksOf = (column: string) =>
  Float64Array.from(rows, ({ country }) =>
    Number(published.find((row) => row["country"] === country)?.[column]),
  );

const goalpost: Choice<NormalisationName> = {
  method: "goalposts",
  parameters: { lower: 0, upper: 1, clip: true },
};

test.each(["T23_EW", "T38_LIN"])(
  "fixed goalposts and equal weights give the 23 published ranks of %s",
  (column) => {
    const { ranks, scores } = scored(model(goalpost, "arithmetic"));
    expect(ranks.at(-1)).toEqual(ranksOf(column));
    scores.at(-1)!.forEach((x, i) => expect(x).toBeCloseTo(equalWeightScore[i]!, 12));
  },
);

test("the geometric mean of the raw values gives the 23 published ranks of T38_GME", () =>
  expect(scored(model({ method: "none", parameters: {} }, "geometric")).ranks.at(-1)).toEqual(
    ranksOf("T38_GME"),
  ));

test("without telephones and electricity, at weight 0, it gives the 23 published ranks of the six-indicator version", () => {
  const all = model(goalpost, "arithmetic");
  const six: Model = {
    ...all,
    framework: all.framework.map((each) => (each.code.endsWith("_log10") ? { ...each, weight: 0 } : each)),
  };
  const { order, TAI6 } = sixIndicators;
  const expected = Float64Array.from(rows, ({ country = "" }) => TAI6[order.indexOf(country)] ?? NaN);
  expect(scored(six).ranks.at(-1)).toEqual(expected);
});
