/** Claims about units: in how many runs of a test they hold, and for which weights. */
export { claimsOnWorkers, type ClaimsRequest, type FoundClaims } from "./claims-on-workers";
export { claimWords, parseClaim, type ParsedClaim } from "../../workbook/claims";
