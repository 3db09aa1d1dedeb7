import type { DecideViewProps } from "../decide-view-props";

/** In work: the view Levers. */
export function LeversView(_: DecideViewProps) {
  return null;
}
