/** An index as if some values were others. This is the folder's only door. */
export { divisorOf } from "./divisor";
export { levelsInWords } from "./levels-in-words";
export { possibleValues, type PossibleValues } from "./possible-values";
export { whatIf, type WhatIf } from "./what-if";
export { whatIfProblems } from "./what-if-problems";
