import type { Model } from "../../src/engine";
import { sampleModel } from "./sample";

/**
 * The sample with an aggregation that searches weights for each unit, beside all others: no aim of a lever is scored again in the
 * time that this may take.
 */
export const searchingModel = (): Model =>
  sampleModel({
    aggregation: { default: { method: "benefit of the doubt", parameters: {} }, levels: {}, nodes: {} },
  });
