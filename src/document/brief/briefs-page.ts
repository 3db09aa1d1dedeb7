import { at } from "../../engine/internal";
import { said } from "../../workbook/report";
import { escaped } from "../escape";
import { rangeText } from "../funder/by-unit";
import { style } from "../html/style";
import { plainText } from "../plain-text";
import type { BriefInput } from "./brief-input";
import { type BriefSubject, briefSubject } from "./brief-subject";
import { scoreText } from "./figures-in-words";

/** The files that a page lists: names in its own folder. */
export interface ListedBriefs {
  readonly units: readonly { readonly unit: number; readonly files: readonly string[] }[];
  readonly funder: readonly string[];
}

/**
 * A page with links to the briefs, in the order of names. Where units must stay unknown it has their names and no figures, and
 * says that it is not to be passed on.
 */
export function briefsPage(input: BriefInput, { units, funder }: ListedBriefs): string {
  const subject = briefSubject(input);
  const { words, index, time, anonymous, labels, results, indicators } = subject;
  const texts = words.funder;
  const title = said(texts.listTitle, { index });
  const byName = new Intl.Collator(words.locale, { numeric: true });
  const sorted = [...units].sort((a, b) => byName.compare(at(labels, a.unit), at(labels, b.unit)));
  const { subtitle } = texts;
  const columns = [texts.unit, ...(anonymous ? [] : [texts.score, texts.rankRange]), texts.files];
  return [
    `<!doctype html>`,
    `<html lang="${words.locale}" dir="${words.direction}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="date" content="${escaped(time)}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${style(plainText(title), words.page, undefined)}</style></head>`,
    `<body><main><h1 dir="auto">${escaped(title)}</h1>`,
    `<p class="subtitle">${escaped(said(subtitle, { units: results.model.units.length, indicators: indicators.length, date: time.slice(0, 10) }))}</p>`,
    `<p class="note">${escaped(anonymous ? texts.listHidden : texts.listNote)}</p>`,
    ...(funder.length === 0
      ? []
      : [`<p>${escaped(texts.listFunder)}: ${links(subject, funder, texts.listFunder)}</p>`]),
    `<table><caption>${escaped(said(texts.listCaption, { count: units.length }))}</caption>`,
    `<thead><tr>${columns.map((header) => `<th scope="col">${escaped(header)}</th>`).join("")}</tr></thead>`,
    `<tbody>`,
    ...sorted.map(({ unit, files }) => row(subject, unit, files)),
    `</tbody></table></main></body></html>`,
    ``,
  ].join("\n");
}

function row(subject: BriefSubject, unit: number, files: readonly string[]): string {
  const { anonymous, labels, results, node } = subject;
  const label = at(labels, unit);
  const figures = anonymous
    ? []
    : [scoreText(subject, at(at(results.scores, node), unit)), rangeText(subject, unit)];
  return [
    `<tr><th scope="row" dir="auto">${escaped(label)}</th>`,
    ...figures.map((figure) => `<td>${escaped(figure)}</td>`),
    `<td>${links(subject, files, label)}</td></tr>`,
  ].join("");
}

/** Links to files beside the page; each says to screen readers whose file it is. */
const links = ({ words: { funder } }: BriefSubject, files: readonly string[], unit: string): string =>
  files
    .map((file) => {
      const kind = file.endsWith(".html") ? funder.page : funder.word;
      const name = said(funder.fileOf, { kind, unit });
      return `<a href="./${escaped(encodeURIComponent(file))}" aria-label="${escaped(name)}">${escaped(kind)}</a>`;
    })
    .join(" · ");
