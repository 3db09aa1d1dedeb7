import { type NameIn, type Registry, registryOf } from "../method/definition";
import type { Treater } from "../stages";
import { iqrFences } from "./iqr-fences";
import { none } from "./none";
import { transformDirectly } from "./transform-directly";
import { transformations } from "./transformations";
import { winsorise } from "./winsorise";
import { winsoriseBothEnds } from "./winsorise-both-ends";
import { winsoriseThen } from "./winsorise-then";

export { innerExtent, quartileFences } from "./bounds";
export { changeAt } from "./change-at";
export { transformValue } from "./transform";

/** Every outlier treatment, the default first. To add one: its import and its line. */
const list = [
  none,
  ...transformations.map(winsoriseThen),
  winsorise,
  winsoriseBothEnds,
  iqrFences,
  ...transformations.map(transformDirectly),
] as const satisfies readonly Treater[];

export type TreatmentName = NameIn<typeof list>;

/** By their name in the Method table. */
export const treatments: Registry<Treater, TreatmentName> = registryOf(list);
