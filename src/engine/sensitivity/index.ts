/** How much the ranks of an index depend on each of its choices. */
export { bootstrapIntervals, type Interval } from "./bootstrap";
export { maximumSensitivityInputs, type SensitivityDesign, sensitivityDesign } from "./design";
export { type DesignOutputs, type SensitivityIndices, sensitivityIndices } from "./indices";
export { type ModelOutput, modelOutput, rankShift, type SensitivityOutput } from "./model-output";
export { type DesignRuns, joinRows, type RowOutputs, rowOutputs, runDesign } from "./run-design";
export { type Sensitivity, sensitivity, sensitivityOf, type SensitivityOptions } from "./sensitivity";
export { sensitivityInputs } from "./sensitivity-inputs";
