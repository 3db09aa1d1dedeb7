import type { AgreementInterval } from "../../../engine";
import type { PlanCell } from "../../plan";
import { constant, figure } from "../context/context";

/** Alpha and its interval: values of the run. */
export const alphaCells = ({ alpha, lower, upper }: AgreementInterval): readonly PlanCell[] =>
  [alpha, lower, upper].map((value) => constant(value, "weight"));

/** A value of the run that may be on either side of 0. */
export const signedCell = (value: number): PlanCell =>
  Number.isNaN(value) ? constant(value, "number") : figure(value, "number", "+0.00;-0.00;0.00");
