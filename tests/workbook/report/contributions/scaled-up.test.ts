import { at } from "../../../../src/engine/internal";
import { contextOf, type Context } from "../../../../src/workbook/report/context/context";
import { unitWeights } from "../../../../src/workbook/report/contributions/unit-weights";
import { targetOverParts } from "../../../../src/workbook/report/scores/step-values";
import { scoredInput } from "../../../support/planned-report";
import { smallIndex } from "../../../support/small-index";

/** Of a sum, and of a product: what is missing counts as the mean of the others. */
const methods = ["sum", "product"] as const;

const indexWith = async (aggregation: string): Promise<Context> =>
  contextOf(
    await scoredInput(
      await smallIndex({
        Aggregation: aggregation,
        Normalisation: "min-max 1-3",
        "Missing data": "renormalise weights",
        "Gap reference": "median",
      }),
    ),
  );

const aggregate = ({ model, structure }: Context, code: string): number =>
  structure.aggregates.findIndex((position) => model.framework[position]?.code === code);

test.each(methods)(
  "a unit without a value keeps its %s at the start of its way to the reference",
  async (name) => {
    const context = await indexWith(name);
    const unit = context.model.units.findIndex(({ code }) => code === "U03");
    const a = aggregate(context, "A1");
    const score = at(at(context.results.scores, at(context.structure.aggregates, a)), unit);
    expect(Number.isFinite(score)).toBe(true);
    expect(at(at(unitWeights(context).from, unit), a)).toBeCloseTo(score, 9);
  },
);

test.each(methods)("where a child has no target, the target of a %s is that of the engine", async (name) => {
  const context = await indexWith(name);
  const a = aggregate(context, "B2");
  const target = at(context.results.targets, at(context.structure.aggregates, a));
  expect(Number.isFinite(target)).toBe(true);
  expect(targetOverParts(context, a)).toBeCloseTo(target, 9);
});
