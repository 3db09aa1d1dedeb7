import { Body1 } from "@fluentui/react-components";
import { useMemo } from "react";
import { BarPicture } from "../../charts/BarPicture";
import { ChartSection } from "../../charts/ChartSection";
import { Hint } from "../../parts/Hint";
import { useSpeech } from "../../strings/SpeechContext";
import { changesChart, changesTable, inOrder, type LabelledChange } from "./changes-chart";
import { labelsOf } from "./labels";
import { LargestMoves } from "./LargestMoves";
import type { ViewProps } from "./view-props";

/** How far the ranks move without each part and each indicator, and which units move most without a chosen one. */
export function LeavingOutView({ index, test }: ViewProps) {
  const { t } = useSpeech();
  const { model } = index;
  const labels = useMemo(() => labelsOf(model), [model]);
  const [parts, indicators] = useMemo(() => {
    const codes = new Set(model.indicators.map(({ code }) => code));
    const without = test.changes
      .filter(({ part }) => part === "leave-one-out")
      .map((change) => ({ change, label: labels.node(change.alternative) }));
    const isIndicator = ({ change }: LabelledChange): boolean => codes.has(change.alternative);
    return [inOrder(without.filter((one) => !isIndicator(one))), inOrder(without.filter(isIndicator))];
  }, [model, labels, test]);
  if (parts.length + indicators.length === 0) return <Body1>{t("withoutNone")}</Body1>;
  return (
    <>
      <Without title={t("withoutParts")} changes={parts} index={index} test={test} />
      <Without title={t("withoutIndicators")} changes={indicators} index={index} test={test} />
      <LargestMoves changes={[...parts, ...indicators]} test={test} labels={labels} />
    </>
  );
}

interface WithoutProps extends ViewProps {
  readonly title: string;
  readonly changes: readonly LabelledChange[];
}

function Without({ title, changes, index: { model }, test }: WithoutProps) {
  const speech = useSpeech();
  const { t } = speech;
  const chart = useMemo(
    () => changesChart(changes, { title, summary: t("withoutSummary") }, speech),
    [changes, title, t, speech],
  );
  if (changes.length === 0) return null;
  return (
    <ChartSection
      title={title}
      text={<Hint>{t("withoutText")}</Hint>}
      table={() => changesTable(changes, t("elementColumn"), test, labelsOf(model), speech)}
    >
      <BarPicture chart={chart} />
    </ChartSection>
  );
}
