import type { Model } from "../../../engine";
import type { Source } from "../../source";
import { wordsIn, type ReportWords } from "../words";

const byReader = wordsIn("en").tables.index;

/**
 * The model with the name of an index that the reader has given, because nothing names it, in the language of the report.
 * A name of the user's has a cell, or at least a row in a Framework: it stays.
 */
export function withNamedIndex(model: Model, { nodes }: Source, { tables }: ReportWords): Model {
  const isUnnamed = ({ code, name, parent }: Model["framework"][number]): boolean =>
    parent === null && name === byReader && !Object.hasOwn(nodes, code);
  if (tables.index === byReader || !model.framework.some(isUnnamed)) return model;
  const framework = model.framework.map((node) => (isUnnamed(node) ? { ...node, name: tables.index } : node));
  return { ...model, framework };
}
