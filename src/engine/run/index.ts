/** The stages of a run, each a function from the state that the one before it leaves. */
export { aggregated } from "./aggregated";
export { infiniteResults } from "./check-finite";
export { compared } from "./compared";
export { denominated } from "./denominated";
export { imputed } from "./imputed";
export { run } from "./by-stage";
export { normalised } from "./normalised";
export { ranked } from "./ranked";
export { screened } from "./screened";
export { split } from "./split";
export { start } from "./started";
export { allProblems, type Split } from "./state";
export { toIndex } from "./to-index";
export { transformed } from "./transformed";
export { transformersOf } from "./transformer-of";
export { treated } from "./treated";
export { weighted } from "./weighted";
