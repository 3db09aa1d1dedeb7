import type { EngineProblem } from "../../problem";
import type { Model } from "../model";
import { shapeProblem } from "./model-problem";

/** A panel has a subject and a time for every unit, times are numbers, and a subject stands once at a time. */
export function checkPanel({ panel, units }: Model): EngineProblem[] {
  if (panel === null) return [];
  const { subjects, times } = panel;
  const whole = `${units.length}, the number of units`;
  const lengths = Object.entries({ subjects, times }).flatMap(([list, { length }]) =>
    length === units.length ? [] : [shapeProblem(`panel.${list}`, `${length} entries long`, whole)],
  );
  const seen = new Set<string>();
  const moments = subjects.flatMap((subject, i) => {
    const time = times[i] ?? NaN;
    const key = `${time} ${subject}`;
    const isSeen = seen.has(key);
    seen.add(key);
    const path = `panel: ${subject}`;
    if (!Number.isFinite(time)) return [shapeProblem(path, `time ${time}`, "a number")];
    return isSeen ? [shapeProblem(path, `more than once at ${time}`, "once at a time")] : [];
  });
  return [...lengths, ...moments];
}
