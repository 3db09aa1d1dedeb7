import { Body1 } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { heatClassOf } from "../../../../charts";
import { ChartSection } from "../../../charts/ChartSection";
import { HeatMapChart } from "../../../charts/HeatMapChart";
import { Choice } from "../../../parts/Choice";
import { Disclosure } from "../../../parts/Disclosure";
import { Hint } from "../../../parts/Hint";
import { Paged } from "../../../parts/Paged";
import { useSpeech } from "../../../strings/SpeechContext";
import type { Labels } from "../labels";
import type { CoherenceFigures, Pairs } from "./figures";
import { flaggedPairs } from "./flagged-pairs";
import { correlationMap } from "./heat-map";

interface CorrelationsProps {
  readonly figures: CoherenceFigures;
  readonly labels: Labels;
}

/** Correlations as a heat map, and what is to be checked in words. */
export function Correlations({ figures, labels }: CorrelationsProps) {
  const speech = useSpeech();
  const { t, number } = speech;
  const [pairs, setPairs] = useState<Pairs>("withAggregates");
  const all = useMemo(() => flaggedPairs(figures), [figures]);
  const flagged = useMemo(() => all.filter((pair) => pair.pairs === pairs), [all, pairs]);
  const chart = useMemo(
    () => correlationMap(figures, pairs, flagged, labels, speech),
    [figures, pairs, flagged, labels, speech],
  );
  const { columns } = chart;
  const wordsOf = (row: number, column: number): string => {
    const [first, second] = [figures.indicators[row] ?? "", columns[column] ?? ""];
    const r = figures[pairs][row]?.[column] ?? NaN;
    const names = { first: labels.node(first), second: labels.node(second) };
    if (first === second) return t("pairSame", { first: names.first });
    const found = heatClassOf(chart.classes, r);
    return found === null
      ? t("pairMissing", names)
      : t("pairInWords", { ...names, r: number(r, 2), words: found.words });
  };
  const about = (
    <>
      <Hint>{t("correlationsText")}</Hint>
      <Choice
        label={t("correlationsOf")}
        options={[
          { value: "withAggregates", label: t("withAggregates") },
          { value: "withEachOther", label: t("withEachOther") },
        ]}
        value={pairs}
        onChange={(value) => setPairs(value === "withEachOther" ? value : "withAggregates")}
      />
    </>
  );
  const table = () => ({
    columns: [{ title: t("indicator") }, ...columns.map((title) => ({ title }))],
    rows: figures.indicators.map((code, row) => [
      labels.node(code),
      ...Array.from(figures[pairs][row] ?? [], (r) => number(r, 2)),
    ]),
  });
  return (
    <ChartSection title={t("correlationsTitle")} text={about} table={table}>
      <HeatMapChart key={pairs} chart={chart} hint={t("heatHint")} wordsOf={wordsOf} />
      {flagged.length === 0 ? (
        <Body1>{t("flagsNone")}</Body1>
      ) : (
        <Disclosure key={pairs} title={t("flagsTitle", { count: flagged.length })} open={flagged.length < 6}>
          <Paged items={flagged} first={10}>
            {({ first, second, r, flag }) => (
              <li key={`${flag} ${first} ${second}`}>
                {t(flag, { first: labels.node(first), second: labels.node(second), r: number(r, 2) })}
              </li>
            )}
          </Paged>
        </Disclosure>
      )}
    </ChartSection>
  );
}
