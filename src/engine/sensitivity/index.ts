/** Which of the choices behind an index its ranks depend on. */
export { bootstrapIntervals, type Interval } from "./bootstrap";
export { mostSensitivityInputs, type SensitivityDesign, sensitivityDesign } from "./design";
export { type DesignOutputs, type SensitivityIndices, sensitivityIndices } from "./indices";
export { replicateAt, type UncertainInput } from "./inputs";
export { rankShift } from "./rank-shift";
export { type DesignRuns, runDesign } from "./run-design";
