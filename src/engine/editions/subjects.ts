import { at } from "../at";
import { historiesOf } from "../model/histories";
import type { Model } from "../model/model";

/** A unit of an edition, or in a panel a subject with all its times. */
export interface Subject {
  readonly code: string;
  readonly name: string;
  /** Its units in the model. */
  readonly units: readonly number[];
  /** The one that the edition is about; -1 where a panel has none at the time. */
  readonly unit: number;
}

/** A subject of both editions, or of one: null in the other. */
export interface SubjectPair {
  readonly subjects: readonly [before: Subject | null, after: Subject | null];
}

/** The last time of a panel; null for a model of one time. */
export const lastTime = ({ panel }: Model): number | null =>
  panel === null ? null : panel.times.reduce((last, time) => Math.max(last, time), -Infinity);

export function subjectsOf(model: Model, time: number | null): readonly Subject[] {
  const { units, panel } = model;
  if (panel === null) return units.map((unit, i) => ({ ...unit, units: [i], unit: i }));
  return [...historiesOf(panel)].map(([code, own]) => ({
    code,
    name: nameOfSubject(model, own.at(-1) ?? 0),
    units: own,
    unit: own.find((i) => at(panel.times, i) === time) ?? -1,
  }));
}

/** The name of a unit of a panel without its time: "Alder" of "Alder 2024". */
function nameOfSubject({ units, panel }: Model, unit: number): string {
  const { name } = at(units, unit);
  const time = panel === null ? "" : ` ${at(panel.times, unit)}`;
  return name.endsWith(time) ? name.slice(0, name.length - time.length) : name;
}

/** By code, then by a name that no other subject of the same edition has. The later edition's order, then what only the earlier has. */
export function pairsOf(before: readonly Subject[], after: readonly Subject[]): readonly SubjectPair[] {
  const byCode = new Map(before.map((subject) => [subject.code, subject]));
  const codes = new Set(after.map(({ code }) => code));
  const named = [byName(before), byName(after)] as const;
  const partnerOf = (subject: Subject): Subject | null => {
    const same = byCode.get(subject.code);
    if (same !== undefined) return same;
    const name = nameOf(subject);
    const other = named[0].get(name) ?? null;
    const isUnique = other !== null && named[1].get(name) === subject;
    return isUnique && !codes.has(other.code) ? other : null;
  };
  const pairs = after.flatMap((subject): readonly SubjectPair[] => {
    const partner = partnerOf(subject);
    const isPair = partner !== null && partner.unit < 0 === subject.unit < 0;
    return isPair ? [{ subjects: [partner, subject] }] : [{ subjects: [null, subject] }];
  });
  const paired = new Set(pairs.map(({ subjects }) => subjects[0]));
  return [
    ...pairs,
    ...before
      .filter((subject) => !paired.has(subject))
      .map((subject): SubjectPair => ({ subjects: [subject, null] })),
  ];
}

const nameOf = ({ name }: Subject): string => name.trim().toLowerCase();

/** Null for a name that several subjects have. */
function byName(subjects: readonly Subject[]): ReadonlyMap<string, Subject | null> {
  const found = new Map<string, Subject | null>();
  for (const subject of subjects) {
    const name = nameOf(subject);
    found.set(name, found.has(name) ? null : subject);
  }
  return found;
}
