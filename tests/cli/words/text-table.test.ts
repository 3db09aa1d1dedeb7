import { textTable } from "../../../src/cli/words/text-table";
import { evaluate, examplesOf } from "../../support/examples";

describe("textTable(table)", () => {
  it("puts words to the left, figures to the right, and field names in words", () => {
    expect(
      textTable({
        rows: [
          { unit: "C01", rankShift: -12, moved: true },
          { unit: "Alderbank", rankShift: 3, moved: false },
        ],
      }),
    ).toEqual(["unit       rank shift  moved", "C01               -12  yes", "Alderbank           3  no"]);
  });

  it.each([
    [
      [0.12345, -0.5],
      ["0.123", "-0.500"],
    ],
    [
      [12.345, 1],
      ["12.35", "1.00"],
    ],
    [
      [123.45, 0],
      ["123.5", "0.0"],
    ],
    [
      [12345.6, 2],
      ["12346", "2"],
    ],
    [
      [3, 400],
      ["3", "400"],
    ],
    [
      [0.5, 1.234e-12, 0],
      ["0.500", "1.2e-12", "0.000"],
    ],
    [
      [0.5, NaN, null, Infinity],
      ["0.500", "-", "-", "Infinity"],
    ],
  ])("shows about four digits of %p, and nothing that is not 0 as 0", (values, expected) => {
    const lines = textTable({ rows: values.map((value) => ({ value })) }).slice(1);
    expect(lines.map((line) => line.trim())).toEqual(expected);
  });

  it("shows what is to be shown, in that order", () => {
    const rows = [{ a: 1, b: 2, c: 3 }];
    expect(textTable({ rows, shown: ["c", "a", "absent"] })).toEqual(["c  a", "3  1"]);
  });

  it("fills up rows that lack a field", () => {
    expect(textTable({ rows: [{ a: 1 }, { a: 2, b: 3 }] })).toEqual(["a  b", "1  -", "2  3"]);
  });

  it("cuts long tables off, and says so", () => {
    const lines = textTable({ rows: Array.from({ length: 75 }, (_, k) => ({ k })) });
    expect(lines).toHaveLength(62);
    expect(lines.at(-1)).toBe("and 15 more: --json has them all");
  });

  it("says that there is nothing", () => {
    expect(textTable({ rows: [] })).toEqual(["none"]);
  });

  it("has an example that holds", () => {
    const [example] = examplesOf("src/cli/words/text-table.ts");
    expect(evaluate(example!.expression, { textTable })).toEqual(JSON.parse(example!.result));
  });
});
