import type { Model } from "../../../engine";
import { Lookup, plain } from "../cells/text";
import { edits, nearest, type KnownWord } from "../words/nearest";

/** The unit of the model that a text and a round name: in a panel the row of the unit at that time. */
export type UnitOfRating =
  | { readonly found: true; readonly code: string }
  | { readonly found: false; readonly why: "unit"; readonly near: string | null }
  /** The unit is known, and Data has no row of it for this round; `times` are those that it has. */
  | { readonly found: false; readonly why: "round"; readonly times: readonly string[] };

/** Shorter names differ in one letter from too many others. */
const shortest = 6;

/** The only name that differs in one letter, also in the first; null for none. */
function oneSlip(word: string, known: ReadonlyMap<string, KnownWord<string>>): string | null {
  if (word.length < shortest) return null;
  const near = [...known].filter(
    ([other]) => Math.abs(other.length - word.length) < 2 && edits(other, word) === 1,
  );
  return near.length === 1 ? (near[0]?.[1].spelt ?? null) : null;
}

interface Subject {
  readonly code: string;
  readonly name: string;
  /** By round; one "" without a panel. */
  readonly rows: Map<string, string>;
  latest: string;
}

/** Finds units by code or name; a round that is blank means the last time of the unit. */
export function ratedUnits({
  units,
  panel,
}: Pick<Model, "units" | "panel">): (text: string, round: string) => UnitOfRating {
  const subjects = new Map<string, Subject>();
  const byText = new Lookup<Subject>();
  units.forEach(({ code, name }, i) => {
    const time = panel === null ? "" : String(panel.times[i]);
    const subject = panel?.subjects[i] ?? code;
    const own = subjects.get(subject) ?? {
      ...{ code: subject, name: time === "" ? name : name.slice(0, -time.length - 1) },
      ...{ rows: new Map<string, string>(), latest: code },
    };
    subjects.set(subject, own);
    if (!own.rows.has(time)) own.rows.set(time, code);
  });
  for (const subject of subjects.values()) {
    byText.add(subject.code, subject);
    const last = [...subject.rows.keys()].sort((a, b) => Number(a) - Number(b)).at(-1);
    subject.latest = subject.rows.get(last ?? "") ?? subject.latest;
  }
  for (const subject of subjects.values()) byText.add(subject.name, subject);
  let spellings: ReadonlyMap<string, KnownWord<string>> | null = null;
  const near = (text: string): string | null => {
    spellings ??= new Map(
      [...subjects.values()].flatMap(({ code, name }) =>
        [code, name].map((spelt) => [plain(spelt), { thing: code, spelt }] as const),
      ),
    );
    return nearest(plain(text), spellings)?.spelt ?? oneSlip(plain(text), spellings);
  };
  return (text, round) => {
    const subject = byText.get(text);
    if (subject === undefined) return { found: false, why: "unit", near: near(text) };
    if (panel === null || round === "") return { found: true, code: subject.latest };
    const code = subject.rows.get(round);
    return code === undefined
      ? { found: false, why: "round", times: [...subject.rows.keys()] }
      : { found: true, code };
  };
}
