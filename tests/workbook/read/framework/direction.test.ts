import {
  formulaDirection,
  nearDirection,
  readDirection,
} from "../../../../src/workbook/read/framework/direction";
import { directionWord, higherWords, lowerWords } from "../../../../src/workbook/read/words/directions";

const higher = [
  ...[1, 2, "1", "+", "+1", "Higher is better", "HIGHER", "positive", "Up", "higher-is-better"],
  ...[
    "Mayor es mejor",
    "Cuanto mayor, mejor",
    "Más alto es mejor",
    "Directa",
    "Plus c'est haut, mieux c'est",
  ],
  ...["plus c’est élevé, mieux c’est", "Quanto maior, melhor", "Maior é melhor", "croissant"],
];
const lower = [
  ...[-1, -2, "-1", "-", "Lower is better", "LOWER", "negative", "Down", "less is better", "\u22121"],
  ...[
    "menor es mejor",
    "Cuanto menor, mejor",
    "Descendente",
    "Negativo",
    "Inversa",
    "Bajo",
    "más bajo es mejor",
  ],
  ...[
    "Plus c'est bas, mieux c'est",
    "moins c'est mieux",
    "Décroissant",
    "Quanto menor, melhor",
    "Menor é melhor",
  ],
];

describe("readDirection", () => {
  test.each(higher)("takes %p as higher is better", (value) => {
    expect(readDirection(value)).toBe(1);
  });

  test.each(lower)("takes %p as lower is better", (value) => {
    expect(readDirection(value)).toBe(-1);
  });

  test.each([
    null,
    0,
    "0",
    true,
    "",
    "yes",
    "better",
    "lots",
    "nice",
    "d",
    "menor es peor",
    { error: "#N/A" },
  ])("takes %p as no direction", (value) => {
    expect(readDirection(value)).toBeNull();
  });
});

describe("the report's formula", () => {
  test.each([...higherWords, ...lowerWords])("reads %s as the reader does", (word) => {
    expect(formulaDirection(word)).toBe(readDirection(word));
    expect(formulaDirection(word.toUpperCase())).toBe(readDirection(word));
  });

  test("every word is in the form in which words are compared, and means one direction", () => {
    for (const word of [...higherWords, ...lowerWords]) expect(directionWord(word)).toBe(word);
    expect(lowerWords.filter((word) => higherWords.includes(word))).toEqual([]);
  });

  test("differs where a text begins with what Excel does not trim", () => {
    expect([readDirection("\u00a0lower"), formulaDirection("\u00a0lower")]).toEqual([-1, 1]);
    expect([readDirection("\u22121"), formulaDirection("\u22121")]).toEqual([-1, 1]);
  });
});

test.each([
  ["lowr is better", "lower is better"],
  ["higer", "higher"],
  ["negtive", "negative"],
  ["menor es mejro", "menor es mejor"],
  ["sideways", null],
  ["yes", null],
])("%s was probably meant to be %p", (text, meant) => {
  expect(nearDirection(text)).toBe(meant);
});
