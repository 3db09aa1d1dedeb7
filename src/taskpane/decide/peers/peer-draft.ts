import type { Model, PeerRule } from "../../../engine";
import { settingOf } from "../../../workbook/read";
import { nameOf } from "../../model/tree";

/** A column by which peers can be chosen. */
export interface PeerChoice {
  readonly code: string;
  readonly name: string;
}

/** Context columns and denominators first: they describe units. Then the indicators, by which units can be alike as well. */
export const contextChoices = ({ context = [], denominators }: Model): readonly PeerChoice[] =>
  [...context, ...denominators].map(({ code, name }) => ({ code, name: nameOf({ code, name }) }));

export const indicatorChoices = ({ indicators }: Model): readonly PeerChoice[] =>
  indicators.map(({ code, name }) => ({ code, name: nameOf({ code, name }) }));

/** Peers where the Method does not state them: the group. */
const byGroup: PeerRule = { columns: [], count: null, within: "all" };

/** Peers of a rule, where the Method states none that has columns. */
const usualCount = 8;

export const ruleOf = ({ method }: Model): PeerRule => method.peers ?? byGroup;

/** The rule by columns that the list begins with: what the Method has, else every column that describes the units. */
export function nearestRule(model: Model): PeerRule {
  const { columns, within } = ruleOf(model);
  const usual = contextChoices(model).map(({ code }) => ({ code, weight: 1 }));
  return { columns: columns.length > 0 ? columns : usual, count: usualCount, within };
}

/** The index with other peers: its scores do not depend on them, unless the gap reference is the peers. */
export const withPeers = (model: Model, peers: PeerRule): Model => ({
  ...model,
  method: { ...model.method, peers },
});

/** The rows of the Method that state a rule, in its words. */
export function peerWords(model: Model, rule: PeerRule): Readonly<Record<string, string>> {
  const { method } = withPeers(model, rule);
  const titles = rule.count === null ? ["Peers"] : ["Peers", "Peers by", "Peers within"];
  return Object.fromEntries(
    titles.map((title) => [title, settingOf(title, (code) => code)?.words(method) ?? ""]),
  );
}

export const isSameRule = (one: PeerRule, other: PeerRule): boolean =>
  one.count === null || other.count === null
    ? one.count === other.count
    : JSON.stringify([one.columns, one.count, one.within]) ===
      JSON.stringify([other.columns, other.count, other.within]);
