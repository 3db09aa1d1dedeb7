import type { DecideViewProps } from "../decide-view-props";

/** In work: the view Peers. */
export function PeersView(_: DecideViewProps) {
  return null;
}
