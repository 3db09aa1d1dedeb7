import type { DecideViewProps } from "../decide-view-props";

/** In work: the view of scenarios. */
export function ScenariosView(_: DecideViewProps) {
  return null;
}
