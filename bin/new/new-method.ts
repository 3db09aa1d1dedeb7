import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Definition } from "../../src/engine";
import { choiceFromWords } from "../../src/workbook/read";
import { inserted, withImport, withRow } from "./insert";
import { constantOf, fileOf, nameProblem } from "./names";
import { familiesOf, type Stage, stages } from "./stages";
import { type NewMethod, toWrite } from "./stubs";

/** What is wanted, in the words of the command. */
export interface Wanted {
  readonly stage: string;
  readonly name: string;
  readonly family?: string | undefined;
  /** One sentence on what it does to the result. */
  readonly summary?: string | undefined;
  readonly spanish?: { readonly name: string; readonly meaning: string } | undefined;
  readonly twin?: boolean | undefined;
}

interface Edit {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes a new method into the tree below `root`: its file, its line in the registry, its Spanish, its row in the documents,
 * the place for its comparison, and its formula twin if it is wanted. Everything is made before anything is written, and no
 * file is written over.
 *
 * @returns the paths that were written, the new file first
 * @throws when the name, the stage or the family cannot be, or a place for a line is not found
 */
export function newMethod(root: string, wanted: Wanted): readonly string[] {
  const edits = editsFor((path) => readFileSync(join(root, path), "utf8"), wanted);
  const [own] = edits;
  if (own && existsSync(join(root, own.path))) throw new Error(`${own.path} exists. It is left as it is.`);
  for (const { path, text } of edits) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return edits.map(({ path }) => path);
}

function editsFor(read: (path: string) => string, wanted: Wanted): readonly Edit[] {
  const stage = stages[wanted.stage];
  if (!stage)
    throw new Error(`There is no stage "${wanted.stage}". Use one of: ${Object.keys(stages).join(", ")}.`);
  const method = methodOf(stage, wanted);
  const { name, constant } = method;
  const path = `${stage.folder}/${fileOf(name)}.ts`;
  const folder = dirname(stage.list);
  const from = `./${path.slice(folder.length + 1, -".ts".length)}`;
  const list = withImport(read(stage.list), constant, from);
  const spanish = wanted.spanish ?? { name, meaning: `${toWrite}.` };
  const page = "docs/method-settings.md";
  const { file, list: compared, registry } = stage.validation;
  const validation = `tests/validation/${file}.ts`;
  const twin = wanted.twin === true ? stage.twins : null;
  if (wanted.twin === true && twin === null)
    throw new Error(`A method of the stage "${wanted.stage}" has no formula twin: leave --twin out.`);
  return [
    { path, text: stage.stub(method) },
    { path: stage.list, text: inserted(list, `\n  ${constant},`, stage.listed) },
    {
      path: stage.spanish,
      text: inserted(
        read(stage.spanish),
        `\n    ${JSON.stringify(name)}: {\n      name: ${JSON.stringify(spanish.name)},\n      meaning: ${JSON.stringify(spanish.meaning)},\n    },`,
        { before: "\n  },\n};" },
      ),
    },
    { path: page, text: withRow(read(page), stage.section, `| ${name} | ${method.summary} |`, stage.row) },
    {
      path: validation,
      text: inserted(
        read(validation),
        `\n  {\n    subject: { registry: ${JSON.stringify(registry)}, method: ${JSON.stringify(name)} },\n    against: "${toWrite}",\n    source: "${toWrite}",\n    tolerance: golden,\n    pairs: () => [],\n  },`,
        { after: `export const ${compared}: readonly Comparison[] = [` },
      ),
    },
    ...(twin
      ? [
          {
            path: twin.file,
            text: inserted(read(twin.file), `\n  ${JSON.stringify(name)}: ${twin.stub},`, {
              before: "\n} satisfies",
            }),
          },
        ]
      : []),
  ];
}

/** @throws when there cannot be a method of this name or family */
function methodOf(stage: Stage, { name, family, summary = `${toWrite}.` }: Wanted): NewMethod {
  const problem = nameProblem(name) ?? sentenceProblem(summary) ?? takenProblem(stage.methods, name);
  if (problem !== null) throw new Error(problem);
  const families = familiesOf(stage);
  const own = family ?? families[0] ?? "";
  if (!families.includes(own))
    throw new Error(`There is no family "${own}". Use one of: ${families.join("; ")}.`);
  return { name, constant: constantOf(name), family: own, summary };
}

/** The problem of a summary that does not fit one row of a table; null when it fits. */
const sentenceProblem = (summary: string): string | null =>
  /^[^|\n]+\.$/.test(summary) ? null : `"${summary}" is no sentence: one line that ends with a full stop.`;

/** A name that is understood already, as a method or as one with figures or switches after it, is taken. */
function takenProblem(methods: Readonly<Record<string, Definition>>, name: string): string | null {
  const known = choiceFromWords(methods, name);
  return known === null ? null : `"${name}" is taken: it is read as ${known.method}.`;
}
