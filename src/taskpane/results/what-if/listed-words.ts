import type { Speech } from "../../strings/speech";

const most = 4;

/** A list of names; of a long one the first ones, and how many more there are. */
export function listedWords(names: readonly string[], t: Speech["t"]): string {
  const list = names.slice(0, most).join(", ");
  return names.length > most ? t("whatIfMore", { list, count: names.length - most }) : list;
}
