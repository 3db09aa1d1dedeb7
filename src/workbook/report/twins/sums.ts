import {
  type AggregationTwin,
  type ChildRange,
  counts,
  presentCount,
  presentWeight,
  sum,
  sumPresent,
  without,
} from "./children";

/** Sum of w x, scaled up to the weights of all children where some are missing. */
export const sumTwin: AggregationTwin = (children) => {
  const weighted = sumPresent(children, ({ values, weights }) => `${weights}*${values}`);
  const all = sum(children.map(({ weights }) => `SUM(${weights})`));
  return { text: `${weighted}*(${all}/${presentWeight(children)})`, array: true };
};

/** Number of children of positive weight, present or not. */
const allCount = (children: readonly ChildRange[]): string =>
  sum(children.map(({ weights }) => `SUMPRODUCT(--(${weights}>0))`));

/** Plain product, scaled up to all children where some are missing. */
export const product: AggregationTwin = (children) => {
  const factors = children.map((child) => `PRODUCT(IF(${counts(child)},${child.values},1))`).join("*");
  const text = `(${factors})^(${allCount(children)}/${presentCount(children)})`;
  return { text: without("<0", children, text), array: true };
};
