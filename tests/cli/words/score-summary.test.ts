import { createModel, score } from "../../../src/engine";
import { scoreSummary } from "../../../src/cli/words/score-summary";
import { sampleModel } from "../../support/sample";

test("scores that round to 0 have no sign, and others keep theirs", () => {
  const outcome = score(sampleModel());
  if (!outcome.ok) throw new Error("The sample is scored");
  const { results } = outcome;
  const scores = results.scores.map((column, k) =>
    column.map(() => (results.model.framework[k]?.parent === null ? -0.004 : -12.06)),
  );
  const report = { path: "out.xlsx", mode: "live" } as const;
  const [, first] = scoreSummary({
    results: { ...results, scores },
    table: null,
    problems: [],
    report,
  }).split("\n");
  expect(first).toMatch(/^ {2}\S+( \S+)* {2,}0\.00 {2}rank 1 {2}strongest: .+ -12\.1; weakest: .+ -12\.1$/);
});

test("a unit that is ranked on less than half of the weight has a mark, and a line says what it means", () => {
  const columns = ["a", "b", "c"].map((code, j) => ({ code, values: [1, 2, j === 0 ? 9 : null] }));
  const outcome = score(createModel({ units: ["Alder", "Birch", "Cedar"], indicators: columns }));
  if (!outcome.ok) throw new Error("not scored");
  const { results } = outcome;
  const report = { path: "out.xlsx", mode: "live" } as const;
  const lines = scoreSummary({ results, table: null, problems: [], report }).split("\n");
  expect(lines[1]).toMatch(/^ {2}Cedar {2}100\.0 {2}rank 1\*/);
  expect(lines[2]).toMatch(/^ {2}Birch .* rank 2(?!\*)/);
  expect(lines).toContain("  * ranked with figures for less than half of the weight");
});

test("scores have their class, and a line says how many units a gate holds back", () => {
  const classes = [{ node: null, classes: [{ name: "high", from: 60, colour: null }] }];
  const plain = sampleModel();
  const node = plain.framework.find(({ parent }) => parent === null)?.code ?? "";
  const gate = { node, element: "SA1b", passes: "at least", limit: 1e9, cap: 30, missing: "fails" } as const;
  const report = { path: "out.xlsx", mode: "live" } as const;
  const linesOf = (model: typeof plain): readonly string[] => {
    const outcome = score(model);
    if (!outcome.ok) throw new Error("not scored");
    return scoreSummary({ results: outcome.results, table: null, problems: [], report }).split("\n");
  };
  expect(linesOf(sampleModel({ classes }))[1]).toMatch(/ \d\d\.\d {2}high {2}rank 1/);
  const held = linesOf(sampleModel({ classes, gates: [gate] }));
  expect(held[1]).toMatch(/ \d\d\.\d {2}no class {2}rank 1/);
  expect(held).toContainEqual(expect.stringMatching(/^ {2}Gates: \d+ units held back \(/));
});
