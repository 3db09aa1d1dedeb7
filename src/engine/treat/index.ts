import { registryOf } from "../method/definition";
import type { TreatmentName } from "../model/method-names";
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

/** The outlier treatments, by their name in the Method table; the first is the default. */
export const treatments = registryOf<Treater, TreatmentName>([
  none,
  ...transformations.map(winsoriseThen),
  winsorise,
  winsoriseBothEnds,
  iqrFences,
  ...transformations.map(transformDirectly),
]);
