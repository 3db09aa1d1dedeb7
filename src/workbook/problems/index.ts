/** Problems in words. This is the folder's only door. */
export { catalogue, type WorkbookProblemCode } from "./catalogue";
export { coverageProblems } from "./coverage-problems";
export { planProblems } from "./describe-plan";
export { describeProblem } from "./describe-problem";
export { eachOnce } from "./each-once";
export { fill } from "./fill";
export { gathered } from "./gathered";
export { withTemplateLeft } from "./template-left";
export { variantSentences } from "./variants";
export { problemOf, type ProblemDraft } from "./draft";
