import { type Lever, type LeverField, median } from "../../engine";
import { said } from "../../workbook/report";
import type { DocumentBlock, FigureBlock } from "../document";
import { type BriefSubject, indicatorName } from "./brief-subject";
import type { UnitBrief } from "./brief-input";
import { listText } from "./figures-in-words";

/** Indicators with a number in the chart and a name below it. */
const most = 8;

/** Fewer points are no picture. */
const fewest = 6;

/**
 * Importance and performance: which indicators move with the index, and where the unit lies beside its peers. Those to build up
 * first are named. Nothing where others must stay unknown: the places of the points are medians of peers.
 */
export function importanceSection(
  subject: BriefSubject,
  { levers }: Pick<UnitBrief, "levers">,
): readonly DocumentBlock[] {
  const known = levers.filter(({ performance }) => !Number.isNaN(performance));
  if (subject.anonymous || known.length < fewest) return [];
  const { brief } = subject.words;
  const first = known
    .filter(({ field }) => field === "build up first")
    .sort((a, b) => b.importance - a.importance)
    .slice(0, most);
  const numbered = first.map(({ indicator }, k) => `${k + 1} ${indicatorName(subject, indicator)}`);
  return [
    { kind: "heading", level: 1, text: brief.importance },
    figure(subject, known, first),
    {
      ...{ kind: "paragraph", look: "plain" },
      text:
        numbered.length === 0
          ? brief.importanceNone
          : said(brief.importanceFirst, { names: listText(subject, numbered, most) }),
    },
  ];
}

function figure(subject: BriefSubject, known: readonly Lever[], first: readonly Lever[]): FigureBlock {
  const { brief, locale } = subject.words;
  const cut = (of: (lever: Lever) => number): number => median(Float64Array.from(known, of));
  const named = (field: LeverField): string =>
    listText(
      subject,
      known
        .filter((lever) => lever.field === field)
        .map(({ indicator }) => indicatorName(subject, indicator)),
      most,
    ) || brief.none;
  const altText = said(brief.importanceAlt, {
    ...{ first: named("build up first"), keep: named("keep up") },
    ...{ leave: named("leave"), much: named("possibly too much") },
  });
  return {
    ...{ kind: "figure", id: "importance", caption: brief.importanceCaption },
    ...{ altText: `${brief.importanceCaption}. ${altText}`, note: brief.importanceNote },
    chart: {
      ...{ kind: "scatter", title: brief.importanceCaption, summary: altText, locale },
      x: { words: brief.importanceX, cut: cut(({ importance }) => importance), format: "percent" },
      y: { words: brief.importanceY, cut: cut(({ performance }) => performance), format: "number" },
      fields: {
        ...{ leftTop: brief.fieldTooMuch, rightTop: brief.fieldKeepUp },
        ...{ leftBottom: brief.fieldLeave, rightBottom: brief.fieldBuildUp },
      },
      points: known.map((lever) => {
        const place = first.indexOf(lever);
        return {
          ...{ x: lever.importance, y: lever.performance, chosen: place >= 0 },
          label: place < 0 ? "" : String(place + 1),
        };
      }),
    },
  };
}
