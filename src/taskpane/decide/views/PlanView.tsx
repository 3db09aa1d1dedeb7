import type { DecideViewProps } from "../decide-view-props";

/** In work: the view Plan. */
export function PlanView(_: DecideViewProps) {
  return null;
}
