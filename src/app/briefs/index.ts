/** A brief for each unit of an index. Loaded when one is made: nothing else needs their writers. */
export { briefsPage } from "../../document";
export { type Briefs, type BriefsOptions, type BriefsOutcome, prepareBriefs } from "./prepare-briefs";
