/** The sheet of gates, bonus and malus, and classes. */
export { classFormats } from "./class-formats";
export { classColumn, pointsSheet } from "./sheet";
