import { methodWords } from "../../../src/workbook/spanish";
import { firstSpeech } from "../../../src/taskpane/strings/first-speech";
import { loadSpeech } from "../../../src/taskpane/strings/speech";
import { speechFor } from "../support/speech";

test.each([
  ["es-MX", "es"],
  ["es", "es"],
  ["en-GB", "en"],
  ["de-DE", "en"],
  ["no locale at all", "en"],
])("%s is spoken to in %s", (locale, language) => {
  expect(speechFor(locale).language).toBe(language);
  expect(firstSpeech(locale).language).toBe(language);
});

test.each(["es-MX", "en-GB", "de-DE"])(
  "the texts of %s load, and say what the first ones said",
  async (locale) => {
    const speech = await loadSpeech(locale);
    expect(speech.t("tabAudit")).toBe(speechFor(locale).t("tabAudit"));
    expect(speech.t("partStopped", { message: "x" })).toBe(
      firstSpeech(locale).t("partStopped", { message: "x" }),
    );
  },
);

test("numbers are the locale's, whatever the language", () => {
  expect(speechFor("de-DE").number(1234.5, 1)).toBe("1.234,5");
  expect(speechFor("en-US").number(1234.5, 1)).toBe("1,234.5");
  expect(speechFor("es-ES").percent(0.125, 1)).toBe("12,5\u00a0%");
});

test("a missing number is a dash", () => expect(speechFor("en-US").number(NaN)).toBe("–"));

test.each([
  ["es-ES", "2,5", 2.5],
  ["es-ES", "2.5", 2.5],
  ["en-US", "2.5", 2.5],
  ["en-US", "2,5", NaN],
  ["de-DE", " 12 ", 12],
  ["en-US", "", NaN],
  ["en-US", "1e3", NaN],
])("in %s, %j is %s", (locale, text, number) => expect(speechFor(locale).parse(text)).toBe(number));

test("a text with a count has its plural, and the count in the locale's figures", () => {
  const { t } = speechFor("en-US");
  expect(t("problemCount", { count: 1 })).toBe("1 problem");
  expect(t("problemCount", { count: 1234 })).toBe("1,234 problems");
});

test("values with figures of the user's keep them in Spanish", () => {
  const { value, title } = methodWords("es");
  expect(value("Normalisation", "min-max 1-10")).toBe("mín-máx 1-10");
  expect(value("Outliers", "winsorise 3")).toBe("winsorizar 3");
  expect(value("Gap reference", "C02")).toBe("C02");
  expect(title("Aggregation level 3")).toBe("Agregación nivel 3");
  expect(title("Aggregation BC1")).toBe("Agregación BC1");
});
