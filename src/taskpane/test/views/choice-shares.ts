import type { Model, Sensitivity } from "../../../engine";
import type { Speech } from "../../strings/speech";
import { inputWords } from "./input-words";
import type { Labels } from "./labels";

/** A share of the variance with its interval; NaN for none. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface ChoiceShare {
  readonly label: string;
  readonly first: Share;
  readonly total: Share;
}

/** What each choice explains, the largest total first. */
export function choiceShares(
  { inputs, indices, intervals }: Sensitivity,
  model: Pick<Model, "framework">,
  labels: Labels,
  speech: Speech,
): readonly ChoiceShare[] {
  const share = (order: "first" | "total", k: number): Share => {
    const { low = NaN, high = NaN } = intervals[order][k] ?? {};
    return { value: indices[order][k] ?? NaN, low, high };
  };
  return inputs
    .map((input, k) => ({
      label: inputWords(input, model, labels, speech),
      first: share("first", k),
      total: share("total", k),
    }))
    .sort((a, b) => orLast(b.total.value) - orLast(a.total.value));
}

const orLast = (share: number): number => (Number.isNaN(share) ? -Infinity : share);
