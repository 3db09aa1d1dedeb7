import type { DocumentModel } from "../../document";
import { progressOf, type Core } from "./core";
import { RefusedError } from "./failure";
import { loadDocumentWork } from "./load-test-work";

/**
 * Makes the audit of an index as a document, of the workbook as it is now, and has it saved.
 * @throws RefusedError where the index cannot be scored
 */
export async function makeDocument(
  core: Core,
  root: string,
  save: (document: DocumentModel) => Promise<void>,
): Promise<void> {
  const { port, store, options, abort } = core;
  const { auditWorkbook } = await loadDocumentWork();
  const progress = progressOf(core, true);
  const audited = await auditWorkbook(port, {
    ...{ choice: store.state.choice, index: root, language: store.state.language, progress },
    ...{ surroundings: options.surroundings, version: options.version },
    running: { workersFor: options.workersFor, signal: abort.signal },
  });
  if (audited.outcome !== "audited") throw new RefusedError("not-scored", "");
  await options.surroundings.pause?.();
  abort.signal.throwIfAborted();
  await save(audited.document);
  store.set({ done: { what: "document" } });
}
