import type { Gate } from "../model/choice";
import { isWithin, reaches } from "./reaches";

/** What a unit does at a gate: it fails, passes, or has no value of the element. */
export type GateState = "passes" | "fails" | "missing";

/** @param x the value of the gate's element; NaN missing */
export function gateState({ passes, limit }: Gate, x: number): GateState {
  if (Number.isNaN(x)) return "missing";
  const meets = passes === "at least" ? reaches(x, limit) : isWithin(x, limit);
  return meets ? "passes" : "fails";
}

/** Whether the score of a unit in this state is held to the cap. */
export const isCapped = (gate: Gate, state: GateState): boolean =>
  state === "fails" || (state === "missing" && gate.missing === "fails");
