import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { analyseCommand, type AnalyseCommandOptions } from "./commands/analyse";
import { briefsCommand, type BriefsCommandOptions } from "./commands/briefs";
import { planCommand, type PlanCommandOptions } from "./commands/plan";
import { readCommand, type ReadCommandOptions } from "./commands/read";
import { reportCommand, type ReportCommandOptions } from "./commands/report";
import { scoreCommand, type ScoreCommandOptions, type SheetPart } from "./commands/score";
import { dialectNames } from "../sql";
import { sqlCommand, type SqlCommandOptions } from "./commands/sql";
import { startCommand, type StartCommandOptions } from "./commands/start";
import { startAssessmentCommand, type StartAssessmentOptions } from "./commands/start-assessment";
import { templateCommand } from "./commands/template";
import { verifyCommand, type VerifyCommandOptions } from "./commands/verify";
import { verifyTableCommand, type VerifyTableOptions } from "./commands/verify-table";
import { usualAnalyses, withAnalyses } from "./options/analyses";
import { amount, count, integer, language, list, size } from "./options/values";
import type { ExitCode, Terminal } from "./terminal";
import { type InDatabase, refuseDatabaseOptions, scoreInDatabase } from "./warehouse/in-database";
import { version } from "./version";

const exitCodes = `
Exit codes: 0 done; 1 done, with something that matters to the scores set aside or unsure, or verified with
differences; 2 could not be done; 130 stopped by Ctrl-C.`;

/**
 * Runs the command with the arguments that follow its name.
 * @returns the exit code; 2 for arguments that are not valid
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command("psci")
    .description(
      "Capability Index: scores composite indexes in workbooks, with live formulas down to the raw cell.",
    )
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.error(text) })
    .showHelpAfterError("psci --help lists the commands.")
    .addHelpText("after", exitCodes);
  withTables(program.command("score"))
    .description("Score a workbook and write it with the report beside the user's sheets.")
    .argument(
      "<input>",
      "an .xlsx or .xlsm workbook, a .csv, .tsv, .txt or .parquet file, or a folder with data.csv (framework.csv, method.csv, goalposts.csv, costs.csv, plan.csv, scenarios.csv); with --engine duckdb a file, a folder of .parquet files, or file.duckdb#table",
    )
    .option("--out <file>", "the file to write; default <input>-scored.xlsx, or no file with --json")
    .option("--json", "print the results as JSON instead of a summary")
    .option("--values", "write numbers only, no formulas")
    .option(
      "--language <name>",
      "language of the report, English or Spanish, instead of the Method's",
      language,
    )
    .option(
      "--with <parts>",
      "write these sheets too, whatever the Method says: tests, decisions, frozen-scale, or several",
      sheetParts,
      [],
    )
    .option("--without <parts>", "write none of these sheets; those of an earlier run go", sheetParts, [])
    .option("--freeze <file>", "write the scale of this run as a CSV file, for later data")
    .option("--frozen <file>", "score on the scale of an earlier run: the file that --freeze wrote")
    .addOption(
      new Option("--engine <name>", "where it is scored: here in memory, or in an embedded database")
        .choices(["memory", "duckdb"])
        .default("memory"),
    )
    .option("--memory <size>", "duckdb: maximum of memory, such as 4GB; what does not fit goes to disk", size)
    .option("--threads <count>", "duckdb: number of threads, instead of one per core", count)
    .option("--workbook <file>", "duckdb: write a live workbook of some units too, on the scale of all")
    .option("--units <words>", 'duckdb: the units of the workbook, as "top 20; bottom 5; group Region=North"')
    .option("--quiet", "print errors only, no summary and no progress")
    .action(async (input: string, options: ScoreCommandOptions & InDatabase, command: Command) => {
      if (options.engine === "duckdb") {
        code = await scoreInDatabase(input, command.opts(), command, terminal);
        return;
      }
      refuseDatabaseOptions(command);
      const both = options.with?.find((part) => options.without?.includes(part));
      if (both !== undefined) command.error(`error: --with ${both} cannot be used with --without ${both}`);
      code = await scoreCommand(input, options, terminal);
    });
  withTables(program.command("read"))
    .description(
      "Print how the table of an input is read: columns, rows left out, assumptions. Nothing is written.",
    )
    .argument("<input>", "a workbook or CSV, as for score")
    .option("--json", "print one JSON object instead of tables")
    .action(async (input: string, options: ReadCommandOptions) => {
      code = await readCommand(input, options, terminal);
    });
  withTables(program.command("start"))
    .description(
      "Write a workbook with a Framework and a Method that state how the table was read. Change them there.",
    )
    .argument("<input>", "a workbook or CSV, as for score")
    .option("--out <file>", "the file to write; default <input>-started.xlsx")
    .option(
      "--assessment <words>",
      'write the tables of an assessment in place of these: "raters=Ana,Ben,Cleo per=2 shared=3 by=unit round=2026 seed=1"',
    )
    .option("--csv <folder>", "with --assessment: write CSV files into a folder, and no workbook")
    .option(
      "--language <name>",
      "with --assessment: language of the new tables, English or Spanish",
      language,
    )
    .action(
      async (
        input: string,
        { assessment, csv, ...options }: StartCommandOptions & Partial<StartAssessmentOptions>,
        command: Command,
      ) => {
        if (csv !== undefined && assessment === undefined)
          command.error("error: --csv can only be used with --assessment");
        if (options.language !== undefined && assessment === undefined)
          command.error("error: --language can only be used with --assessment");
        code =
          assessment === undefined
            ? await startCommand(input, options, terminal)
            : await startAssessmentCommand(input, { ...options, assessment, ...(csv && { csv }) }, terminal);
      },
    );
  withTables(program.command("verify"))
    .description("Compare every cell of a scored workbook with what the engine makes of its inputs.")
    .argument("<file>", "a scored workbook, or with --against the .parquet file of scores from a database")
    .option("--all", "list every difference, also those that follow from others")
    .option("--json", "print one JSON object instead of lines")
    .option("--sha256 <hex>", "the SHA-256 that the inputs must have, known from outside the workbook")
    .option("--against <table>", "scores from a database: the table that was scored")
    .option("--sample <count>", "with --against: number of units to compute again (1000)", count)
    .option("--seed <integer>", "with --against: which units are drawn (others each time)", integer)
    .option(
      "--frozen <file>",
      "with --against: the parameters that it was scored with, where they are not its own",
    )
    .option("--memory <size>", "with --against: maximum of memory, such as 4GB", size)
    .option("--threads <count>", "with --against: number of threads, instead of one per core", count)
    .option("--quiet", "print nothing unless something differs")
    .action(async (file: string, options: VerifyCommandOptions & Partial<VerifyTableOptions>) => {
      const { against } = options;
      if (against !== undefined) {
        code = await verifyTableCommand(file, { ...options, against }, terminal);
        return;
      }
      code = await verifyCommand(file, options, terminal);
    });
  withAnalyses(withTables(program.command("analyse")))
    .description("Analyse an index: statistics, coherence, importance, robustness, peers.")
    .argument("<input>", "a workbook or a folder, as for score")
    .action(async (input: string, options: AnalyseCommandOptions) => {
      // A replicate, or claims, are all that is asked for, unless analyses are named as well.
      const asked = [
        ...(options.replicate === undefined ? [] : ["replicate"]),
        ...(options.claim?.length ? ["claims"] : []),
      ];
      const what = asked.length > 0 && options.what === usualAnalyses ? asked : options.what;
      code = await analyseCommand(input, { ...options, what }, terminal);
    });
  withTables(program.command("plan"))
    .description("Find the steps that gain most for a budget, with the costs of the workbook.")
    .argument("<input>", "a workbook or CSV, as for score, with a table Costs (costs.csv)")
    .option("--budget <amount>", "money there is; default as Plan settings state", amount)
    .addOption(new Option("--unit <code>", "plan for this unit, by code or name").conflicts("group"))
    .option("--group <label>", "plan for the units of this group")
    .option("--gain <what>", "what is to rise: index, gap, or the code of a part of the index")
    .option("--index <code>", "the index, where the framework has several")
    .option(
      "--runs <count>",
      "robustness runs for the share of each step (as the Method states, or 1000)",
      count,
    )
    .option("--no-runs", "make no robustness runs: no shares")
    .option("--threads <count>", "number of threads, instead of one per core for long work", count)
    .option("--json", "print one JSON object instead of tables")
    .option("--quiet", "print the plan only, no progress and no problems of the index")
    .action(async (input: string, options: PlanCommandOptions) => {
      code = await planCommand(input, options, terminal);
    });
  withTables(program.command("sql"))
    .description("Print the method of an index as SQL, to be run where the data are. Nothing is scored.")
    .argument("<input>", "a workbook or CSV, as for score; of its data only the columns are used")
    .addOption(new Option("--dialect <name>", "the database").choices(dialectNames).makeOptionMandatory())
    .requiredOption("--table <name>", "the table with the data, as SQL names it: schema.cities")
    .option("--unit <column>", "its column with the code of each unit", "code")
    .option("--parameters <table>", "score on the scale of an earlier run: its table of parameters")
    .option("--weights <file>", "weights from data: a CSV file of what the queries for weights returned")
    .option(
      "--ranges <count>",
      "spark, databricks: order all rows within so many ranges of values (64)",
      count,
    )
    .option("--out <file>", "write it to this .sql file instead of printing it")
    .action(async (input: string, options: SqlCommandOptions) => {
      code = await sqlCommand(input, options, terminal);
    });
  withTables(program.command("report"))
    .description("Test an index and write its audit as a document: for Word (.docx) or for browsers (.html).")
    .argument("<input>", "a workbook or CSV, as for score")
    .option("--out <file>", "the file to write, .docx or .html; default <input>-audit.docx")
    .option("--replace", "replace a document that exists, with all that people wrote in it")
    .option("--index <code>", "the index, where the framework has several")
    .option(
      "--language <name>",
      "language of the document, English or Spanish, instead of the Method's",
      language,
    )
    .option("--threads <count>", "number of threads, instead of one per core for long work", count)
    .option("--quiet", "print errors only, no progress")
    .action(async (input: string, options: ReportCommandOptions) => {
      code = await reportCommand(input, options, terminal);
    });
  withTables(program.command("briefs"))
    .description(
      "Write a brief of two pages for each unit, one for funders, and a page that lists them, into a folder.",
    )
    .argument("<input>", "a workbook or CSV, as for score")
    .option("--out <folder>", "the folder to write to; default <input>-briefs")
    .addOption(
      new Option("--format <kind>", "for Word, for browsers (to print), or both")
        .choices(["docx", "html", "both"])
        .default("both"),
    )
    .option("--unit <code...>", "only these units, by code or name")
    .option("--group <label>", "only the units with this group label")
    .option("--anonymous", "name no other unit, and show no figure that tells of one")
    .option("--index <code>", "the index, where the framework has several")
    .option(
      "--language <name>",
      "language of the briefs, English or Spanish, instead of the Method's",
      language,
    )
    .option(
      "--budget <amount>",
      "make a plan over all units for this much money, for the funders' brief",
      amount,
    )
    .option("--no-runs", "make no robustness runs: the briefs have no ranges of ranks, and say so")
    .option("--threads <count>", "number of threads, instead of one per core for long work", count)
    .option("--replace", "replace briefs that exist, with all that people wrote in them")
    .option("--quiet", "print errors only, no progress")
    .action(async (input: string, options: BriefsCommandOptions) => {
      code = await briefsCommand(input, options, terminal);
    });
  program
    .command("template")
    .description("Write an empty workbook with the tables to fill in.")
    .argument("<file>", "the .xlsx file to make")
    .action(async (file: string) => {
      code = await templateCommand(file, terminal);
    });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

/** Adds the parts of one option: "tests", "decisions", "tests,decisions". */
function sheetParts(words: string, before: readonly SheetPart[]): readonly SheetPart[] {
  const known: readonly SheetPart[] = ["tests", "decisions", "frozen-scale"];
  const parts = list(words).map((word) => {
    const part = known.find((one) => one === word.toLowerCase());
    if (part === undefined) throw new InvalidArgumentError(`Give some of: ${known.join(", ")}.`);
    return part;
  });
  return [...before, ...parts];
}

const withTables = (command: Command): Command =>
  command
    .option("--data <name>", "table or sheet of the data, if it is not found")
    .option("--framework <name>", "table or sheet of the framework; beside a .csv or .parquet file, its file")
    .option("--method <name>", "table or sheet of the method; beside a .csv or .parquet file, its file")
    .option("--goalposts <name>", "table or sheet of goalposts; beside a .csv or .parquet file, its file");
