import fc from "fast-check";
import { heldScale, type Model, replicateResults, type Results, score, whatIf } from "../../../src/engine";
import { heldNodes } from "../../../src/engine/internal";
import { randomModel } from "../../support/random-model";

const again = ["percentile rank", "rank", "exponential", "quantile groups", "min-max", "z-score"] as const;
const gaps = ["target", "best", "median", "groupMedian"] as const;

/** Models in which aggregates are brought to a scale again, and indicators are transformed. */
const models: fc.Arbitrary<Model> = fc
  .record({
    model: randomModel({ gaps, aggregations: [{ method: "arithmetic", parameters: {} }] }),
    level: fc.constantFrom(...again),
    root: fc.constantFrom(...again, "none" as const),
  })
  .map(({ model, level, root }) => {
    const nodes = Object.fromEntries(
      model.framework
        .filter(({ parent }) => parent === null)
        .map(({ code }) => [code, { method: root, parameters: {} }]),
    );
    const rescaling = { levels: { 2: { method: level, parameters: {} } }, nodes };
    return { ...model, method: { ...model.method, rescaling } };
  });

const scored = (model: Model, check: (results: Results) => void): void => {
  const outcome = score(model);
  if (outcome.ok) check(outcome.results);
};

test("parts of a gap add up to it, whatever the scales on the way", () =>
  fc.assert(
    fc.property(models, (model) =>
      scored(model, (results) =>
        results.contributions.forEach(({ root, byIndicator }) => {
          const gap = results.gaps[model.framework.findIndex(({ code }) => code === root)];
          model.units.forEach((_, i) => {
            const parts = byIndicator.flatMap((part) => (Number.isNaN(part[i]) ? [] : [part[i] ?? NaN]));
            if (parts.length === 0) return;
            const sum = parts.reduce((total, part) => total + part, 0);
            expect(Math.abs(sum - (gap?.[i] ?? NaN))).toBeLessThanOrEqual(1e-8);
          });
        }),
      ),
    ),
  ));

test("missing stays missing, and a better aggregate never has the lower score", () =>
  fc.assert(
    fc.property(models, (model) =>
      scored(model, ({ scores, unscaled }) =>
        scores.forEach((column, node) => {
          const before = unscaled[node] ?? new Float64Array();
          if (column.every(Number.isNaN)) return;
          column.forEach((x, i) => {
            expect(Number.isNaN(x)).toBe(Number.isNaN(before[i]));
            column.forEach((y, k) => {
              if ((before[i] ?? NaN) > (before[k] ?? NaN) + 1e-6) expect(x).toBeGreaterThanOrEqual(y - 1e-9);
            });
          });
        }),
      ),
    ),
  ));

test("none takes an aggregate out of its level: the index is that without the setting, bit for bit", () =>
  fc.assert(
    fc.property(randomModel({ gaps }), (model) => {
      const none = { method: "none", parameters: {} } as const;
      const rescaling = { levels: { 2: none, 3: none }, nodes: {} };
      const [before, after] = [
        score(model),
        score({ ...model, method: { ...model.method, rescaling, transformation: none } }),
      ];
      if (!before.ok || !after.ok) return;
      expect({ ...after.results, model: null }).toEqual({ ...before.results, model: null });
    }),
  ));

test("a replicate, a held row and a held what-if without a change are the index itself", () =>
  fc.assert(
    fc.property(models, (model) =>
      scored(model, (results) => {
        const root = model.framework.findIndex(({ parent }) => parent === null);
        const { code } = model.framework[root] ?? { code: "" };
        const replicate = replicateResults(model, {}, code);
        if (replicate.ok) expect(replicate.results.scores[root]).toEqual(results.scores[root]);
        const rows = model.units.map((_, unit) => ({ unit, scores: [] }));
        expect(heldNodes(results, rows).scores[root]).toEqual(results.scores[root]);
        expect(heldScale(results).scoreRows(rows, root)).toEqual(results.scores[root]);
        const value = results.denominated[0]?.[0] ?? NaN;
        const same = whatIf(results, [{ unit: 0, indicator: 0, value }], "held");
        if (same.ok) expect(same.results.scores[root]).toEqual(results.scores[root]);
      }),
    ),
  ));
