import { createModel, type Method, type Model } from "../../../src/engine";
import type { MethodOfTable } from "../../../src/sql";

/** Figures that are the same in every run. */
function figures(): () => number {
  let state = 20261127;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

const units = Array.from({ length: 120 }, (_, i) => `u${i + 1}`);

/**
 * A table with what hurts: missing values, equal values, a long tail, a denominator of 0, a unit without a group and one without
 * any value, a code that is no plain name, three levels, a weight of 0.
 */
export const tableModel: Model = (() => {
  const next = figures();
  const of = (gap: number, value: () => number) =>
    units.map((_, i) => (i === 7 || next() < gap ? null : value()));
  const tail = () => Math.round(10 * Math.exp(4 * next())) / 10;
  return createModel({
    units,
    indicators: [
      {
        code: "C1",
        values: of(0.1, () => Math.round(next() * 40) + 1),
        parent: "A",
        ...{ lower: 3, upper: 38, target: 30 },
      },
      {
        code: "C2",
        values: of(0.2, tail),
        parent: "A",
        direction: -1,
        weight: 2,
        ...{ lower: 2, upper: 300, target: 2 },
      },
      {
        code: "C3",
        values: of(0.05, tail),
        parent: "A",
        weight: 0.5,
        ...{ lower: 1, upper: 500, target: 200 },
      },
      {
        code: `d'1"; --\\`,
        values: of(0.3, () => next() + 0.5),
        parent: "B",
        ...{ lower: 0.4, upper: 1.6, target: 1.2 },
      },
      {
        code: "D2",
        values: of(0.1, () => 5 + next() * 100),
        parent: "B",
        denominator: "POP",
        scale: 1000,
        ...{ lower: 0.01, upper: 9, target: 5 },
      },
      { code: "D3", values: of(0.1, () => 12), parent: "B", ...{ lower: 0, upper: 20, target: 15 } },
      {
        code: "E1",
        values: of(0.1, tail),
        parent: "C",
        direction: -1,
        ...{ lower: 1, upper: 90, target: 3 },
      },
      {
        code: "E2",
        values: of(0.1, () => Math.round(next() * 5) + 1),
        parent: "C",
        weight: 0,
        ...{ lower: 1, upper: 6, target: 6 },
      },
      {
        code: "E3",
        values: of(0.1, () => Math.round(next() * 8) + 2),
        parent: "C",
        ...{ lower: 1, upper: 11, target: 9 },
      },
    ],
    denominators: [
      {
        code: "POP",
        name: "Population",
        values: units.map((_, i) => (i === 11 ? 0 : 500 + Math.round(next() * 90000))),
      },
    ],
    groups: [
      {
        code: "region",
        name: "Region",
        labels: units.map((_, i) => (i === 3 ? null : (["north", "south", "east's"][i % 3] ?? null))),
      },
    ],
    aggregates: [
      { code: "A", parent: "AB", weight: 2 },
      { code: "B", parent: "AB" },
      { code: "AB", parent: "Index", weight: 3 },
      { code: "C", parent: "Index" },
      { code: "Index" },
    ],
  });
})();

export const methodOfTable = (method: Method): MethodOfTable => ({
  indicators: tableModel.indicators,
  denominators: tableModel.denominators.map(({ code }) => code),
  groups: tableModel.groups.map(({ code }) => code),
  framework: tableModel.framework,
  method,
});
