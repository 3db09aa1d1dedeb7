import fc from "fast-check";
import { parseTable } from "../../../src/cli/csv/parse-table";
import { Failure } from "../../../src/cli/failure";

const units = 12;
const indicators = 4;

/** A clean table of texts as a file has them: a name and figures with decimals. */
const cleanTable = fc.array(
  fc.array(fc.integer({ min: 11, max: 9999 }), { minLength: indicators, maxLength: indicators }),
  { minLength: units, maxLength: units },
);
const linesOf = (figures: readonly (readonly number[])[]): readonly string[] => [
  "Country,A,B,C,D",
  ...figures.map((row, i) => [`Unit ${i}`, ...row.map((figure) => String(figure / 100 + 0.001))].join(",")),
];

/** What a person or a program does to a line. */
const damages: Readonly<Record<string, (line: string) => string>> = {
  "a decimal comma": (line) => line.replace(".", ","),
  "two decimal commas": (line) => line.replace(".", ",").replace(".", ","),
  "a field lost": (line) => line.replace(/,[^,]*/, ""),
  "the name lost": (line) => line.replace(/^[^,]*,/, ""),
  "a comma in the name": (line) => line.replace("Unit", "Unit, the"),
  "a comma too many at the front": (line) => `,${line}`,
  "a decimal comma and a blank": (line) => line.replace(".", ",").replace(/[^,]*$/, ""),
  "quotes around the line": (line) => `"${line}"`,
  "commas at the end": (line) => `${line},,`,
};

test.each(Object.entries(damages))(
  "after %s no figure stands in another column without a word",
  (_, damage) => {
    fc.assert(
      fc.property(
        cleanTable,
        fc.uniqueArray(fc.integer({ min: 1, max: units }), { minLength: 1, maxLength: 4 }),
        (figures, damaged) => {
          const clean = linesOf(figures);
          const text = clean.map((line, i) => (damaged.includes(i) ? damage(line) : line)).join("\n");
          const { rows, problems } = parseTable(text, "data.csv", "Data");
          const expected = parseTable(clean.join("\n"), "data.csv", "Data").rows;
          const isSame = JSON.stringify(rows) === JSON.stringify(expected);
          expect(isSame || problems.length > 0).toBe(true);
          // What was not damaged is as it was.
          const kept = new Set(rows.map((row) => JSON.stringify(row)));
          expect(expected.filter((row, i) => !damaged.includes(i) && !kept.has(JSON.stringify(row)))).toEqual(
            [],
          );
        },
      ),
      { numRuns: 60, seed: 8 },
    );
  },
);

test("parseTable(text) of anything gives rows of one length, or a failure with a way out", () => {
  const field = fc.oneof(
    fc.constantFrom("", " ", "1", "1.5", "1,5", "2020", "x", "a b", '"', '""', '"a,b"', "\r", "-", "n/a"),
    fc.string({ maxLength: 5 }),
  );
  const line = fc
    .tuple(fc.array(field, { maxLength: 6 }), fc.constantFrom(",", ";", "\t"))
    .map(([fields, delimiter]) => fields.join(delimiter));
  const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, fc.constantFrom("Data", "Framework"), (whole, name) => {
      try {
        const { rows, header } = parseTable(whole, "data.csv", name);
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        expect(header).toBeLessThan(rows.length);
      } catch (error) {
        expect(error).toBeInstanceOf(Failure);
      }
    }),
    { numRuns: 3000, seed: 8 },
  );
});
