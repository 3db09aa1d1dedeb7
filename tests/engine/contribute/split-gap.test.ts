import fc from "fast-check";
import { type Model, type Results, score } from "../../../src/engine";
import { aggregate, nodeAggregations } from "../../../src/engine/aggregate";
import { splitGap } from "../../../src/engine/contribute";
import { compileTree } from "../../../src/engine/model/tree";
import {
  everyAggregation,
  everyTableAggregation,
  randomModel,
  risingAggregations,
} from "../../support/random-model";

const gaps = ["target", "best", "median", "groupMedian", "unit"] as const;

function results(model: Model): Results | null {
  const outcome = score(model);
  return outcome.ok ? outcome.results : null;
}

const present = (columns: readonly Float64Array[], i: number) =>
  columns.map((column) => column[i]!).filter((x) => !Number.isNaN(x));

function addUp(model: Model): void {
  const run = results(model);
  run?.contributions.forEach(({ root, byIndicator }) => {
    const node = model.framework.findIndex(({ code }) => code === root);
    run.gaps[node]!.forEach((gap, i) => {
      const parts = present(byIndicator, i);
      if (Number.isNaN(gap)) expect(parts).toEqual([]);
      else expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - gap)).toBeLessThan(1e-9 * 100);
    });
  });
}

test.each([...everyAggregation, ...everyTableAggregation])(
  "contributions add up to the gap: $method $parameters",
  (aggregation) => fc.assert(fc.property(randomModel({ gaps, aggregations: [aggregation] }), addUp)),
);

test("contributions add up to the gap when the aggregation changes with the level", () =>
  fc.assert(
    fc.property(randomModel({ gaps, aggregations: [...everyAggregation, ...everyTableAggregation] }), addUp),
  ));

test("with a whole table, the profile of one unit and aggregations that rise with each child, nothing is left to spread: each part has the sign of its step", () =>
  fc.assert(
    fc.property(
      randomModel({ gaps: ["best", "unit"], missing: 0, aggregations: risingAggregations }),
      (model) => {
        const run = results(model);
        const tree = compileTree(model);
        run?.contributions.forEach(({ root, byIndicator }) => {
          const node = tree.indexOf.get(root)!;
          const leader = model.method.gap.reference === "unit" ? 0 : run.ranks[node]!.indexOf(1);
          byIndicator.forEach((column, j) =>
            column.forEach((part, i) => {
              if (Number.isNaN(part)) return;
              const step = run.normalised[j]![leader]! - run.normalised[j]![i]!;
              if (step === 0) expect(Math.abs(part)).toBeLessThan(1e-9);
              else expect(part * Math.sign(step)).toBeGreaterThan(-1e-9);
            }),
          );
        });
      },
    ),
  ));

test("in a tree of arithmetic means a part is weight x (reference - score + rest), the rest the same for each", () =>
  fc.assert(
    fc.property(
      randomModel({
        gaps: ["median", "groupMedian"],
        aggregations: [{ method: "arithmetic", parameters: {} }],
        missing: 0,
      }),
      (model) => {
        const run = results(model);
        const tree = compileTree(model);
        run?.contributions.forEach(({ byIndicator }) =>
          model.units.forEach((_, i) => {
            const rests = byIndicator.flatMap((column, j) => {
              const node = tree.leaf[j]!;
              if (Number.isNaN(column[i]!)) return [];
              const step = run.references[node]![i]! - run.scores[node]![i]!;
              return [column[i]! / run.effectiveWeights[node]! - step];
            });
            rests.forEach((rest) => expect(Math.abs(rest - rests[0]!)).toBeLessThan(1e-7));
          }),
        );
      },
    ),
  ));

test("an indicator that the unit lacks, and one of weight 0, has no part", () =>
  fc.assert(
    fc.property(randomModel({ gaps }), (model) => {
      const run = results(model);
      const tree = compileTree(model);
      run?.contributions.forEach(({ byIndicator }) =>
        byIndicator.forEach((column, j) =>
          column.forEach((part, i) => {
            const counts = run.effectiveWeights[tree.leaf[j]!]! > 0 && !Number.isNaN(run.normalised[j]![i]!);
            if (!counts) expect(part).toBeNaN();
          }),
        ),
      );
    }),
  ));

test("how a unit's gap is split does not depend on the units that were split before it", () =>
  fc.assert(
    fc.property(
      randomModel({ gaps: ["target"], missing: 0.3, aggregations: everyAggregation }),
      fc.nat(),
      (model, pick) => {
        const run = results(model);
        if (!run) return;
        const tree = compileTree(model);
        const weights = run.weights;
        const structure = {
          tree,
          weights,
          aggregations: nodeAggregations(model.method.aggregation, model.framework),
        };
        const unit = pick % model.units.length;
        const of = (units: readonly number[], root: number) => {
          const rows = (column: Float64Array) => Float64Array.from(units, (i) => column[i]!);
          const aggregated = aggregate(structure, run.normalised.map(rows), model.method.missing);
          const profile = Array.from(tree.leaf, (leaf) => rows(run.references[leaf]!));
          return splitGap(structure, aggregated, root, profile, rows(run.gaps[root]!)).map((column) =>
            column.at(-1)!,
          );
        };
        const before = Array.from({ length: model.units.length }, (_, i) => i).filter((i) => i !== unit);
        for (const root of tree.roots) expect(of([...before, unit], root)).toEqual(of([unit], root));
      },
    ),
  ));
