/** Claims about units: in how many runs they hold, and for which weights. */
export type { Claim } from "./claim";
export { type ClaimRows, claimRows } from "./claim-rows";
export { type ClaimShare, type ClaimShares, claimShares, claimSharesOf } from "./claim-shares";
export { claimsUnderWeights, type ClaimUnderWeights, type WeightsVerdict } from "./claims-under-weights";
