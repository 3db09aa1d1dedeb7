/** The Ranking sheet of an index: the units in order, and what each part adds. */
export { rankingSheet } from "./sheet";
