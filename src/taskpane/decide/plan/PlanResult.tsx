import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo } from "react";
import type { SessionPlan } from "../../../app/session";
import type { PlanItem } from "../../../engine";
import { ChartPicture } from "../../charts/ChartPicture";
import { ChartSection } from "../../charts/ChartSection";
import { DataTable } from "../../charts/DataTable";
import { decimalsOf } from "../../model/decimals";
import type { Branch } from "../../model/tree";
import { Hint } from "../../parts/Hint";
import { Paged } from "../../parts/Paged";
import { Section } from "../../parts/Section";
import { useSpeech } from "../../strings/SpeechContext";
import { frontierChart, frontierTable } from "./frontier-chart";
import { PlanProblems } from "./PlanProblems";
import { planSentence, provenSentence } from "./plan-sentence";
import { StepRow } from "./StepRow";
import { summedSteps } from "./summed-steps";
import { unitsTable } from "./units-table";
import { Sentence } from "../Sentence";

/** Steps that are drawn at first. */
const first = 12;

interface PlanResultProps {
  readonly made: SessionPlan;
  readonly root: Branch;
  readonly decide: (item: PlanItem) => void;
  readonly exclude: (item: PlanItem) => void;
}

/** A plan: what it comes to, its steps, what each unit has of it, and what other budgets gain. */
export function PlanResult({ made, root, decide, exclude }: PlanResultProps) {
  const speech = useSpeech();
  const { t, plain } = speech;
  const { plan: indexPlan, index, isOld } = made;
  const { plan, settings, runs } = indexPlan;
  const scores = index.results.scores[root.position] ?? new Float64Array();
  const decimals = decimalsOf(scores);
  const steps = useMemo(() => summedSteps(indexPlan), [indexPlan]);
  const isOfMany = plan.units.length !== 1;
  const isDecided = ({ unit, indicator }: PlanItem): boolean =>
    settings.decided.some((item) => item.indicator === indicator && (item.unit ?? unit) === unit);
  // A problem says why there is no plan, or that nothing gains.
  const isSaid = plan.problems.some(
    ({ severity, code }) => severity === "error" || code === "plan-nothing-to-gain",
  );
  const frontier = useMemo(() => frontierChart(indexPlan, speech), [indexPlan, speech]);
  return (
    <>
      <Section title={t("planResult")}>
        {isOld && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{t("planOld")}</MessageBarBody>
          </MessageBar>
        )}
        <PlanProblems made={made} />
        {!isSaid && <Sentence>{planSentence(made, decimals, speech)}</Sentence>}
        {steps.length > 0 && (
          <>
            <Hint>
              {provenSentence(made, speech)} {t("planHeld")}
            </Hint>
            {runs > 0 && <Hint>{t("planRuns", { runs: plain(runs) })}</Hint>}
            <Paged items={steps} first={first} label={t("planSteps")}>
              {(step) => {
                const item = {
                  unit: index.model.units[step.unit]?.code ?? "",
                  indicator: index.model.indicators[step.indicator]?.code ?? "",
                };
                return (
                  <StepRow
                    key={step.number}
                    {...{ index, step, isOfMany, decimals }}
                    onDecide={isDecided(item) ? null : decide}
                    onExclude={exclude}
                  />
                );
              }}
            </Paged>
          </>
        )}
      </Section>
      {steps.length > 0 && (
        <Section title={t("planUnits")}>
          <DataTable title={t("planUnits")} data={unitsTable(made, decimals, speech)} />
        </Section>
      )}
      {indexPlan.frontier.length > 1 && (
        <ChartSection
          title={t("planFrontier")}
          text={<Hint>{t("planFrontierText")}</Hint>}
          table={() => frontierTable(indexPlan, decimals, speech)}
        >
          <ChartPicture chart={frontier} />
        </ChartSection>
      )}
    </>
  );
}
