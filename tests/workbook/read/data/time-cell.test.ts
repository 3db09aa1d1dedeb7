import fc from "fast-check";
import { readTimeCell } from "../../../../src/workbook/read/data/time-cell";

const time = (value: string | number, format = "General") => readTimeCell(value, format);

describe("readTimeCell", () => {
  test.each([
    [2021, 2021],
    [3, 3],
    [2021.5, 2021.5],
    ["2021", 2021],
    [" FY2021 ", 2021],
    ["2021-05-31", 2021],
    ["31/05/2021", 2021],
    ["2021-05", 2021],
  ])("%p is %p", (value, expected) => expect(time(value)).toEqual({ kind: "time", time: expected }));

  test("a date is its year, at both ends of it", () => {
    // Day numbers of Excel, as its own DATE function gives them.
    expect(time(44197, "dd/mm/yyyy")).toEqual({ kind: "time", time: 2021 });
    expect(time(44561, "dd/mm/yyyy")).toEqual({ kind: "time", time: 2021 });
    expect(time(44562, "dd/mm/yyyy")).toEqual({ kind: "time", time: 2022 });
  });

  test.each(["", "n/a", "..", "-"])("%p is missing", (value) =>
    expect(time(value)).toEqual({ kind: "missing" }),
  );

  test.each(["last year", "21", "2021/22 or so", "20210"])("%p cannot be read", (value) =>
    expect(time(value)).toEqual({ kind: "unreadable" }),
  );

  test("an error and a truth value cannot be read", () => {
    expect(readTimeCell({ error: "#REF!" }, "General")).toEqual({ kind: "unreadable" });
    expect(readTimeCell(true, "General")).toEqual({ kind: "unreadable" });
  });

  test("never throws, for any text", () =>
    fc.assert(
      fc.property(fc.string(), (text) => expect(time(text).kind).toMatch(/time|missing|unreadable/)),
    ));
});
