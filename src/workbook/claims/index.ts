/** Claims about the units of an index, in words. This is the folder's only door. */
export { claimWords, namesIn } from "./claim-words";
export { parseClaim, type ParsedClaim } from "./parse-claim";
