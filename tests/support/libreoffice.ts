import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { onPath } from "./on-path";

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
export async function recalculateAll(files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  if (!libreOfficeAvailable())
    throw new Error(`${command} is not installed: apt-get install libreoffice-calc`);
  const folder = await mkdtemp(join(tmpdir(), "psci-libreoffice-"));
  const results = join(folder, "results");
  const nameOf = (index: number) => `workbook-${index}.xlsx`;
  try {
    // A profile of its own: LibreOffice refuses to start twice on one.
    await mkdir(join(folder, "profile", "user"), { recursive: true });
    await writeFile(join(folder, "profile", "user", "registrymodifications.xcu"), PROFILE);
    await Promise.all(files.map((bytes, index) => writeFile(join(folder, nameOf(index)), bytes)));
    await run(command, [
      `-env:UserInstallation=file://${join(folder, "profile")}`,
      "--headless",
      ...["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", results],
      ...files.map((_, index) => join(folder, nameOf(index))),
    ]);
    return await Promise.all(files.map((_, index) => readFile(join(results, nameOf(index)))));
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
