import { Body1 } from "@fluentui/react-components";
import { type AgreementInterval, limitOf } from "../../../engine";
import { ChartPicture } from "../../charts/ChartPicture";
import { ChartSection } from "../../charts/ChartSection";
import { Sentence } from "../../decide/Sentence";
import { nameOf } from "../../model/tree";
import { Hint } from "../../parts/Hint";
import { Loading } from "../../parts/Loading";
import { Section } from "../../parts/Section";
import { useSpeech } from "../../strings/SpeechContext";
import { alphaChart, alphaTable, severityChart, severityTable } from "../agreement/agreement-charts";
import { agreementWords, severityNote } from "../agreement/agreement-words";
import { useFigures } from "../agreement/use-figures";
import type { AssessViewProps } from "../assess-view-props";
import type { AssessmentTables } from "../../../workbook/assessment";
import type { Model } from "../../../engine";

/** How far the raters agree, on each indicator and in each round, and how severe each is. */
export function AgreementView({ index }: AssessViewProps) {
  const { t } = useSpeech();
  const { assessment } = index.source;
  if (assessment === undefined || assessment.ratings.length === 0) return <Hint>{t("assessNoRatings")}</Hint>;
  return <Agreement assessment={assessment} model={index.model} />;
}

interface AgreementProps {
  readonly assessment: AssessmentTables;
  readonly model: Model;
}

function Agreement({ assessment, model }: AgreementProps) {
  const speech = useSpeech();
  const { t, plain } = speech;
  const limits = { reliable: limitOf(model, "reliable"), tentative: limitOf(model, "tentative") };
  const found = useFigures(assessment);
  if (found === null) return <Loading label={t("agreementLooking")} />;
  if (found.result === null) return <Hint>{t("assessNoRatings")}</Hint>;
  const { all, indicators, raters, rounds, model: severity } = found.result;
  const names = new Map(model.indicators.map((indicator) => [indicator.code, nameOf(indicator)]));
  const nameOfItem = (code: string): string => names.get(code) ?? code;
  const byAlpha = [...indicators].sort((a, b) => worst(a) - worst(b));
  const note = severityNote(severity, speech);
  return (
    <>
      <Section title={t("agreementTitle")}>
        <Sentence>{agreementWords(all, limits, speech)}</Sentence>
        <Hint>
          {t("agreementText", { reliable: plain(limits.reliable), tentative: plain(limits.tentative) })}
        </Hint>
      </Section>
      <AlphaSection
        title={t("agreementByIndicator")}
        column={t("indicator")}
        rows={byAlpha}
        nameOf={nameOfItem}
      />
      <AlphaSection
        title={t("agreementByRater")}
        column={t("rater")}
        rows={raters.map(({ agreement }) => agreement)}
        nameOf={(rater) => rater}
      />
      {rounds.length > 1 && (
        <AlphaSection
          title={t("agreementByRound")}
          column={t("roundColumn")}
          rows={rounds}
          nameOf={(key) => key}
        />
      )}
      <ChartSection
        title={t("severityTitle")}
        text={
          <>
            {note !== "" && <Body1 block>{note}</Body1>}
            <Hint>{t("severityText")}</Hint>
          </>
        }
        table={() => severityTable(severity.raters, speech)}
      >
        {severity.raters.some((rater) => !Number.isNaN(rater.severity)) && (
          <ChartPicture chart={severityChart(severity.raters, speech)} />
        )}
      </ChartSection>
    </>
  );
}

interface AlphaSectionProps {
  readonly title: string;
  readonly column: string;
  readonly rows: readonly AgreementInterval[];
  readonly nameOf: (key: string) => string;
}

function AlphaSection({ title, column, rows, nameOf: name }: AlphaSectionProps) {
  const speech = useSpeech();
  const isKnown = rows.some(({ alpha }) => !Number.isNaN(alpha));
  return (
    <ChartSection title={title} table={() => alphaTable(column, rows, name, speech)}>
      {isKnown ? (
        <ChartPicture chart={alphaChart(title, rows, name, speech)} />
      ) : (
        <Hint>{speech.t("agreementUnknown")}</Hint>
      )}
    </ChartSection>
  );
}

/** Rows without alpha come last. */
const worst = ({ alpha }: AgreementInterval): number => (Number.isNaN(alpha) ? Infinity : alpha);
