/** The sheet Weights of the group: what those who make the index together think of its weights, and their proposals. */
export { groupWeightsSheet } from "./sheet";
