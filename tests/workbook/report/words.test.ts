import { normalisations, treatments } from "../../../src/engine";
import { wordsIn } from "../../../src/workbook/report";
import { numberLabel, said, saidFormula } from "../../../src/workbook/report/words";
import { flat } from "../../support/report-texts";

const [english, spanish] = [new Map(flat(wordsIn("en"))), new Map(flat(wordsIn("es")))];
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

/** The same in both languages. */
const shared =
  /^(columns|numbers)\.(lambda|of)$|^ranking\.chartTitle$|^tabs\.Plan$|^plan\.title$|^audit\.(error|boxCox|severity)$|^checks\.of$/;

test("the languages have the same texts", () => expect([...spanish.keys()]).toEqual([...english.keys()]));

test.each([...english])("%s has the same names in Spanish, and other words", (path, text) => {
  const other = spanish.get(path) ?? "";
  expect(namesIn(other)).toEqual(namesIn(text));
  if (!shared.test(path)) expect(other).not.toBe(text);
});

/** Put together with "and" before the last: a comma stands there in English only. */
const joined = new Set(["workings.treatedAnd"]);

test.each([...spanish].filter(([path]) => !joined.has(path)))(
  "%s begins and ends in Spanish as in English where it is put together",
  (path, text) => {
    const edges = (one: string): readonly boolean[] => [one.startsWith(" "), one.endsWith(" ")];
    expect(edges(text)).toEqual(edges(english.get(path) ?? ""));
  },
);

test("a literal of a formula has at most 255 characters, whatever is beside it", () => {
  const inFormulas = [...english, ...spanish].filter(([path]) =>
    /^(profile|ranking|checks|tables)\./.test(path),
  );
  for (const [path, text] of inFormulas.filter(([path]) => !/title|subtitle|Text$/i.test(path)))
    expect([path, text.length < 150]).toEqual([path, true]);
});

test("every number of a method has its words", () => {
  const labels = [
    ...Object.values(treatments).map(({ parameters }) => ({ stage: "Outliers", parameters })),
    ...Object.values(normalisations).map(({ parameters }) => ({ stage: "Normalisation", parameters })),
  ].flatMap(({ stage, parameters }) =>
    parameters.filter(({ kind }) => kind === "number").map(({ name }) => `${stage}: ${name}`),
  );
  expect(labels.length).toBeGreaterThan(10);
  for (const label of labels) {
    expect(numberLabel(wordsIn("en"), label)).toBe(label);
    const own = numberLabel(wordsIn("es"), label);
    expect(own).toMatch(/^(Valores atípicos|Normalización): /);
    if (!label.endsWith(": lambda")) expect(own.split(": ")[1]).not.toBe(label.split(": ")[1]);
  }
});

describe("said(text, names)", () => {
  test("fills the names in, in the order of the text", () =>
    expect(said("{b} of {a}", { a: 1, b: "two" })).toBe("two of 1"));

  test("does not read a name of the user's again", () =>
    expect(said("{name}: {count}", { name: "{count} $& [x]", count: 5 })).toBe("{count} $& [x]: 5"));

  test("throws for a name that was not given", () => expect(() => said("{a}", {})).toThrow(RangeError));
});

describe("saidFormula(text, names)", () => {
  test("joins literals and formulas", () =>
    expect(saidFormula("of {count}.", { count: { formula: "COUNT(A1:A2)" } })).toBe(
      '"of "&COUNT(A1:A2)&"."',
    ));

  test("puts a text of the user's into the literal, with its quotes doubled", () =>
    expect(saidFormula("behind {unit}.", { unit: { text: 'the "best" {unit}' } })).toBe(
      '"behind the ""best"" {unit}."',
    ));
});
