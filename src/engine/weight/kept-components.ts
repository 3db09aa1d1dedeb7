import { at } from "../at";
import type { PrincipalComponents } from "../coherence";
import type { NumberParameter } from "../method/definition";
import { numberOf } from "../method/parameter-value";
import type { Choice } from "../model/choice";

const minimumEigenvalue: NumberParameter = { kind: "number", name: "eigenvalue", default: 1, minimum: 0 };
const minimumExplained: NumberParameter = {
  kind: "number",
  name: "explained",
  default: 0.1,
  minimum: 0,
  maximum: 1,
};
const minimumTogether: NumberParameter = {
  kind: "number",
  name: "cumulative",
  default: 0.6,
  minimum: 0,
  maximum: 1,
};

/** The Handbook's limits, in the order of the Method table. */
export const componentLimits = [minimumEigenvalue, minimumExplained, minimumTogether] as const;

/**
 * The number of components that are kept: those with an eigenvalue of 1 or more that explain more than 10 % of the
 * variance each, and further ones until they explain more than 60 % together; at least one. All three limits are
 * parameters: the Handbook's own example keeps an eigenvalue of 0.89.
 *
 * Source: Handbook on Constructing Composite Indicators (OECD and JRC 2008), p. 89; the first limit is Kaiser's.
 */
export function keptComponents(
  { eigenvalues, explained }: Pick<PrincipalComponents, "eigenvalues" | "explained">,
  given: Choice["parameters"],
): number {
  const eigenvalue = numberOf(minimumEigenvalue, given);
  const each = numberOf(minimumExplained, given);
  const together = numberOf(minimumTogether, given);
  // Uncorrelated items have eigenvalues of 1, but for rounding.
  const isKept = (value: number, k: number): boolean => value >= eigenvalue - 1e-9 && at(explained, k) > each;
  const first = eigenvalues.findIndex((value, k) => !isKept(value, k));
  let count = first < 0 ? eigenvalues.length : Math.max(1, first);
  let sum = explained.subarray(0, count).reduce((total, share) => total + share, 0);
  while (count < explained.length && sum <= together) sum += at(explained, count++);
  return count;
}
