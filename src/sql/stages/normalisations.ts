import { bounds } from "./normalise/bounds";
import { distances } from "./normalise/distances";
import { ranks } from "./normalise/ranks";
import { spreads } from "./normalise/spreads";
import type { SqlNormalisation } from "./normalisation";

/** The normalisations that SQL expresses, by their name; any other is refused. */
export const sqlNormalisations: Readonly<Record<string, SqlNormalisation>> = {
  ...bounds,
  ...spreads,
  ...ranks,
  ...distances,
};
