import type { PlanCell } from "../../plan";
import { live, text, type Context } from "../context/context";
import { formulaText } from "../formulas/formula-text";
import { said } from "../words";
import type { LimitInForce } from "./limit-in-force";

/**
 * What a limit is, and, where the Method states it, the usual one and that of the Method; it follows the cell.
 *
 * @param at the cell of the limit
 */
export function limitText(
  { words, formulas, language }: Context,
  what: string,
  { value, usual, stated }: LimitInForce,
  at: string,
): PlanCell {
  if (stated === null) return text(what, "note");
  // As in the notes of the sheets, which are written in the language of the report.
  const written = (figure: number): string =>
    language === "es" ? String(figure).replace(".", ",") : String(figure);
  const names = { text: what, usual: written(usual), value: written(stated) };
  const [same, other] = [said(words.limits.ofMethod, names), said(words.limits.differs, names)];
  const now = value === stated ? same : other;
  return formulas
    ? live(
        `IF(${at}=${String(stated).toUpperCase()},${formulaText(same)},${formulaText(other)})`,
        now,
        "note",
      )
    : text(now, "note");
}
