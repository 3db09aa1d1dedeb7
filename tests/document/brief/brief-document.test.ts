import { median, type PlanStep } from "../../../src/engine";
import { at } from "../../../src/engine/internal";
import type { IndexPlan } from "../../../src/workbook/decisions";
import {
  brief,
  briefInput,
  listsOf,
  paragraphsOf,
  rangesOf,
  resultsOf,
  rowsOf,
  sample,
  unitBrief,
} from "../support/sample-brief";

const index = sample.framework.findIndex(({ parent }) => parent === null);
const position = (code: string): number => sample.indicators.findIndex((one) => one.code === code);
const costs = sample.indicators.map(({ code }) => ({
  ...{ indicator: code, unit: null, group: null, perUnit: 100, maximum: NaN, step: NaN, time: NaN },
  needs: [],
}));
const unit = 6;

test("the sentence on top has score, range of the rank, what is strongest, and the first of the next steps", () => {
  const ranges = rangesOf();
  const document = brief(briefInput({ ranges, costs }), unit);
  const { q05, q95 } = at(ranges.uncertainty.units, unit);
  const scored = at(at(resultsOf(sample).scores, index), unit).toFixed(1);
  const [lead = ""] = paragraphsOf(document);
  expect(
    lead.startsWith(
      `Brightwater scores ${scored}. Its rank lies between ${Math.floor(q05)} and ${Math.ceil(q95)} of 60 units.`,
    ),
  ).toBe(true);
  const [first] = rowsOf(document, "steps");
  expect(lead).toContain(
    `What to do first: ${String(first?.[0])}, from ${String(first?.[1])} to ${String(first?.[2])}`,
  );
  expect(lead).toMatch(/ranks highest in \w[^.]+\. What to do first/);
});

test("strengths and weaknesses are three each, with raw values and the median of the peers, and none is in both", () => {
  const document = brief(briefInput(), unit);
  const [best, worst] = [rowsOf(document, "strengths"), rowsOf(document, "weaknesses")];
  expect([best.length, worst.length]).toEqual([3, 3]);
  expect(best.filter(([name]) => worst.some(([other]) => other === name))).toEqual([]);
  const input = briefInput();
  const column = at(input.results.denominated, position("SA2a"));
  // As on the sheet Profile: without peers in the Method, the median of the group, the unit itself among it.
  const peers = [...at(input.peers, unit), unit].map((peer) => at(column, peer));
  expect(best[0]).toEqual(["Foresight practice", "5.00", "level 1-5", median(peers).toFixed(2), "1 of 58"]);
});

test("steps are by gain per cost where costs are stated; what has no price is said", () => {
  const some = costs.filter(({ indicator }) => indicator === "SA1a");
  const document = brief(briefInput({ costs: some }), unit);
  const [first, second] = rowsOf(document, "steps");
  expect(first?.[0]).toBe("Data governance maturity");
  expect(second?.at(-1)).toBe("not stated");
  expect(listsOf(document).some((text) => text.startsWith("The workbook states no cost for: "))).toBe(true);
  expect(listsOf(brief(briefInput(), unit))).toContain(
    "The workbook states no costs: which step gives most for its money is not known.",
  );
});

test("a step whose gain is not known is not taken: another aim of the indicator is, and without one the brief says why", () => {
  const input = briefInput();
  const { levers } = unitBrief(input, unit);
  /** As the engine has them where scoring again takes long: only the first aims of each indicator have a gain. */
  const scored = (aims: number) =>
    levers.map((lever) => ({
      ...lever,
      aims: lever.aims.map((aim, k) => (k < aims ? aim : { ...aim, gain: NaN })),
    }));
  const free = scored(1).filter(
    ({ indicator, aims: [next, peers] }) =>
      next?.aim === "next" &&
      peers?.aim === "peers" &&
      !sample.indicators[indicator]?.unit.startsWith("level"),
  );
  expect(free.length).toBeGreaterThan(0);
  expect(rowsOf(brief(input, unit, { levers: free }), "steps")).toHaveLength(Math.min(3, free.length));
  expect(paragraphsOf(brief(input, unit, { levers: scored(0) }))).toContain(
    "What a step would add is not known: the index would have no score with it, or scoring it again would take too long.",
  );
});

test("a unit without a score has a brief that says why, without profile, rank and steps", () => {
  const model = {
    ...sample,
    method: { ...sample.method, screening: 0.8 },
    indicators: sample.indicators.map((one, j) => ({
      ...one,
      values: j > 9 ? one.values.with(unit, NaN) : one.values,
    })),
  };
  const document = brief(briefInput({}, model), unit);
  expect(paragraphsOf(document)[0]).toBe(
    "Brightwater has no score in the Public Sector Capabilities Index. Only 10 of its 30 indicators have a figure; the index needs 80% of them.",
  );
  expect(document.blocks.filter(({ kind }) => kind === "figure")).toEqual([]);
  expect(rowsOf(document, "steps")).toEqual([]);
  expect(listsOf(document)[0]).toMatch(/^Missing: 20 of 30 figures \(/);
});

test("raters, their spread and their documents are shown where there are some; where they differ much it is said", () => {
  const ratings = [2, 3, 5].map((level, k) => ({ unit: "C07", item: "SA2a", rater: `R${k}`, level }));
  const evidence = [{ unit: "C07", indicator: "SA2a", ids: ["D12", "D31"] }];
  const document = brief(briefInput({ ratings, evidence }), unit);
  expect(rowsOf(document, "evidence")).toEqual([["Foresight practice", "3", "3", "2–5", "D12 and D31"]]);
  expect(listsOf(document)).toContain("Raters differ by 2 or more levels in: Foresight practice.");
  expect(rowsOf(brief(briefInput({ ratings }), 0), "evidence")).toEqual([]);
});

test("documents are shown with title, kind, date and quality; where no other unit may be named, without such a title", () => {
  const ratings = [{ unit: "C07", item: "SA2a", rater: "R1", level: 3 }];
  const documents = [
    { id: "D1", title: "Strategy", kind: "Council paper", date: "2024", quality: 2 },
    { id: "D2", title: "As Alderbank does it", kind: "", date: "", quality: NaN },
  ];
  const evidence = [{ unit: "C07", indicator: "SA2a", ids: ["D1", "D2"], documents }];
  const shown = (anonymous: boolean): string =>
    String(rowsOf(brief(briefInput({ ratings, evidence, anonymous }), unit), "evidence")[0]?.[4]);
  expect(shown(false)).toBe("Strategy (Council paper, 2024, quality 2 of 3) and As Alderbank does it");
  expect(shown(true)).toBe("Strategy (Council paper, 2024, quality 2 of 3) and D2");
});

describe("a plan for the budget of the workbook", () => {
  const step = (of: number, code: string, gain: number): PlanStep => ({
    ...{ unit: of, indicator: position(code), from: 3, to: 4, cost: 250, gain },
  });
  const planned = (of: number) => ({
    ...{ unit: of, scoreBefore: 50, scoreAfter: 52, rankBefore: 27, rankAfter: 20 },
  });
  const plan: IndexPlan = {
    ...{ root: "PSCI", time: "2026-11-27T10:00:00Z", runs: 200, frontier: [] },
    shares: Float64Array.of(0.95, 0.4),
    settings: {
      ...{ budget: 1000, units: { kind: "all" }, gain: { kind: "index" }, excluded: [], decided: [] },
      ...{ most: null, floors: [] },
    },
    plan: {
      ...{ steps: [step(unit, "SA1a", 1.5), step(0, "SA1b", 0.5)], cost: 500, gain: 2, bound: 2 },
      ...{ proven: true, way: "exact", problems: [], units: [planned(unit), planned(0), planned(1)] },
    },
  };

  test("is told for the unit: its own steps, cost, score and rank after, and the share of the runs", () => {
    const document = brief(briefInput({ costs, plan }), unit);
    expect(paragraphsOf(document)).toContain(
      "The budget is for 3 units; the plan takes 1 step here for 250. The score goes from 50.0 to 52.0, and the rank from 27 to 20.",
    );
    expect(rowsOf(document, "plan")).toEqual([
      ["Data governance maturity", "3.00", "4.00", "250", "+1.50", { value: 0.95, digits: 0, percent: true }],
    ]);
  });

  test("that takes no step of the unit says so; one that is not for the unit is not named", () => {
    expect(paragraphsOf(brief(briefInput({ costs, plan }), 1)).join()).toContain("takes no step here");
    expect(paragraphsOf(brief(briefInput({ costs, plan }), 2)).join()).not.toContain("budget");
  });
});

test("in Spanish every text is filled in and numbers have a decimal comma", () => {
  const document = brief(briefInput({ language: "es", ranges: rangesOf(), costs }), unit);
  expect(JSON.stringify(document)).not.toMatch(/\{\w+\}/);
  expect(paragraphsOf(document)[0]).toMatch(
    /^Brightwater tiene una puntuación de \d+,\d\. Su puesto está entre el /,
  );
});
