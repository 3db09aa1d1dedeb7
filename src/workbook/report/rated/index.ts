/** The sheet of rated levels: between the values of rated indicators and the cells of the user's ratings. */
export { isRated, ratedCell, type RatedPart } from "./rated-cell";
export { ratedSheet } from "./sheet";
