import { need } from "../at";
import type { Model } from "../model/model";
import { contextDistance, contextSpace } from "./context-space";
import { peerColumns } from "./peer-columns";

/**
 * How far two units are from each other by the columns of the rule of peers, in standard deviations; NaN where they share no
 * column, and without a rule.
 *
 * @example contextDistances(model)(0, 0) // NaN
 */
export function contextDistances(model: Model): (unit: number, other: number) => number {
  const columns = model.method.peers?.columns ?? [];
  const known = peerColumns(model);
  const space = contextSpace(
    columns.map(({ code }) => need(known, code)),
    columns.map(({ weight }) => weight),
  );
  return (unit, other) => contextDistance(space, unit, other).distance;
}
