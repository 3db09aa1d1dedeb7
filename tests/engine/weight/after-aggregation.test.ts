import { defaultMethod, run, score } from "../../../src/engine";
import { compileTree } from "../../../src/engine/model/tree";
import { sampleModel } from "../../support/sample";

const rank = { method: "rank", parameters: {} } as const;
const weights = { method: "entropy", parameters: {} } as const;

test("weights from data of a level above are made of the scores that go up, brought to their scale", () => {
  const model = sampleModel({ weights, rescaling: { levels: { 2: rank, 3: rank }, nodes: {} } });
  const outcome = score(model);
  const plain = score({ ...model, method: { ...defaultMethod, weights } });
  if (!outcome.ok || !plain.ok) throw new Error("The sample has scores.");
  const { results } = outcome;
  const tree = compileTree(model);
  const root = tree.roots[0] ?? -1;
  // The root over its children's finished scores, as an index of its own.
  const children = [...(tree.children[root] ?? [])];
  const codes = children.map((_, k) => ({ code: `c${k}` }));
  const own = {
    framework: [
      ...codes.map(({ code }) => ({ code, name: code, parent: "R", level: 1, weight: 1 })),
      { code: "R", name: "R", parent: null, level: 2, weight: 1 },
    ],
    indicators: codes.map(({ code }, k) => ({
      ...(model.indicators[0] ?? { name: "", unit: "", denominator: null, scale: 1 }),
      ...{ code, direction: 1 as const, lower: NaN, upper: NaN, target: NaN, denominator: null },
      values: results.scores[children[k] ?? -1] ?? new Float64Array(),
    })),
  };
  const small = {
    ...model,
    ...own,
    method: { ...defaultMethod, weights, normalisation: { method: "none", parameters: {} } as const },
  };
  const found = run.weighted(
    run.normalised(
      run.transformed(run.treated(run.imputed(run.screened(run.denominated(run.start(small)))))),
    ),
  );
  children.forEach((child, k) =>
    expect(results.weights[child]).toBeCloseTo(found.structure.weights[k] ?? NaN, 12),
  );
  expect(
    children.some(
      (child) => Math.abs((results.weights[child] ?? 0) - (plain.results.weights[child] ?? 0)) > 1e-6,
    ),
  ).toBe(true);
});
