import { Body1 } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ShiftChart } from "../../../charts";
import type { IndexTest } from "../../../workbook/tests";
import { ChartPicture } from "../../charts/ChartPicture";
import { ChartSection } from "../../charts/ChartSection";
import { Choice } from "../../parts/Choice";
import { useSpeech } from "../../strings/SpeechContext";
import type { LabelledChange } from "./changes-chart";
import type { Labels } from "./labels";

interface LargestMovesProps {
  readonly changes: readonly LabelledChange[];
  readonly test: IndexTest;
  readonly labels: Labels;
}

/** The units that move most when one element is left out. */
export function LargestMoves({ changes, test, labels }: LargestMovesProps) {
  const { t, locale, signed } = useSpeech();
  const [wanted, setWanted] = useState<string | null>(null);
  const chosen = changes.find(({ change }) => change.alternative === wanted) ?? changes[0];
  const chart = useMemo((): ShiftChart => {
    const movers = chosen?.change.movers ?? [];
    const { units } = test.uncertainty;
    return {
      kind: "shifts",
      ...{ title: t("largestMoves"), summary: t("largestMovesSummary"), locale },
      ...{ down: t("placesLost"), up: t("placesGained") },
      rows: [...movers]
        .sort((a, b) => b.shift - a.shift)
        .map(({ unit, shift }) => ({
          label: labels.unit(units[unit]?.code ?? ""),
          value: shift,
          figures: signed(shift, Number.isInteger(shift) ? 0 : 1),
        })),
    };
  }, [chosen, test, labels, t, locale, signed]);
  if (chosen === undefined) return null;
  const choice = (
    <Choice
      label={t("leftOut")}
      options={changes.map(({ label, change }) => ({ value: change.alternative, label }))}
      value={chosen.change.alternative}
      onChange={setWanted}
    />
  );
  const table = () => ({
    columns: [{ title: t("unit") }, { title: t("placesColumn") }],
    rows: chart.rows.map(({ label, figures }) => [label, figures]),
  });
  return (
    <ChartSection title={t("largestMoves")} text={choice} table={table}>
      {chosen.change.ranks === null ? (
        <Body1>{t("noIndexThen")}</Body1>
      ) : chart.rows.length === 0 ? (
        <Body1>{t("noMoves")}</Body1>
      ) : (
        <ChartPicture chart={chart} />
      )}
    </ChartSection>
  );
}
