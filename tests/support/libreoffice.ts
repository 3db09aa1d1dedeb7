import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { onPath } from "./on-path";
import type { SheetTexts } from "./recalculated";

/** LibreOffice as the second spreadsheet that computes our formulas: an opinion independent of the engine's. */

const run = promisify(execFile);

/** LibreOffice trusts the values stored in an .xlsx; recalculation mode 0 makes it compute every formula again. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
</oor:items>
`;

const command = "soffice";

/** True when the command is on the path; LibreOffice is not started to find out. */
const libreOfficeAvailable = (): boolean => onPath(command);

/**
 * The workbooks with every formula computed by LibreOffice, whatever values were stored, in the order given. One start
 * of LibreOffice (five seconds and more) serves them all. Throws when it is absent or does not convert a file.
 *
 * `const [first, second] = await recalculateAll([one, two]);`
 */
export const recalculateAll = (files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> =>
  converted(files, "xlsx:Calc MS Excel 2007 XML", (results, name) => readFile(join(results, `${name}.xlsx`)));

/** The same as CSV texts: a file of its own for each sheet, values in full and not as they are shown. */
const csvOfAllSheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1";

/** The workbooks with every formula computed by LibreOffice, as the CSV text of each sheet. */
export const recalculateTexts = (files: readonly Uint8Array[]): Promise<readonly SheetTexts[]> =>
  converted(files, csvOfAllSheets, async (results, name) => {
    const ofWorkbook = (await readdir(results)).filter((file) => file.startsWith(`${name}-`));
    if (ofWorkbook.length === 0) throw new Error(`LibreOffice gave no sheet of ${name} back`);
    const texts = ofWorkbook.map(
      async (file) =>
        [file.slice(name.length + 1, -".csv".length), await readFile(join(results, file), "utf8")] as const,
    );
    return new Map(await Promise.all(texts));
  });

async function converted<T>(
  files: readonly Uint8Array[],
  filter: string,
  resultOf: (results: string, name: string) => Promise<T>,
): Promise<readonly T[]> {
  if (!libreOfficeAvailable())
    throw new Error(`${command} is not installed: apt-get install libreoffice-calc`);
  const folder = await mkdtemp(join(tmpdir(), "psci-libreoffice-"));
  const results = join(folder, "results");
  const names = files.map((_, index) => `workbook${index}`);
  const paths = names.map((name) => join(folder, `${name}.xlsx`));
  try {
    // A profile of its own: LibreOffice refuses to start twice on one.
    await mkdir(join(folder, "profile", "user"), { recursive: true });
    await writeFile(join(folder, "profile", "user", "registrymodifications.xcu"), PROFILE);
    await Promise.all(files.map((bytes, index) => writeFile(paths[index] ?? "", bytes)));
    await run(command, [
      `-env:UserInstallation=file://${join(folder, "profile")}`,
      "--headless",
      ...["--convert-to", filter, "--outdir", results],
      ...paths,
    ]);
    return await Promise.all(names.map((name) => resultOf(results, name)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One workbook with every formula computed by LibreOffice; several at once are cheaper: `recalculateAll`. */
export async function recalculate(bytes: Uint8Array): Promise<Uint8Array> {
  const [result] = await recalculateAll([bytes]);
  if (!result) throw new Error("LibreOffice gave no workbook back");
  return result;
}

/**
 * `test` where LibreOffice is; a skipped test, with one line that says why, where it is not. In CI the test always
 * runs, and so fails without LibreOffice: nothing is skipped there in silence.
 */
export const testWithLibreOffice: jest.It =
  libreOfficeAvailable() || process.env.CI === "true" ? test : skipped();

function skipped(): jest.It {
  process.stderr.write("Skipping recalculation tests: LibreOffice is not installed (libreoffice-calc).\n");
  return test.skip;
}
