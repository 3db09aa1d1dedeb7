import type { LeverField } from "../../../engine";
import type { TextKey } from "../../strings/text";

/** Names of the fields of importance and performance. */
export const fieldWords = {
  "build up first": "fieldBuildUp",
  "keep up": "fieldKeepUp",
  leave: "fieldLeave",
  "possibly too much": "fieldTooMuch",
} as const satisfies Record<LeverField, TextKey>;
