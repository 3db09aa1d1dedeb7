import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** A random number from 0 to below 1. */
export type Random = () => number;

/** The same numbers for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The parts of a workbook as texts. */
export type Texts = Readonly<Record<string, string>>;

export const textsOf = (bytes: Uint8Array): Texts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

export function bytesOf(texts: Texts): Uint8Array {
  const parts: Zippable = {};
  for (const [name, text] of Object.entries(texts)) parts[name] = [strToU8(text), { level: 0 }];
  return zipSync(parts);
}

/** The sheet parts of a workbook by the names of their sheets. */
function sheetParts(texts: Texts): ReadonlyMap<string, string> {
  const targets = new Map(
    [...(texts["xl/_rels/workbook.xml.rels"] ?? "").matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      /Id="([^"]*)"/.exec(tag)?.[1] ?? "",
      `xl/${(/Target="([^"]*)"/.exec(tag)?.[1] ?? "").replace(/^\/?(?:xl\/)?/, "")}`,
    ]),
  );
  return new Map(
    [...(texts["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*>/g)].map(([tag]) => [
      /name="([^"]*)"/.exec(tag)?.[1] ?? "",
      targets.get(/r:id="([^"]*)"/.exec(tag)?.[1] ?? "") ?? "",
    ]),
  );
}

export function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("Nothing to pick from.");
  return item;
}

/** The texts with one of the matches, picked at random among those of some parts, replaced; null without a match. */
export function replaceOne(
  texts: Texts,
  parts: readonly string[],
  pattern: RegExp,
  by: (match: readonly string[]) => string,
  random: Random,
): Texts | null {
  const matches = parts.flatMap((part) =>
    [...(texts[part] ?? "").matchAll(pattern)].map((match) => ({ part, match })),
  );
  if (matches.length === 0) return null;
  const { part, match } = pick(matches, random);
  const text = texts[part] ?? "";
  const after = text.slice(0, match.index) + by(match) + text.slice(match.index + match[0].length);
  return after === text ? null : { ...texts, [part]: after };
}

const own = new Set(["Data", "Framework", "Method"]);

/** The parts of the sheets of the report. */
export const reportParts = (texts: Texts): readonly string[] =>
  [...sheetParts(texts)].flatMap(([name, part]) => (own.has(name) ? [] : [part]));

export const inputParts = (texts: Texts): readonly string[] =>
  [...sheetParts(texts)].flatMap(([name, part]) => (own.has(name) ? [part] : []));

export const chartParts = (texts: Texts): readonly string[] =>
  Object.keys(texts).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
