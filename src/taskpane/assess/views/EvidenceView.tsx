import { useMemo, useState } from "react";
import type { SessionIndex } from "../../../app/session";
import { limitOf } from "../../../engine";
import {
  type AssessmentTables,
  evidenceAsOf,
  evidenceCoverage,
  type EvidenceCoverage,
} from "../../../workbook/assessment";
import { unitLabels } from "../../../workbook/unit-labels";
import { ChartPicture } from "../../charts/ChartPicture";
import { ChartSection } from "../../charts/ChartSection";
import { AmountField } from "../../decide/plan/AmountField";
import { Sentence } from "../../decide/Sentence";
import { Hint } from "../../parts/Hint";
import { Section } from "../../parts/Section";
import { useSpeech } from "../../strings/SpeechContext";
import type { AssessViewProps } from "../assess-view-props";
import { CoveredCells } from "../evidence/CoveredCells";
import { evidenceChart, evidenceTable } from "../evidence/evidence-chart";
import { evidenceFigures } from "../evidence/evidence-figures";

/** What the levels rest on: how much of the score has documents behind it, cells without any, and with old ones only. */
export function EvidenceView({ index }: AssessViewProps) {
  const { t } = useSpeech();
  const { assessment } = index.source;
  const coverage = useMemo(
    () => (assessment === undefined ? null : evidenceCoverage(index.model, assessment)),
    [assessment, index.model],
  );
  if (assessment === undefined || coverage === null) return <Hint>{t("evidenceNone")}</Hint>;
  return <Coverage {...{ index, assessment, coverage }} />;
}

interface CoverageProps {
  readonly index: SessionIndex;
  readonly assessment: AssessmentTables;
  readonly coverage: EvidenceCoverage;
}

function Coverage({ index, assessment, coverage }: CoverageProps) {
  const speech = useSpeech();
  const { t, percent } = speech;
  const usual = limitOf(index.model, "years");
  // Null: as the Method has it.
  const [own, setYears] = useState<number | null>(null);
  const years = own ?? usual;
  const asOf = useMemo(() => evidenceAsOf(assessment), [assessment]);
  const figures = useMemo(
    () => evidenceFigures(index, coverage, years, asOf?.day ?? ""),
    [index, coverage, years, asOf],
  );
  const { without, old, cells, meanShare } = figures;
  const labels = unitLabels(index.model.units);
  return (
    <>
      <Section title={t("evidenceTitle")}>
        <Sentence>
          {t("evidenceLead", {
            share: percent(meanShare),
            none: without.length,
            count: cells,
            old: old.length,
          })}
        </Sentence>
        <Hint>{t("evidenceText")}</Hint>
        {asOf !== null && (
          <Hint>
            {t(asOf.by === "round" ? "evidenceAsOfRound" : "evidenceAsOfNewest", { date: asOf.day })}
          </Hint>
        )}
        <AmountField
          label={t("evidenceYears")}
          value={years}
          isAllowed={(amount) => amount >= 0}
          refusal={t("evidenceYearsRefused")}
          onChange={(amount) => setYears(Number.isNaN(amount) ? null : amount)}
        />
      </Section>
      <ChartSection title={t("evidenceUnits")} table={() => evidenceTable(figures, labels, speech)}>
        <ChartPicture chart={evidenceChart(figures, labels, speech)} />
      </ChartSection>
      <Section title={t("evidenceCells")}>
        {without.length === 0 ? (
          <Hint>{t("evidenceAll")}</Hint>
        ) : (
          <CoveredCells {...{ index, labels }} cells={without} label={t("evidenceCells")} />
        )}
      </Section>
      <Section title={t("evidenceCellsOld")}>
        {old.length === 0 ? (
          <Hint>{t("evidenceAllNew")}</Hint>
        ) : (
          <CoveredCells {...{ index, labels }} cells={old} label={t("evidenceCellsOld")} />
        )}
      </Section>
    </>
  );
}
