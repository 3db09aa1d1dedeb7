import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { BlockedError, scoreWorkbook } from "../../src/app";
import { surroundings } from "../../src/cli/surroundings";
import { PackageError, XlsxWorkbook } from "../../src/file";
import { closePackage, openPackage } from "../../src/file/package";
import { smallTable, workbookWith } from "./support/hostile-files";

/** Small, with a part of each kind: tables, a chart, a comment, drawings. */
const example = new Uint8Array(readFileSync(join(__dirname, "../../examples/experts.xlsx")));

/** Reads, scores and draws; gives the error that a user would see. */
async function outcome(bytes: Uint8Array): Promise<"fine" | PackageError | BlockedError> {
  try {
    const workbook = await XlsxWorkbook.open(bytes);
    const { scored } = await scoreWorkbook(workbook, {
      ...{ choice: {}, mode: "live", surroundings, version: "0" },
      progress: () => undefined,
    });
    if (scored) await workbook.save();
    return "fine";
  } catch (error) {
    if (error instanceof PackageError || error instanceof BlockedError) return error;
    throw error;
  }
}

const isNamed = (found: Awaited<ReturnType<typeof outcome>>): void => {
  if (found === "fine") return;
  expect(found.message).toMatch(/^The (file|workbook|part|report)/);
};

test("flipped bits and cut-off files never end in an error without a name", async () => {
  const place = fc.integer({ min: 0, max: example.length - 1 });
  const flips = fc.array(fc.tuple(place, fc.integer({ min: 0, max: 7 })), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.option(place), flips, async (end, flipped) => {
      const bytes = Uint8Array.from(example.subarray(0, end ?? example.length));
      for (const [at, bit] of flipped) if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      isNamed(await outcome(bytes));
    }),
    { seed: 9, numRuns: 150 },
  );
}, 60_000);

/** VML is not XML in many files; nothing reads it here. */
const names = Object.keys(openPackage(example)).filter((name) => !name.endsWith(".vml"));

test.each(names)(
  "without the part %s, or with half of it, a file is refused by name or read",
  async (name) => {
    const without = { ...openPackage(example) };
    delete without[name];
    isNamed(await outcome(closePackage(without)));
    const half = { ...openPackage(example) };
    half[name] = half[name]?.slice(0, half[name].length / 2) ?? new Uint8Array();
    const found = await outcome(closePackage(half));
    expect(found).toMatchObject({ code: "part-damaged" });
    expect((found as PackageError).message).toContain(`The part ${name} of the file is damaged`);
  },
  60_000,
);

test("a workbook without a styles part opens, and the report is written into it", async () => {
  const file = workbookWith(smallTable());
  expect(Object.keys(openPackage(file))).not.toContain("xl/styles.xml");
  expect(await outcome(file)).toBe("fine");
});

test("what excelize cannot read is named", async () => {
  const parts = { ...openPackage(example) };
  const styles = new TextDecoder().decode(parts["xl/styles.xml"]);
  parts["xl/styles.xml"] = new TextEncoder().encode(styles.replace(/fontId="\d+"/, 'fontId="x"'));
  expect(await outcome(closePackage(parts))).toMatchObject({ code: "not-drawn" });
});
