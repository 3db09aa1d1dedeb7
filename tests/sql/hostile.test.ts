import { createHash } from "node:crypto";
import fc from "fast-check";
import { dialects } from "../../src/sql/dialects";
import { sha256 } from "../../src/sql/hash/sha256";
import { namesOf } from "../../src/sql/names";
import { column, text } from "../../src/sql/tree/build";
import { safeComment } from "../../src/sql/write/safe-comment";
import { writeExpression } from "../../src/sql/write/write-expression";
import { writtenNumber } from "../../src/sql/write/written-number";
import { sqlScript } from "../../src/sql";
import { methodOfTable, tableModel } from "./support/scored-table";

const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "select",
    "'; DROP TABLE x; --",
    "a\\",
    "\\'",
    '"',
    "`",
    "]",
    "*/ x /*",
    "\n-- ",
    "\u2028",
    "C".repeat(200),
  ),
);

test("a number is read back bit for bit", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      expect(Number(writtenNumber(x).replace(/[()]/g, ""))).toBe(x === 0 ? 0 : x);
    }),
  );
});

test("a text or a name never ends before its last quote, in any dialect", () => {
  for (const dialect of Object.values(dialects)) {
    // Texts with escapes by a backslash, and those that double the quote.
    const backslash = ["spark", "databricks", "bigquery", "snowflake"].includes(dialect.name);
    const inner = backslash ? /^N?'(?:[^'\\]|\\[\s\S])*'$/ : /^N?'(?:[^']|'')*'$/;
    fc.assert(fc.property(nasty, (value) => expect(writeExpression(dialect, text(value))).toMatch(inner)));
    const name =
      dialect.name === "bigquery"
        ? /^`(?:[^`\\]|\\[\s\S])*`$/
        : /^(?:"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[(?:[^\]]|\]\])*\])$/;
    fc.assert(
      fc.property(nasty, (value) =>
        expect(writeExpression(dialect, column(value))).toMatch(
          new RegExp(`${name.source}|^[A-Za-z_][A-Za-z0-9_]*$`),
        ),
      ),
    );
  }
});

test("names of columns are letters, digits and underscores, short, and different without regard to capitals", () => {
  fc.assert(
    fc.property(fc.uniqueArray(nasty, { maxLength: 12 }), (codes) => {
      const names = [...namesOf(codes, ["unit"]).values()];
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(codes.length);
      for (const name of names) expect(name).toMatch(/^(?!unit$)[A-Za-z](?!.*__)[A-Za-z0-9_]{0,52}$/i);
    }),
  );
});

test("a comment stays in its line", () => {
  fc.assert(
    fc.property(nasty, (value) =>
      expect(safeComment(value)).not.toMatch(/[\n\r\u2028\u2029\u0085]|\*\/|\/\*|\\$/),
    ),
  );
  // Spark takes a line after a backslash for more of the comment.
  expect(safeComment(`values of d'1"; --\\ `)).toBe(`values of d'1"; --\\.`);
});

test("the hash is SHA-256, and changes with the method and not with the dialect", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (value) => {
      expect(sha256(value)).toBe(createHash("sha256").update(value).digest("hex"));
    }),
  );
  const request = { table: "cities", unit: "city", columns: {}, parameters: null };
  const hashOf = (dialect: "duckdb" | "spark", screening: number | null): string => {
    const outcome = sqlScript({
      ...request,
      dialect,
      index: methodOfTable({ ...tableModel.method, screening }),
    });
    return outcome.ok ? outcome.script.hash : "";
  };
  expect(hashOf("duckdb", null)).toBe(hashOf("spark", null));
  expect(hashOf("duckdb", null)).not.toBe(hashOf("duckdb", 0.5));
});
