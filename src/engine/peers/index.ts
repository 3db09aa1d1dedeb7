/** Which units are like one: by columns that describe the units, or by groups. This is the folder's only door. */
export { contextDistances } from "./context-distances";
export { contextDistance, contextSpace } from "./context-space";
export { contrastingUnits } from "./contrasting-units";
export { nearestRule } from "./nearest-rule";
export { peerColumns } from "./peer-columns";
export { peerSets } from "./peer-sets";
