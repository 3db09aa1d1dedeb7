import { score } from "../../../src/engine";
import { scoreSummary } from "../../../src/cli/words/score-summary";
import { sampleModel } from "../../support/sample";

test("scores that round to 0 have no sign, and others keep theirs", () => {
  const outcome = score(sampleModel());
  if (!outcome.scored) throw new Error("The sample is scored");
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
