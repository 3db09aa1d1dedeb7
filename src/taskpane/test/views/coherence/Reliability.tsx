import { useState } from "react";
import { DataTable, type TableData } from "../../../charts/DataTable";
import { Choice } from "../../../parts/Choice";
import { Hint } from "../../../parts/Hint";
import { Section } from "../../../parts/Section";
import { useSpeech } from "../../../strings/SpeechContext";
import type { Speech } from "../../../strings/speech";
import type { Labels } from "../labels";
import type { CoherenceFigures, ItemSetFigures } from "./figures";

interface ReliabilityProps {
  readonly figures: CoherenceFigures;
  readonly labels: Labels;
}

/** Alpha and components of each aggregate, and of the items of one. */
export function Reliability({ figures: { sets, limits }, labels }: ReliabilityProps) {
  const speech = useSpeech();
  const { t, plain } = speech;
  const [wanted, setWanted] = useState("");
  const chosen = sets.find(({ code }) => code === wanted) ?? sets[0];
  if (chosen === undefined) return null;
  return (
    <Section title={t("reliabilityTitle")}>
      <Hint>{t("reliabilityText", { alpha: plain(limits.alpha), kmo: plain(limits.kmo) })}</Hint>
      <DataTable title={t("reliabilityTitle")} data={setsTable(sets, labels, speech)} />
      <Choice
        label={t("partsOfNode")}
        options={sets.map(({ code }) => ({ value: code, label: labels.node(code) }))}
        value={chosen.code}
        onChange={setWanted}
      />
      <DataTable
        title={t("reliabilityOf", { name: labels.node(chosen.code) })}
        data={itemsTable(chosen, labels, speech)}
      />
    </Section>
  );
}

const titled = (titles: readonly string[]) => titles.map((title) => ({ title }));

const setsTable = (
  sets: readonly ItemSetFigures[],
  labels: Labels,
  { t, number, percent, plain }: Speech,
): TableData => ({
  columns: titled([
    ...[t("aggregateColumn"), t("itemsColumn"), t("alphaColumn"), t("explainedColumn")],
    ...[t("componentsColumn"), t("adequacyColumn"), t("unitsColumn")],
  ]),
  rows: sets.map(({ code, count, alpha, components, adequacy }) => [
    ...[labels.node(code), plain(count), number(alpha, 2), percent(components?.explained ?? NaN)],
    ...[plain(components?.aboveOne ?? NaN), number(adequacy, 2), plain(components?.n ?? NaN)],
  ]),
});

const itemsTable = (
  { items, byItem, components }: ItemSetFigures,
  labels: Labels,
  { t, number }: Speech,
): TableData => ({
  columns: titled([t("itemColumn"), t("loadingColumn"), t("withoutItColumn"), t("itemTotalColumn")]),
  rows: items.map((code, k) => [
    labels.node(code),
    number(components?.loadings[k] ?? NaN, 2),
    number(byItem[k]?.alphaIfDeleted ?? NaN, 2),
    number(byItem[k]?.itemTotal ?? NaN, 2),
  ]),
});
