import fc from "fast-check";
import { type ImputeContext, imputations, type Model } from "../../../src/engine";
import { compileTree } from "../../../src/engine/model/tree";
import { randomModel } from "../../support/random-model";
import { orderOf } from "./support/arbitraries";
import { expectNear, taken } from "./support/near";
import { variantsOf } from "./support/variants";

/** Two cities at several times: unit i is the city i mod 2 in the year i. */
const panelOf = (order: readonly number[]) => ({
  subjects: order.map((i) => `city ${i % 2}`),
  times: Float64Array.from(order, (i) => 2000 + i),
});

/** A model with its units in another order, and what an imputation may know of it. */
function reordered(model: Model, order: readonly number[]) {
  const indicators = model.indicators.map((indicator) => ({
    ...indicator,
    values: taken(indicator.values, order),
  }));
  const own: Model = {
    ...model,
    units: order.map((i) => model.units[i]!),
    indicators,
    groups: model.groups.map((group) => ({ ...group, labels: order.map((i) => group.labels[i]!) })),
    panel: panelOf(order),
  };
  const context: ImputeContext = {
    labels: own.groups[0]!.labels,
    panel: own.panel,
    framework: { tree: compileTree(own), model: own },
  };
  return { table: indicators.map(({ values }) => values), context };
}

const cases = randomModel({ missing: 0.25 }).chain((model) =>
  fc.record({ model: fc.constant(model), order: orderOf(model.units.length) }),
);
const natural = (model: Model) => reordered(model, [...model.units.keys()]);

describe.each(variantsOf(imputations))("$title", ({ method, parameters }) => {
  test("keeps every observed value bit for bit, and leaves the table as it was", () =>
    fc.assert(
      fc.property(cases, ({ model }) => {
        const { table, context } = natural(model);
        const before = table.map((column) => column.slice());
        const after = method.impute(table, context, parameters);
        expect(table).toEqual(before);
        expect(after.map((column) => column.length)).toEqual(before.map((column) => column.length));
        before.forEach((column, j) =>
          column.forEach((x, i) => {
            if (!Number.isNaN(x)) expect(after[j]![i]).toBe(x);
          }),
        );
      }),
    ));

  test("fills a cell with the same value for any order of the units", () =>
    fc.assert(
      fc.property(cases, ({ model, order }) => {
        const [there, back] = [natural(model), reordered(model, order)];
        const expected = method.impute(there.table, there.context, parameters);
        method
          .impute(back.table, back.context, parameters)
          .forEach((column, j) => expectNear(column, taken(expected[j]!, order), 1e-6));
      }),
    ));

  test("gives numbers or leaves the cell missing, never an infinity", () =>
    fc.assert(
      fc.property(cases, ({ model }) => {
        const { table, context } = natural(model);
        for (const column of method.impute(table, context, parameters))
          for (const x of column) expect(Number.isFinite(x) || Number.isNaN(x)).toBe(true);
      }),
    ));

  test("has nothing to do where nothing is missing", () =>
    fc.assert(
      fc.property(randomModel({ missing: 0 }), (model) => {
        const { table, context } = natural(model);
        expect(method.impute(table, context, parameters)).toEqual(table);
      }),
    ));

  test("does not stop at tables with a constant column, one without any value, or a unit without any", () =>
    fc.assert(
      fc.property(cases, ({ model }) => {
        const { table, context } = natural(model);
        const odd = table.map((column, j) =>
          j === 0 ? column.map(() => 7) : column.map((x, i) => (j === 1 || i === 0 ? NaN : x)),
        );
        const after = method.impute(odd, context, parameters);
        expect(after[0]).toEqual(odd[0]);
        expect(after[1]!.every(Number.isNaN)).toBe(true);
      }),
    ));
});
