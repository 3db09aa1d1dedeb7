import { Body1 } from "@fluentui/react-components";
import { useMemo } from "react";
import { BarPicture } from "../../charts/BarPicture";
import { ChartSection } from "../../charts/ChartSection";
import { Hint } from "../../parts/Hint";
import { Section } from "../../parts/Section";
import { useSpeech } from "../../strings/SpeechContext";
import { partTitle } from "../varied-words";
import { alternativeWords } from "./alternative-words";
import { changesChart, changesTable, inOrder } from "./changes-chart";
import { choiceShares } from "./choice-shares";
import { choicesChart, choicesTable } from "./choices-chart";
import { labelsOf } from "./labels";
import type { ViewProps } from "./view-props";

/** Which choices the ranks depend on, and what each alternative does by itself. */
export function ChoicesView(props: ViewProps) {
  return (
    <>
      <Shares {...props} />
      <Changes {...props} />
    </>
  );
}

/** First and total order of the choices, or why there are none. */
function Shares({ index: { model }, test: { sensitivity } }: ViewProps) {
  const speech = useSpeech();
  const { t } = speech;
  const shares = useMemo(
    () => (sensitivity === null ? [] : choiceShares(sensitivity, model, labelsOf(model), speech)),
    [sensitivity, model, speech],
  );
  const chart = useMemo(() => choicesChart(shares, speech), [shares, speech]);
  const isFlat = shares.every(({ total }) => Number.isNaN(total.value));
  if (sensitivity === null || isFlat)
    return (
      <Section title={t("choicesTitle")}>
        <Body1>{t(sensitivity === null ? "choicesNone" : "choicesFlat")}</Body1>
      </Section>
    );
  const { rows, runs, failedRows } = sensitivity;
  const about = (
    <>
      <Hint>{t("choicesText")}</Hint>
      <Hint>{t("choicesRows", { rows, runs })}</Hint>
      {failedRows.length > 0 && <Body1>{t("choicesFailed", { failed: failedRows.length, rows })}</Body1>}
    </>
  );
  return (
    <ChartSection title={t("choicesTitle")} text={about} table={() => choicesTable(shares, speech)}>
      <BarPicture chart={chart} />
    </ChartSection>
  );
}

/** One alternative at a time. */
function Changes({ index: { model }, test }: ViewProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const changes = useMemo(
    () =>
      inOrder(
        test.changes
          .filter(({ part }) => part !== "leave-one-out")
          .map((change) => ({
            change,
            label: `${partTitle(change.part, { t })}: ${alternativeWords(change.part, change.alternative, { language })}`,
          })),
      ),
    [test, t, language],
  );
  const title = t("changesTitle");
  const chart = useMemo(
    () => changesChart(changes, { title, summary: t("changesSummary") }, speech),
    [changes, title, t, speech],
  );
  if (changes.length === 0) return null;
  return (
    <ChartSection
      title={title}
      text={<Hint>{t("changesText")}</Hint>}
      table={() => changesTable(changes, t("alternativeColumn"), test, labelsOf(model), speech)}
    >
      <BarPicture chart={chart} />
    </ChartSection>
  );
}
