import type { LeverAim } from "../../../engine";
import type { TextKey } from "../../strings/text";

/** Names of what a lever can aim for. */
export const aimWords = {
  next: "aimNext",
  peers: "aimPeers",
  target: "aimTarget",
  best: "aimBest",
} as const satisfies Record<LeverAim["aim"], TextKey>;
