import { auditWorkbook, type DocumentModel, writeDocx, writeHtml } from "../../app/documents";
import type { Language } from "../../workbook/language";
import type { Problem } from "../../workbook/problem";
import type { TableChoice } from "../../workbook/read";
import { type DocumentExtension, documentPath } from "../documents/document-path";
import { pngRasteriser } from "../documents/rasterise";
import { failureOf } from "../failure";
import { openReadable } from "../files/readable-input";
import { writeWhole } from "../files/write-whole";
import { inSilence, progressOn } from "../progress";
import { surroundings } from "../surroundings";
import type { ExitCode, Terminal } from "../terminal";
import { exitCodeOf, workersFor } from "../threads";
import { version } from "../version";
import { failureText } from "../words/failure-text";
import { notScoredText } from "../words/not-scored";
import { problemLines } from "../words/problem-lines";

export interface ReportCommandOptions extends TableChoice {
  readonly out?: string;
  readonly replace?: boolean;
  readonly index?: string;
  readonly language?: Language;
  readonly threads?: number;
  readonly quiet?: boolean;
}

/** `psci report`: tests an index and writes its audit as a document. Every failure ends with a message and exit code 2. */
export async function reportCommand(
  path: string,
  { out, replace, index, language, threads, quiet, ...tables }: ReportCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const progress = quiet ? inSilence : progressOn(terminal);
    const { workbook, problems: ofInput, choice } = await openReadable(path, tables);
    const target = await documentPath(path, {
      ...(out !== undefined && { out }),
      ...(replace && { replace }),
    });
    const audited = await auditWorkbook(workbook, {
      ...{ choice, index, language, surroundings, version, progress },
      running: { workersFor: workersFor(threads) },
    });
    if (audited.outcome !== "audited") {
      terminal.error(notScoredText(audited, ofInput, { path, index, todo: "test" }));
      return 2;
    }
    await writeWhole(target.path, await bytesOf(audited.document, target.extension, terminal));
    return print(target.path, [...ofInput, ...audited.problems], quiet ?? false, terminal);
  } catch (error) {
    const failure = failureOf(error, path);
    terminal.error(failureText(failure));
    return exitCodeOf(failure);
  }
}

async function bytesOf(
  document: DocumentModel,
  extension: DocumentExtension,
  terminal: Terminal,
): Promise<Uint8Array> {
  if (extension === ".html") return new TextEncoder().encode(writeHtml(document));
  const rasterise = await pngRasteriser();
  if (rasterise === null)
    terminal.error(
      "The figures are drawn for Word 2016 and later only: the package @napi-rs/canvas is not installed.\n",
    );
  return writeDocx(document, rasterise ?? (() => Promise.resolve(null)));
}

const maximumProblems = 50;

/** 1 for errors that were set aside: the audit is of what is left. */
function print(path: string, problems: readonly Problem[], quiet: boolean, terminal: Terminal): ExitCode {
  const errors = problems.filter(({ severity }) => severity === "error");
  if (!quiet) {
    terminal.out(`Audit: ${path}\n`);
    if (errors.length > 0) terminal.error([...problemLines(errors, maximumProblems), ""].join("\n"));
  }
  return errors.length > 0 ? 1 : 0;
}
