export { type EditionChange, type EditionStage, editionStages } from "./edition";
