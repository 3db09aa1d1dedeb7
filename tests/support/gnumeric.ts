import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { closePackage, openPackage } from "../../src/file/package";
import { onPath } from "./on-path";

const run = promisify(execFile);

/**
 * The workbooks with every formula computed by Gnumeric, whatever values were stored, in the order given: a second
 * engine beside LibreOffice, which shares no code with it. It is given the formulas as `inItsWords` says them.
 */
export async function recalculateAllWithGnumeric(
  files: readonly Uint8Array[],
): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), "psci-gnumeric-"));
  try {
    const results: Uint8Array[] = [];
    for (const [i, bytes] of files.entries()) {
      const [from, to] = [join(folder, `${i}.xlsx`), join(folder, `${i}-result.xlsx`)];
      await writeFile(from, inItsWords(bytes));
      await run("ssconvert", ["--recalc", from, to], { maxBuffer: 1e8 });
      results.push(await readFile(to));
    }
    return results;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * A copy in which three things are said in another way, that mean the same in Excel:
 * - a formula with SUMPRODUCT is entered as an array: elsewhere Gnumeric gives ISNUMBER of a range one answer;
 * - NUMBERVALUE with a sign between groups of digits, which Gnumeric 1.12 answers with #N/A, takes the sign out first;
 * - COUNTIFS with criteria that are computed, of which Gnumeric takes the first for all, counts by MMULT.
 */
function inItsWords(bytes: Uint8Array): Uint8Array {
  const parts = openPackage(bytes);
  for (const [name, part] of Object.entries(parts))
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name))
      parts[name] = new TextEncoder().encode(sheetInItsWords(new TextDecoder().decode(part)));
  return closePackage(parts);
}

const formula = /(<c r="([A-Z]+\d+)"[^>]*>)<f>([^<]*)<\/f>/g;
/** Texts, functions of functions, and all else that is no bracket. */
const argument = /(?:[^()"]|"[^"]*"|\((?:[^()"]|"[^"]*"|\((?:[^()"]|"[^"]*")*\))*\))*/.source;
const numberValue = new RegExp(`_xlfn\\.NUMBERVALUE\\((${argument}),"([^"]*)","([^"]*)"\\)`, "g");

const countPairs = /COUNTIFS\(([^,]+),\1,([^,]+),"="&amp;\2\)/g;

const sheetInItsWords = (xml: string): string =>
  xml.replace(formula, (_all, cell: string, at: string, text: string) => {
    const said = text
      .replace(numberValue, '_xlfn.NUMBERVALUE(SUBSTITUTE($1,"$3",""),"$2")')
      .replace(countPairs, "MMULT(($1=TRANSPOSE($1))*($2=TRANSPOSE($2)),ROW($1)^0)");
    return said.includes("SUMPRODUCT(")
      ? `${cell}<f t="array" ref="${at}">${said}</f>`
      : `${cell}<f>${said}</f>`;
  });

/** True when the command is on the path. */
const gnumericAvailable = (): boolean => onPath("ssconvert");

/** `test` where Gnumeric is; skipped, with a line that says so, where it is not. In CI it always runs. */
export const testWithGnumeric: jest.It = gnumericAvailable() || process.env.CI === "true" ? test : skipped();

function skipped(): jest.It {
  process.stderr.write("Skipping tests with Gnumeric: it is not installed (gnumeric).\n");
  return test.skip;
}
