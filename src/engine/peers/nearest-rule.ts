import type { Method, PeerRule } from "../model/model";

/** A rule by which the nearest units are the peers. */
export interface NearestRule extends PeerRule {
  readonly count: number;
}

/**
 * The rule of a method if it asks for the nearest units; null where groups, or all units, are the peers.
 *
 * @example nearestRule(model.method) // null
 */
export const nearestRule = ({ peers }: Pick<Method, "peers">): NearestRule | null =>
  peers === undefined || peers.count === null ? null : { ...peers, count: peers.count };
