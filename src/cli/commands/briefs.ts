import { join } from "node:path";
import { type Briefs, prepareBriefs, briefsPage } from "../../app/briefs";
import { type DocumentModel, type Rasterise, writeDocx, writeHtml } from "../../app/documents";
import type { Language } from "../../workbook/language";
import type { Problem } from "../../workbook/problem";
import type { TableChoice } from "../../workbook/read";
import { briefsFolder, readyFolder } from "../briefs/briefs-folder";
import { chosenUnits } from "../briefs/chosen-units";
import { fileNames } from "../briefs/file-names";
import { type FileToWrite, writeFiles, type WrittenFiles } from "../briefs/write-files";
import { pngRasteriser } from "../documents/rasterise";
import { Failure, failureOf } from "../failure";
import { openReadable } from "../files/readable-input";
import { inSilence, progressOn } from "../progress";
import { surroundings } from "../surroundings";
import type { ExitCode, Terminal } from "../terminal";
import { exitCodeOf, workersFor } from "../threads";
import { failureText } from "../words/failure-text";
import { notScoredText } from "../words/not-scored";
import { problemLines } from "../words/problem-lines";

export interface BriefsCommandOptions extends TableChoice {
  readonly out?: string;
  readonly format: "docx" | "html" | "both";
  readonly unit?: readonly string[];
  readonly group?: string;
  readonly anonymous?: boolean;
  readonly index?: string;
  /** Money for all units together. */
  readonly budget?: number;
  readonly language?: Language;
  /** False for --no-runs. */
  readonly runs: boolean;
  readonly replace?: boolean;
  readonly threads?: number;
  readonly quiet?: boolean;
}

type Extension = "docx" | "html";

/** `psci briefs`: a document of two pages for each unit, one for funders, and a page that lists them. */
export async function briefsCommand(
  path: string,
  options: BriefsCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const { language, index, threads, anonymous = false, runs, budget } = options;
    const progress = options.quiet ? inSilence : progressOn(terminal);
    const { workbook, problems: ofInput, choice } = await openReadable(path, options);
    const made = await prepareBriefs(workbook, {
      ...{
        choice,
        index,
        language,
        anonymous,
        runs,
        budget,
        surroundings,
        progress,
      },
      running: { workersFor: workersFor(threads) },
    });
    if (made.outcome !== "ready") {
      terminal.error(notScoredText(made, ofInput, { path, index, todo: "write about" }));
      return 2;
    }
    const folder = briefsFolder(path, options.out);
    const files = await filesOf(made.briefs, options, terminal);
    await readyFolder(
      folder,
      files.map(({ name }) => name),
      options.replace ?? false,
    );
    const outcome = await writeFiles(folder, files, progress);
    return print(folder, outcome, [...ofInput, ...made.problems], options.quiet ?? false, terminal);
  } catch (error) {
    const failure = failureOf(error, path);
    terminal.error(failureText(failure));
    return exitCodeOf(failure);
  }
}

/** Names that no brief of a unit may have. */
const listName = "index";
const funderName = "funder";

/** All files of a run: a brief of each unit, that for funders where all units are asked for, and the page that lists them. */
async function filesOf(
  briefs: Briefs,
  { format, unit, group }: BriefsCommandOptions,
  terminal: Terminal,
): Promise<readonly FileToWrite[]> {
  const { model } = briefs.input.results;
  const names = fileNames(model.units, [listName, funderName]);
  const chosen = chosenUnits(model, { ...(unit && { unit }), ...(group !== undefined && { group }) }).map(
    (position) => ({ unit: position, name: names[position] ?? "" }),
  );
  if (chosen.length === 0)
    throw new Failure(
      "no-units",
      "None of these units has this group label.",
      "Give one of --unit and --group.",
    );
  const extensions: readonly Extension[] = format === "both" ? ["docx", "html"] : [format];
  const rasterise = extensions.includes("docx") ? await rasteriser(terminal) : noPicture;
  const bytesOf = async (extension: Extension, document: DocumentModel): Promise<Uint8Array> =>
    extension === "html"
      ? new TextEncoder().encode(writeHtml(document))
      : await writeDocx(document, rasterise);
  const documents = (name: string, document: () => DocumentModel): readonly FileToWrite[] => {
    // A document is made once for both of its files, and not before its turn.
    let made: DocumentModel | null = null;
    return extensions.map((extension, k) => ({
      name: `${name}.${extension}`,
      bytes: async () => {
        const current = (made ??= document());
        if (k === extensions.length - 1) made = null;
        return bytesOf(extension, current);
      },
    }));
  };
  const isAll = chosen.length === model.units.length;
  const filesOfName = (name: string, written: readonly string[]): readonly string[] =>
    extensions.map((extension) => `${name}.${extension}`).filter((file) => written.includes(file));
  const page: FileToWrite = {
    name: `${listName}.html`,
    bytes: async (written) => {
      const units = chosen.map(({ unit: position, name }) => ({
        unit: position,
        files: filesOfName(name, written),
      }));
      const listed = {
        units: units.filter(({ files }) => files.length > 0),
        funder: filesOfName(funderName, written),
      };
      return new TextEncoder().encode(briefsPage(briefs.input, listed));
    },
  };
  return [
    ...chosen.flatMap(({ unit: position, name }) => documents(name, () => briefs.briefOf(position))),
    ...(isAll ? documents(funderName, () => briefs.funder()) : []),
    ...(chosen.length > 1 ? [page] : []),
  ];
}

const noPicture: Rasterise = () => Promise.resolve(null);

async function rasteriser(terminal: Terminal): Promise<Rasterise> {
  const found = await pngRasteriser();
  if (found === null)
    terminal.error(
      "The figures are drawn for Word 2016 and later only: the package @napi-rs/canvas is not installed.\n",
    );
  return found ?? noPicture;
}

const maximumProblems = 50;

/** 1 for errors that were set aside, and for briefs that could not be written; 2 where none was. */
function print(
  folder: string,
  { written, failed, stopped }: WrittenFiles,
  problems: readonly Problem[],
  quiet: boolean,
  terminal: Terminal,
): ExitCode {
  const errors = problems.filter(({ severity }) => severity === "error");
  for (const { failure } of failed.slice(0, maximumProblems)) terminal.error(failureText(failure));
  if (stopped) {
    terminal.error(`psci: Stopped. ${written.length} files were written to ${folder}, each of them whole.\n`);
    return 130;
  }
  if (!quiet) {
    if (errors.length > 0) terminal.error([...problemLines(errors, maximumProblems), ""].join("\n"));
    const list = written.includes(`${listName}.html`)
      ? ` ${join(folder, `${listName}.html`)} lists them.`
      : "";
    terminal.out(
      `Briefs: ${written.length} ${written.length === 1 ? "file" : "files"} in ${folder}.${list}\n`,
    );
  }
  if (written.length === 0) return 2;
  return errors.length > 0 || failed.length > 0 ? 1 : 0;
}
