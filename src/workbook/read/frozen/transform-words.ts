import type { Transform } from "../../../engine";

const words: Readonly<Record<Transform["kind"], string>> = {
  log: "log",
  logTurned: "log turned",
  logShifted: "log shifted",
  logGII: "log GII",
  boxCox: "Box-Cox",
};

/** The words for how an indicator was transformed. */
export const transformWords = (kind: Transform["kind"]): string => words[kind];

/** The transformation of these words; null for none. */
export function transformNamed(text: string): Transform["kind"] | null {
  const kinds = Object.keys(words) as Transform["kind"][]; // its own keys
  return kinds.find((kind) => words[kind].toLowerCase() === text.trim().toLowerCase()) ?? null;
}
