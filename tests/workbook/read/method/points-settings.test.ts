import { defaultMethod, type Method } from "../../../../src/engine";
import { methodInWords } from "../../../../src/workbook/read";
import { settingOf } from "../../../../src/workbook/read/method/settings";
import { methodWords } from "../../../../src/workbook/spanish";

const codes: Readonly<Record<string, string>> = {
  "Air quality": "C10",
  C10: "C10",
  C11: "C11",
  PSCI: "PSCI",
};
const nodeCode = (text: string) => codes[text];

function read(title: string, words: string, method: Method = defaultMethod): Method | null {
  return settingOf(title, nodeCode)?.set(method, words) ?? null;
}
/** The rows of gates, bonus, malus and classes. */
const rows = (method: Method | null) =>
  methodInWords(method ?? defaultMethod).filter(([title]) => /^(Gate|Bonus|Malus|Classes)/.test(title));

test("a gate: element by code or name, limit, cap, what a missing value does; several with ;", () => {
  expect(
    read("Gate PSCI", "Air quality at least 50, else 40; C11 at most 3,5, missing fails")?.gates,
  ).toEqual([
    { node: "PSCI", element: "C10", passes: "at least", limit: 50, cap: 40, missing: "passes" },
    { node: "PSCI", element: "C11", passes: "at most", limit: 3.5, cap: 0, missing: "fails" },
  ]);
});

test.each([
  ["Gate PSCI", "C10 >= 50", "C10 at least 50"],
  ["gate of PSCI", "C10 AT LEAST -5 else 2.5 missing passes", "C10 at least -5, else 2.5"],
  [
    "Condición PSCI",
    "C10 al menos 49,5, si no 40, ausente no cumple",
    "C10 at least 49.5, else 40, missing fails",
  ],
  ["Condición de PSCI", "C10 como máximo 3; C11 al menos 1;", "C10 at most 3; C11 at least 1"],
  ["Bonus PSCI", "2 per C11, at most 10", "2 per C11, at most 10"],
  ["Bonificación PSCI", "0,5 por C11; 1 por C10, como máximo 3", "0.5 per C11; 1 per C10, at most 3"],
  ["Malus PSCI", "2 per C11", "2 per C11"],
  ["Penalización PSCI", "2 por C11", "2 per C11"],
  ["Classes", "bronze from 34; silver from 51 #c0c0c0", "bronze from 34; silver from 51 #C0C0C0"],
  ["Clases PSCI", "muy alto desde 51", "muy alto from 51"],
])("%s: %s is read, written back as %s, and read again", (title, words, written) => {
  const method = read(title, words);
  const [[back = "", value] = []] = rows(method);
  expect(value).toBe(written);
  expect(read(back, written)).toEqual(method);
});

test.each([
  ["Gate PSCI", "C10"],
  ["Gate PSCI", "C10 at least high"],
  ["Gate PSCI", "C10 at least 50, or 40"],
  ["Gate", "C10 at least 50"],
  ["Bonus PSCI", "-2 per C11"],
  ["Malus PSCI", "a lot per C11"],
  ["Classes", "gold"],
  ["Classes", "gold from 67 yellow"],
  ["Classes", "gold from 67;; silver from 51"],
])("%s: %s is not understood", (title, words) => expect(read(title, words)).toBeNull());

test("none takes a row away, and only that of its aggregate", () => {
  const both =
    read("Gate PSCI", "C10 at least 1", read("Gate C11", "C10 at least 2") ?? undefined) ?? undefined;
  expect(rows(read("Gate C11", "none", both))).toEqual([["Gate PSCI", "C10 at least 1"]]);
  const points = read("Malus PSCI", "1 per C11", read("Bonus PSCI", "2 per C10") ?? undefined) ?? undefined;
  expect(rows(read("Bonus PSCI", "ninguna", points))).toEqual([["Malus PSCI", "1 per C11"]]);
  expect(read("Classes", "none", read("Classes", "x from 1") ?? undefined)).toEqual(defaultMethod);
});

test("in Spanish titles and values are Spanish, and are read back", () => {
  const { title, value } = methodWords("es");
  const words = "C10 at least 50, else 40, missing fails; C11 at most 3";
  expect(title("Gate PSCI")).toBe("Condición PSCI");
  expect(value("Gate PSCI", words)).toBe("C10 al menos 50, si no 40, ausente no cumple; C11 como máximo 3");
  expect(read(title("Gate PSCI"), value("Gate PSCI", words))).toEqual(read("Gate PSCI", words));
  expect(value("Malus PSCI", "2 per C11, at most 10")).toBe("2 por C11, como máximo 10");
  expect(value("Classes", "gold from 67")).toBe("gold desde 67");
});
