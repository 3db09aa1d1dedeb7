import { useMemo, useState } from "react";
import type { BarChart } from "../../../../charts";
import { BarPicture } from "../../../charts/BarPicture";
import { ChartSection } from "../../../charts/ChartSection";
import { Choice } from "../../../parts/Choice";
import { Hint } from "../../../parts/Hint";
import { useSpeech } from "../../../strings/SpeechContext";
import type { Labels } from "../labels";
import type { CoherenceFigures } from "./figures";

interface ImportanceProps {
  readonly figures: CoherenceFigures;
  readonly labels: Labels;
}

/** Weight beside importance, for the parts of one aggregate. */
export function Importance({ figures, labels }: ImportanceProps) {
  const { t, locale, percent } = useSpeech();
  const parents = figures.aggregates;
  const [wanted, setWanted] = useState("");
  const parent = parents.includes(wanted) ? wanted : (parents[0] ?? "");
  const rows = useMemo(() => figures.importance.filter((row) => row.parent === parent), [figures, parent]);
  const chart = useMemo((): BarChart => {
    const bar = (value: number) => ({ value, low: NaN, high: NaN, figures: percent(value) });
    return {
      kind: "bars",
      ...{ title: t("importanceTitle"), summary: t("importanceSummary"), locale },
      series: [t("weightSeries"), t("importanceSeries")],
      axis: t("shareAmongSiblings"),
      format: "percent",
      rows: rows.map(({ code, weight, importance }) => ({
        label: labels.node(code),
        bars: [bar(weight), bar(importance)],
      })),
    };
  }, [rows, labels, t, locale, percent]);
  const about = (
    <>
      <Hint>{t("importanceText")}</Hint>
      <Choice
        label={t("partsOfNode")}
        options={parents.map((value) => ({ value, label: labels.node(value) }))}
        value={parent}
        onChange={setWanted}
      />
    </>
  );
  const table = () => ({
    columns: [t("elementColumn"), t("weightSeries"), t("importanceSeries"), t("effectiveColumn")].map(
      (title) => ({
        title,
      }),
    ),
    rows: rows.map(({ code, weight, importance, effectiveWeight }) => [
      labels.node(code),
      ...[weight, importance, effectiveWeight].map((share) => percent(share, 1)),
    ]),
  });
  return (
    <ChartSection title={t("importanceTitle")} text={about} table={table}>
      <BarPicture chart={chart} />
    </ChartSection>
  );
}
