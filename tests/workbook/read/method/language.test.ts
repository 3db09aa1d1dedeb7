import { defaultMethod } from "../../../../src/engine";
import type { CellValue } from "../../../../src/workbook/cells";
import { languageOf, readIndex } from "../../../../src/workbook/read";
import { contentsOf, gridOfRows } from "../../../support/grids";

const data = gridOfRows("Data", [
  ["Code", "Name", "X1", "X2"],
  ["A", "Alba", 1, 10],
  ["B", "Brook", 2, 40],
  ["C", "Cairn", 3, 20],
]);

function read(...rows: readonly (readonly CellValue[])[]) {
  const reading = readIndex(contentsOf([data, gridOfRows("Method", [["Setting", "Value"], ...rows])]));
  if (!reading.read) throw new Error(JSON.stringify(reading.problems));
  const { model, source, problems } = reading;
  const codes = problems.map(({ code }) => code).filter((code) => code !== "framework-not-found");
  return { model, source, codes, problems };
}

describe("the setting Language", () => {
  test.each([
    ["Language", "English", "en"],
    ["Language", "Spanish", "es"],
    ["language", "SPANISH", "es"],
    ["Language", "Español", "es"],
    ["Language", "espanol", "es"],
    ["Language", "es", "es"],
    ["Language", "es-MX", "es"],
    ["Language", "en", "en"],
    ["Idioma", "Español", "es"],
    ["Idioma", "inglés", "en"],
    ["Langue", "espagnol", "es"],
    ["Língua", "inglês", "en"],
  ])("%s: %s is %s", (setting, value, language) => {
    const { source, codes, model } = read([setting, value]);
    expect(source.language).toBe(language);
    expect(codes).toEqual([]);
    expect(model.method).toEqual(defaultMethod);
  });

  test("is not there where the Method does not state it, or has no value of it", () => {
    expect(read().source.language).toBeUndefined();
    expect(read(["Language", null]).source.language).toBeUndefined();
  });

  test.each([
    ["Language", "Spanich", "value-misspelt"],
    ["Languaje", "Spanish", "setting-misspelt"],
    ["Idoma", "Español", "setting-misspelt"],
  ])("%s: %s is nearly right, and said", (setting, value, code) => {
    const { source, codes } = read([setting, value]);
    expect(source.language).toBe("es");
    expect(codes).toEqual([code]);
  });

  test("in a language that no report is written in is an error that lists those that are; the report is English", () => {
    const { source, problems } = read(["Language", "Klingon"]);
    const problem = problems.find(({ code }) => code === "value-unknown");
    expect(problem?.message).toContain("Klingon");
    expect(`${problem?.message} ${problem?.remedy}`).toContain("English, Spanish");
    expect(source.language).toBe("en");
  });

  test("that is repeated has the first value", () => {
    const { source, codes } = read(["Language", "Spanish"], ["Idioma", "English"]);
    expect(source.language).toBe("es");
    expect(codes).toEqual(["setting-repeated"]);
  });
});

test("words that are no language are none", () => {
  for (const words of ["", "e", "spa nish english", "is", "French"]) expect(languageOf(words)).toBeNull();
});
