import type { EngineProblem, Method } from "../engine";
import type { Plan } from "./plan";
import { refusal } from "./refusal";

/** The settings that scripts know. What is added to the method later is refused until it is written. */
const known = {
  missing: true,
  screening: true,
  imputation: true,
  treatment: true,
  transformation: true,
  normalisation: true,
  byIndicator: true,
  weights: true,
  aggregation: true,
  rescaling: true,
  gates: true,
  adjustments: true,
  classes: true,
  ranks: true,
  group: true,
  // Gaps are not in the result.
  gap: true,
  peers: true,
  // Flags are not in the result.
  limits: true,
  // What takes weighted quantiles or ranks is refused by `refusedWeighted`.
  unitWeights: true,
} satisfies Partial<Record<keyof Method, true>>;

/** Titles of settings that are not in SQL, in the words of the Method table. */
const titles: Readonly<Record<string, string>> = {
  scaleTime: "scale year",
  screeningOn: "screening",
};

/** Settings of the method that scripts do not have. */
export function refusedSettings({ index: { method } }: Plan): readonly EngineProblem[] {
  const own = Object.entries(method).filter(([, value]) => value !== undefined && value !== null);
  return own
    .filter(([name]) => !Object.hasOwn(known, name))
    .map(([name]) => {
      const title = titles[name] ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      return refusal("sql-setting-unknown", { setting: title, method: title });
    });
}
