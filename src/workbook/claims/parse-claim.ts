import type { Claim, Model } from "../../engine";
import type { Problem } from "../problem";
import { problemOf } from "../problems";
import { type Found, nodeNamed, unitNamed } from "./named";
import * as phrases from "./phrases";

export type ParsedClaim =
  { readonly ok: true; readonly claim: Claim } | { readonly ok: false; readonly problem: Problem };

/**
 * A claim in words, English or Spanish: "C12 before C07", "C12 among the first 10", "C12 stronger in SA than its peers" (or
 * "than the others"). Units and nodes by code or name; a name may have the words of a claim in it.
 *
 * @param root code of the index that the claim is about
 */
export function parseClaim(text: string, model: Model, root: string): ParsedClaim {
  const claim = text.trim().replace(/\s+/g, " ").replace(/\.$/, "");
  return (
    stronger(claim, model, root) ??
    amongFirst(claim, model) ??
    before(claim, model) ??
    refused(problemOf({ code: "claim-not-understood", severity: "error", cell: null, details: { claim } }))
  );
}

const refused = (problem: Problem): ParsedClaim => ({ ok: false, problem });

function stronger(text: string, model: Model, root: string): ParsedClaim | null {
  const joined = phrases.strongerIn.exec(text);
  const rest = joined && text.slice(joined.index + joined[0].length);
  const than = rest === null ? undefined : [...rest.matchAll(phrases.than)].at(-1);
  if (joined === null || rest === null || than === undefined) return null;
  const compared = rest.slice(than.index + than[0].length).trim();
  const kind = phrases.peers.test(compared) ? "peers" : phrases.others.test(compared) ? "others" : null;
  if (kind === null) return null;
  const unit = unitOf(text.slice(0, joined.index), model, text);
  const node = nodeNamed(rest.slice(0, than.index), model, root, text);
  if ("problem" in unit) return refused(unit.problem);
  if ("problem" in node) return refused(node.problem);
  return { ok: true, claim: { kind: "stronger", unit: unit.code, node: node.code, than: kind } };
}

function amongFirst(text: string, model: Model): ParsedClaim | null {
  const [, name, after, ahead] = phrases.amongFirst.exec(text) ?? [];
  const figure = after ?? ahead;
  if (name === undefined || figure === undefined) return null;
  const k = phrases.countIn(figure);
  const maximum = model.units.length;
  if (k === null || k < 1 || k > maximum) {
    const details = { claim: text, found: figure, limits: `1 - ${maximum}` };
    return refused(problemOf({ code: "claim-count-out-of-range", severity: "error", cell: null, details }));
  }
  const unit = unitOf(name, model, text);
  return "problem" in unit
    ? refused(unit.problem)
    : { ok: true, claim: { kind: "among first", unit: unit.code, k } };
}

/** Of the places where the text can be divided, the first at which both sides are units. */
function before(text: string, model: Model): ParsedClaim | null {
  const tries = [...text.matchAll(phrases.before)].map((joined) => {
    const unit = unitOf(text.slice(0, joined.index), model, text);
    const other = unitNamed(text.slice(joined.index + joined[0].length), model, text);
    return { unit, other };
  });
  const pair = tries.find(({ unit, other }) => !("problem" in unit) && !("problem" in other)) ?? tries[0];
  if (pair === undefined) return null;
  const { unit, other } = pair;
  if ("problem" in unit) return refused(unit.problem);
  if ("problem" in other) return refused(other.problem);
  if (unit.code !== other.code)
    return { ok: true, claim: { kind: "before", unit: unit.code, other: other.code } };
  const details = { claim: text, found: unit.code };
  return refused(problemOf({ code: "claim-about-itself", severity: "error", cell: null, details }));
}

/** A unit, also as "C12's profile". */
function unitOf(text: string, model: Model, claim: string): Found {
  const unit = unitNamed(text, model, claim);
  const [, first, second] = "problem" in unit ? (phrases.profile.exec(text.trim()) ?? []) : [];
  const own = first ?? second;
  return own === undefined ? unit : unitNamed(own, model, claim);
}
