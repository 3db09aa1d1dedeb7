import { run, score } from "../../../src/engine";
import { sampleModel } from "../../support/sample";

const model = sampleModel({
  imputation: { method: "mean", parameters: {} },
  treatment: { method: "winsorise then log", parameters: {} },
});
const zScores = { method: "z-score" as const, parameters: { mean: 100, deviation: 10 } };
const other = { ...model, method: { ...model.method, normalisation: zScores } };

test("the stages in their order are score", () => {
  const last = run.split(
    run.compared(
      run.ranked(
        run.aggregated(
          run.weighted(
            run.normalised(
              run.transformed(run.treated(run.imputed(run.screened(run.denominated(run.start(model)))))),
            ),
          ),
        ),
      ),
    ),
  );
  const outcome = score(model);
  if (!outcome.ok) throw new Error("The sample has scores.");
  expect(last.scores).toEqual(outcome.results.scores);
  expect(run.finish(run.toIndex(model))).toEqual(outcome.results);
  expect(run.problems(last)).toEqual(outcome.results.problems);
});

test("a run that is continued with another choice is the score of that model, and the first run stays as it was", () => {
  const first = run.toIndex(model);
  const before = first.scores.map((column) => column.slice());
  const second = run.aggregated(run.weighted(run.normalised({ ...first, model: other })));
  const outcome = score(other);
  expect(outcome.ok && outcome.results).toEqual(run.finish(second));
  expect(second.treated).toBe(first.treated);
  expect(first.scores).toEqual(before);
});

test("a run without scores has ok: false and no results", () => {
  const geometric = { default: { method: "geometric" as const, parameters: {} }, levels: {}, nodes: {} };
  const refused = run.toIndex({ ...other, method: { ...model.method, aggregation: geometric } });
  expect(refused.ok).toBe(false);
  expect(() => run.finish(refused)).toThrow(/has no results/);
});
