import { isScreening, type Model } from "../../../engine";
import { isDone } from "./method-choice";

/** Whether units are left out of the filled table: figures are counted after imputation, and something is filled. */
export const screensAfter = (model: Model): boolean =>
  isScreening(model.method) && model.method.screeningOn !== undefined && isDone(model, "imputation");

/** Whether units are left out of the table as it was read, before anything is filled. */
export const screensBefore = (model: Model): boolean => isScreening(model.method) && !screensAfter(model);
