import type { AssessmentRequest } from "../../app";
import { Failure } from "../failure";

/** What each word means, with an example; the first is needed. */
const known = {
  raters: "names of the raters, with commas between them: raters=Ana,Ben,Cleo",
  per: "raters for each cell: per=2",
  shared: "units (by=cell: cells) that all raters rate: shared=3",
  by: "by=unit or by=cell",
  round: "name of the round: round=2026",
  seed: "a whole number: seed=1",
  indicators: "codes of the indicators, with commas between them: indicators=SA1a,SA1b",
} as const;

type Word = keyof typeof known;

/** Usual values: two raters for each cell, and three units that all rate. */
const [usualPerCell, usualShared, usualSeed] = [2, 3, 1];

/**
 * The request in words such as "raters=Ana,Ben,Cleo per=2 shared=3". A name with a blank is in quotes: "raters='Ana Gil',Ben".
 *
 * @throws Failure for a word that is not known, or without raters
 */
export function assessmentRequest(text: string): AssessmentRequest {
  const words = new Map(piecesOf(text).map(wordOf));
  const raters = listOf(words.get("raters"));
  if (raters.length === 0) throw notUnderstood(`There are no raters in "${text}".`);
  const figure = (word: Word, usual: number): number => {
    const value = words.get(word);
    if (value === undefined) return usual;
    if (!/^-?\d+$/.test(value)) throw notUnderstood(`${word}=${value} is no whole number.`);
    return Number(value);
  };
  const by = words.get("by") ?? "unit";
  if (by !== "unit" && by !== "cell") throw notUnderstood(`by=${by} is neither by=unit nor by=cell.`);
  const indicators = words.get("indicators");
  return {
    ...{ raters, by, round: words.get("round") ?? null },
    perCell: figure("per", Math.min(usualPerCell, raters.length)),
    shared: figure("shared", usualShared),
    seed: figure("seed", usualSeed),
    indicators: indicators === undefined ? null : listOf(indicators),
  };
}

/** Parts between blanks that are not in quotes. */
const piecesOf = (text: string): readonly string[] => text.match(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g) ?? [];

function wordOf(piece: string): [Word, string] {
  const [, name = "", value = ""] = /^([a-z]+)=(.*)$/s.exec(piece) ?? [];
  if (!isWord(name) || value === "") throw notUnderstood(`"${piece}" is not understood.`);
  return [name, value.replace(/['"]/g, "")];
}

const isWord = (name: string): name is Word => Object.hasOwn(known, name);

const listOf = (value = ""): readonly string[] =>
  value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

const notUnderstood = (message: string): Failure =>
  new Failure(
    "assessment-words",
    message,
    `Write the words with blanks between them: ${Object.values(known).join("; ")}.`,
  );
