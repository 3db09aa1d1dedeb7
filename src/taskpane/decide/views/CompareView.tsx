import type { DecideViewProps } from "../decide-view-props";

/** In work: the view Compare. */
export function CompareView(_: DecideViewProps) {
  return null;
}
