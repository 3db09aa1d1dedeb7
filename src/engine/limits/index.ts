/** Limits that something is flagged by. */
export {
  type FlagLimit,
  flagLimits,
  isPossibleLimit,
  type LimitName,
  limitNames,
  type Limits,
  usualLimit,
} from "./flag-limits";
export { limitOf } from "./limit-of";
