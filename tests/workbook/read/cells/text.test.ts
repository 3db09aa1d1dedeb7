import { listed, Lookup, plain, textOf } from "../../../../src/workbook/read/cells/text";
import { isDateFormat, isPercentFormat } from "../../../../src/workbook/read/cells/date-format";
import { normalWords } from "../../../../src/workbook/read/method/words";
import { shareIn } from "../../../../src/workbook/read/method/share";

test("textOf trims, joins white space, and writes numbers and errors", () => {
  expect(textOf("  Alder\u00a0bank ")).toBe("Alder bank");
  expect([textOf(null), textOf(101), textOf({ error: "#REF!" })]).toEqual(["", "101", "#REF!"]);
});

test("plain forgets case, accents and punctuation, but keeps a text that is nothing else", () => {
  expect(plain("Unit-Code ")).toBe("unitcode");
  expect(plain("Región")).toBe("region");
  expect(plain("+")).toBe("+");
});

test("listed shortens long lists", () => {
  expect(listed(["A", "B"], 2)).toBe("A, B");
  expect(listed(["A", "B", "C", "D"], 2)).toBe("A, B and 2 more");
});

test("Lookup finds the exact spelling before a similar one", () => {
  const lookup = new Lookup<number>();
  lookup.add("sa1", 1);
  lookup.add("SA1", 2);
  expect([lookup.get("SA1"), lookup.get("sa1"), lookup.get("Sa-1"), lookup.get("")]).toEqual([
    2,
    1,
    1,
    undefined,
  ]);
});

test("the examples of the docstrings hold", () => {
  expect(isDateFormat("dd/mm/yyyy")).toBe(true);
  expect(isDateFormat('0.0" days"')).toBe(false);
  expect(isPercentFormat("0.0%")).toBe(true);
  expect(normalWords("Min–Max  0-100")).toBe("min max 0-100");
  expect(normalWords("Winsorize")).toBe("winsorise");
  expect(shareIn("67%")).toBe(0.67);
});
