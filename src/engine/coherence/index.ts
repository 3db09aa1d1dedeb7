/** How far the indicators of an index belong together. */
export { cronbach } from "./cronbach";
export { pearson } from "./pearson";
export { spearman } from "./spearman";
