/** Problems in words. This is the folder's only door. */
export { catalogue, type ReaderProblemCode } from "./catalogue";
export { describeProblem } from "./describe-problem";
export { problemOf, type ProblemDraft } from "./draft";
