import { type NameIn, type Registry, registryOf } from "../method/definition";
import { competition } from "./competition";
import { dense } from "./dense";
import { fractional } from "./fractional";
import type { Ranker } from "./ranker";

/** Every kind of rank, the default first. */
const list = [competition, dense, fractional] as const satisfies readonly Ranker[];

export type RankKind = NameIn<typeof list>;

/** By their name in the Method table. */
export const rankings: Registry<Ranker, RankKind> = registryOf(list);
