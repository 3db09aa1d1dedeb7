/** The sheet of rated levels: between the values of rated indicators and the cells of the user's ratings. */
export { keptRatedInputs, type KeptRatedCells } from "./kept-inputs";
export { ratedInputsOf, type RatedInput } from "./rated-inputs";
export { evidenceOf, restsOn } from "./evidence-cells";
export { levelFormat, levelOf } from "./figure-cells";
export { fixedRatings } from "./fixed-ratings";
export { evidenceColumns, isRated, ratedCell, ratedColumn, ratedOf, type RatedPart } from "./rated-cell";
export { ratedSheet } from "./sheet";
