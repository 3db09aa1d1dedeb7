import type { Language } from "../../workbook/language";
import { captionText, type NumberedBlock } from "../numbered";
import { cellText } from "../number-text";
import { escaped } from "../escape";

/** A table with its caption. The first text of a row is its header. */
export function htmlTable(
  block: Extract<NumberedBlock, { readonly kind: "table" }>,
  language: Language,
): string {
  const { label, number, anchor, caption, columns, rows, note } = block;
  const name = label === "" ? caption : `${label} ${number}`;
  const aligned = columns.map(({ holds }) => (holds === "number" ? ' class="number"' : ""));
  const header = columns.map(
    ({ header: text }, c) => `<th scope="col"${aligned[c] ?? ""}>${escaped(text)}</th>`,
  );
  const first = columns.findIndex(({ holds }) => holds === "text");
  const body = rows.map((row) => {
    const cells = row.map((cell, c) => {
      const text = escaped(cellText(cell, language));
      const isText = columns[c]?.holds === "text";
      if (c === first) return `<th scope="row" dir="auto">${text}</th>`;
      return `<td${aligned[c] ?? ""}${isText ? ' dir="auto"' : ""}>${text}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return [
    // A region that scrolls must be reached by the keyboard.
    `<div class="scrolled" tabindex="0" role="region" aria-label="${escaped(name)}">`,
    `<table id="${anchor}"><caption>${escaped(captionText(block))}</caption>`,
    `<thead><tr>${header.join("")}</tr></thead>`,
    `<tbody>${body.join("\n")}</tbody></table></div>`,
    ...(note === "" ? [] : [`<p class="note">${escaped(note)}</p>`]),
  ].join("\n");
}
