import { at } from "../../at";
import type { Model } from "../../model/model";

/** Whether two models have the same units, values, groups and tree, in any order. */
export const isSameData = (one: Model, other: Model): boolean => dataText(one) === dataText(other);

/** Whether two models on the same data make the same choices. */
export const isSameMethod = (one: Model, other: Model): boolean => methodText(one) === methodText(other);

type Coded = { readonly code: string };
const byCode = (a: Coded, b: Coded): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

function dataText({ units, indicators, denominators, groups, framework, panel }: Model): string {
  const order = [...units.entries()].sort(([, one], [, other]) => byCode(one, other)).map(([i]) => i);
  const inOrder = <T>(list: ArrayLike<T>): readonly T[] => order.map((i) => at(list, i));
  const column = ({ code, values }: Coded & { readonly values: Float64Array }) => [code, inOrder(values)];
  return JSON.stringify([
    inOrder(units).map(({ code }) => code),
    indicators.toSorted(byCode).map(column),
    denominators.toSorted(byCode).map(column),
    groups.toSorted(byCode).map(({ code, labels }) => [code, inOrder(labels)]),
    framework.toSorted(byCode).map(({ code, parent, level }) => [code, parent, level]),
    panel && [inOrder(panel.subjects), inOrder(panel.times)],
  ]);
}

const methodText = ({ indicators, framework, judgements, method, frozen }: Model): string =>
  JSON.stringify(
    [
      indicators.map(({ denominator, scale, direction, target, lower, upper }) => [
        [denominator, scale, direction],
        [target, lower, upper],
      ]),
      framework.map(({ weight }) => weight),
      judgements,
      method,
      frozen,
    ],
    (_, value: unknown) => (value instanceof Float64Array ? [...value] : value),
  );
