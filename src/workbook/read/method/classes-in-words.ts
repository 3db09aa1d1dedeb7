import type { ScoreClass } from "../../../engine";
import { figure, numberOf, oneOfWords, partsOf, pointsWords } from "./points-words";

const pattern = new RegExp(
  `^(?<name>.+?)\\s+(?:${oneOfWords(pointsWords.from)})\\s+(?<from>${figure})(?:\\s+(?<colour>#[0-9a-f]{6}))?$`,
  "iu",
);

/**
 * The classes that words state, with ; between them; null when a part is not understood.
 *
 * @example classesIn("silver from 51; gold from 67 #FFD700")?.[1] // { name: "gold", from: 67, colour: "#FFD700" }
 */
export function classesIn(words: string): readonly ScoreClass[] | null {
  const classes = partsOf(words).map((part): ScoreClass | null => {
    const found = pattern.exec(part)?.groups;
    if (found?.["name"] === undefined || found["from"] === undefined) return null;
    const colour = found["colour"]?.toUpperCase() ?? null;
    return { name: found["name"].trim(), from: numberOf(found["from"]), colour };
  });
  return classes.length === 0 || classes.includes(null) ? null : classes.flatMap((one) => one ?? []);
}

/** The words of classes, which `classesIn` reads back. */
export const classesInWords = (classes: readonly ScoreClass[]): string =>
  classes.map(({ name, from, colour }) => `${name} from ${from}${colour ? ` ${colour}` : ""}`).join("; ");
