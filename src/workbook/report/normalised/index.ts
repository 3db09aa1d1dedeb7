/** The Normalised sheet: the values on one scale. */
export { normalisedSheet } from "./sheet";
