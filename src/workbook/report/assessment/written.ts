import { text, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { blockName } from "../frame/block-name";
import type { AssessmentSection } from "./content";

/** Sections that people write. */
type Written = "framework" | "experts";

/** What people wrote in a cell of an earlier report; "" for nothing. */
export const writtenText = (context: Context, { suffix }: IndexSheets, id: Written): string =>
  context.input.chosen[blockName(`Assessment${suffix}`, id === "framework" ? "Framework" : "Experts")] ?? "";

/** The sections that people have written, for a report without a test; null where nothing was written. */
export function writtenSections(context: Context, index: IndexSheets): readonly AssessmentSection[] | null {
  const { assessment: texts } = context.words;
  const section = (id: Written, heading: string, prompt: string): AssessmentSection => ({
    id,
    heading,
    items: [{ kind: "prompt", id, prompt: text(prompt), text: writtenText(context, index, id) }],
  });
  if (writtenText(context, index, "framework") === "" && writtenText(context, index, "experts") === "")
    return null;
  return [
    section("framework", texts.framework, texts.frameworkPrompt),
    section("experts", texts.experts, texts.expertsPrompt),
  ];
}
