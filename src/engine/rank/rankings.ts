import type { RankKind } from "../model/model";
import { competition } from "./competition";
import { dense } from "./dense";
import { fractional } from "./fractional";
import type { Ranker } from "./ranker";

/** Every kind of rank by its name; the first is the default. */
export const rankings: Readonly<Record<RankKind, Ranker>> = { competition, dense, fractional };
