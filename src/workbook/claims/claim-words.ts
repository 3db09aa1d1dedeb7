import type { Claim, Model } from "../../engine";
import type { Language } from "../language";

/** A claim in words that `parseClaim` reads back: units and nodes by their codes, or by names where these are asked for. */
export function claimWords(
  claim: Claim,
  language: Language = "en",
  nameOf: (code: string, of: "unit" | "node") => string = (code) => code,
): string {
  const unit = nameOf(claim.unit, "unit");
  const isSpanish = language === "es";
  if (claim.kind === "before")
    return `${unit} ${isSpanish ? "antes que" : "before"} ${nameOf(claim.other, "unit")}`;
  if (claim.kind === "among first")
    return isSpanish ? `${unit} entre los primeros ${claim.k}` : `${unit} among the first ${claim.k}`;
  const node = nameOf(claim.node, "node");
  if (isSpanish)
    return `${unit} más fuerte en ${node} que ${claim.than === "peers" ? "sus pares" : "las demás"}`;
  return `${unit} stronger in ${node} than ${claim.than === "peers" ? "its peers" : "the others"}`;
}

/** Names of units and nodes for `claimWords`. */
export const namesIn =
  ({ units, framework }: Model) =>
  (code: string, of: "unit" | "node"): string =>
    (of === "unit" ? units : framework).find((one) => one.code === code)?.name ?? code;
