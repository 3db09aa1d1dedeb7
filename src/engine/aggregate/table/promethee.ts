import type { NumberParameter } from "../../method/definition";
import { numberOf } from "../../method/parameter-value";
import type { TableAggregator } from "../../stages";
import { eachPair, type Preference, usual } from "./each-pair";
import { hasValue, zeros } from "./has-value";

const indifference: NumberParameter = { kind: "number", name: "indifference", default: 0, minimum: 0 };
const preference: NumberParameter = { kind: "number", name: "preference", default: 0, minimum: 0 };

/**
 * PROMETHEE II net flow (Brans and Vincke 1985): the mean over the other units of how much of the weight prefers the unit
 * to them, less how much prefers them to it; -1 to 1. The preference for a difference d is 1 for any d above 0 (usual
 * criterion), or with thresholds q and p on the scale of the values 0 up to q, then (d - q) / (p - q), and 1 from p on; a
 * p that is not above q makes a step at q. A pair is compared on the children that both have, and counts 0 without any. A
 * unit without others has 0.
 *
 * @example promethee.aggregateTable([Float64Array.of(3, 2, 1)], Float64Array.of(1), {}) // Float64Array.of(1, 0, -1)
 */
export const promethee: TableAggregator<"PROMETHEE II"> = {
  method: "PROMETHEE II",
  family: "multi-criteria",
  cost: "quadratic",
  parameters: [indifference, preference],
  summary:
    "Net share of the weight that prefers the unit to each other one, on average: -1 to 1. Small differences may count less or not at all.",
  over: "table",
  needsNonNegative: false,
  aggregateTable(columns, weights, parameters) {
    const flows = zeros(columns);
    const others = flows.reduce((count, _, i) => count + (hasValue(columns, i) ? 1 : 0), -1);
    const degree = degreeOf(numberOf(indifference, parameters), numberOf(preference, parameters));
    eachPair(columns, weights, degree, (first, second, ahead, behind) => {
      flows[first]! += (ahead - behind) / others;
      flows[second]! += (behind - ahead) / others;
    });
    return flows;
  },
};

function degreeOf(q: number, p: number): Preference {
  if (p <= q) return q === 0 ? usual : (difference) => (difference > q ? 1 : 0);
  return (difference) => Math.min(1, Math.max(0, (difference - q) / (p - q)));
}
