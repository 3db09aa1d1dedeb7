import type { GapReference, Results } from "../../engine";
import { classOfUnit } from "../../workbook/unit-points";
import { unitLabels } from "../../workbook/unit-labels";
import type { Speech } from "../strings/speech";
import type { Branch } from "../model/tree";
import { profileLine } from "./profile";
import type { Figure } from "./ProfileFigures";
import { groupLabels } from "./ranking";

/** Score, rank, rank among peers and gap of a unit at an index. */
export function profileFigures(
  results: Results,
  unit: number,
  root: Branch,
  decimals: number,
  { t, number, plain, signed }: Speech,
): readonly Figure[] {
  const line = profileLine(results, unit, root);
  const scored = [...(results.scores[root.position] ?? [])].map((score) => !Number.isNaN(score));
  const labels = groupLabels(results);
  const label = labels?.[unit] ?? null;
  const peers = scored.filter((isScored, i) => isScored && labels?.[i] === label).length;
  const groupRank = results.groupRanks[root.position]?.[unit] ?? NaN;
  return [
    { label: t("scoreColumn"), value: number(line.score, decimals), remark: "" },
    ...classFigures(results, unit, root, decimals, { t, number }),
    {
      label: t("rank"),
      value: plain(line.rank),
      remark: t("ofUnits", { total: scored.filter(Boolean).length }),
    },
    ...(label === null
      ? []
      : [
          {
            label: t("rankInGroup"),
            value: plain(groupRank),
            remark: t("ofGroup", { total: peers, group: label }),
          },
        ]),
    {
      label: t("gap"),
      value: signed(line.gap, decimals),
      remark: t("gapTo", { reference: referenceWords(results, t) }),
    },
  ];
}

/** The class of the score and what is missing to the next one, where the index has classes. */
function classFigures(
  results: Results,
  unit: number,
  { position }: Branch,
  decimals: number,
  { t, number }: Pick<Speech, "t" | "number">,
): readonly Figure[] {
  const found = classOfUnit(results, position, unit);
  if (found === null || Number.isNaN(results.scores[position]?.[unit] ?? NaN)) return [];
  const missing =
    found.next === null
      ? t("classHighest")
      : t("classNext", { points: number(found.points, decimals), name: found.next.name });
  return [
    { label: t("classColumn"), value: found.own?.name ?? t("classNone"), remark: missing, class: found.own },
  ];
}

const references = {
  target: "gapTarget",
  best: "gapBest",
  median: "gapMedian",
  groupMedian: "gapGroupMedian",
  peers: "gapPeers",
} as const satisfies Record<Exclude<GapReference["reference"], "unit">, string>;

/** The words for the gap reference; the name where it is a unit. */
export function referenceWords({ model }: Pick<Results, "model">, t: Speech["t"]): string {
  const { gap } = model.method;
  if (gap.reference !== "unit") return t(references[gap.reference]);
  return unitLabels(model.units)[model.units.findIndex(({ code }) => code === gap.unit)] ?? gap.unit;
}
