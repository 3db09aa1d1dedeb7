import { basename, dirname, extname, join, resolve } from "node:path";
import { isTablePath } from "../csv/table-names";
import { Failure } from "../failure";
import { refuseDanglingLink } from "../files/dangling-link";
import { exists } from "../files/exists";
import { workbookExtension } from "../files/input";

export type DocumentExtension = ".docx" | ".html";

export interface DocumentPath {
  readonly path: string;
  readonly extension: DocumentExtension;
}

/**
 * Where a document is written, and as what: the path that the user gives, or `<name>-audit.docx` next to the input. A document
 * that exists is kept unless `replace` says otherwise: people write into it.
 *
 * @throws Failure when the extension is of no document, a document is there, or the path is a link to nothing
 */
export async function documentPath(
  input: string,
  { out, replace = false }: { readonly out?: string; readonly replace?: boolean },
): Promise<DocumentPath> {
  const path = out ?? defaultPath(input);
  const extension = documentExtension(path);
  if (extension === null)
    throw new Failure(
      "document-kind",
      `${path} does not end in .docx or .html, the two kinds of document.`,
      `Name it ${basename(path, extname(path))}.docx for Word, or ${basename(path, extname(path))}.html for browsers.`,
    );
  await refuseDanglingLink(path);
  if (!replace && (await exists(path)))
    throw new Failure(
      "file-exists",
      `${path} exists already. It was not changed: somebody may have written in it.`,
      "Name another file with --out, or give --replace.",
    );
  return { path, extension };
}

function documentExtension(path: string): DocumentExtension | null {
  const extension = extname(path).toLowerCase();
  return extension === ".docx" || extension === ".html" ? extension : null;
}

function defaultPath(input: string): string {
  const path = resolve(input);
  const isFile = workbookExtension(path) !== null || isTablePath(path);
  return join(dirname(path), `${isFile ? basename(path, extname(path)) : basename(path)}-audit.docx`);
}
