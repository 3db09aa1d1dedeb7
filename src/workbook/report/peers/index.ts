/** The Peers sheet: which units are like each unit, and which real units are better. */
export { peersSheet } from "./sheet";
