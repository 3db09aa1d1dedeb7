import type { LeverAim } from "../../../../engine";

type AimKey = "wanted" | "to" | "treated" | "score" | "gain";

/** A hidden column of the workings. */
export type WorkingKey =
  | "name"
  | "measured"
  | "digits"
  | "value"
  | "peerScore"
  | "importance"
  | "performance"
  | "end"
  | "perUnit"
  | "maximum"
  | "step"
  | `${LeverAim["aim"]} ${AimKey}`
  | `${LeverAim["aim"]} up ${number}`
  | "rank"
  | "passed"
  | "cost"
  | "perCost"
  | "have"
  | "name 1"
  | "name 2"
  | "name 3"
  | "names"
  | "related"
  | "field"
  | "key"
  | "place"
  | "at";

const aims = ["next", "peers", "target", "best"] as const satisfies readonly LeverAim["aim"][];

/** Every hidden column, for a framework with so many levels above the indicators. */
export const workingKeys = (depth: number): readonly WorkingKey[] => [
  ...(["name", "measured", "digits", "value", "peerScore", "importance", "performance", "end"] as const),
  ...(["perUnit", "maximum", "step"] as const),
  ...aims.flatMap((aim): readonly WorkingKey[] => [
    ...([`${aim} wanted`, `${aim} to`, `${aim} treated`, `${aim} score`] as const),
    ...Array.from({ length: depth }, (_, k): WorkingKey => `${aim} up ${k}`),
    `${aim} gain`,
  ]),
  ...(["rank", "passed", "cost", "perCost", "have", "name 1", "name 2", "name 3", "names"] as const),
  ...(["related", "field", "key", "place", "at"] as const),
];
