import type { Registry } from "../method/definition";
import type { Treater } from "../stages";
import { none } from "./none";
import { winsorise } from "./winsorise";
import { winsoriseThenLog } from "./winsorise-then-log";

/** The outlier treatments, by their name in the Method table; the first is the default. */
export const treatments: Registry<Treater> = {
  [none.method]: none,
  [winsoriseThenLog.method]: winsoriseThenLog,
  [winsorise.method]: winsorise,
};
