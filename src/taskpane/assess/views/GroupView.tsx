import { useCallback } from "react";
import { groupOpinion, type GroupOpinion } from "../../../workbook/assessment";
import { defaultTestSettings } from "../../../workbook/tests";
import type { SessionIndex } from "../../../app/session";
import { ChartPicture } from "../../charts/ChartPicture";
import { ChartSection } from "../../charts/ChartSection";
import { DataTable } from "../../charts/DataTable";
import { Sentence } from "../../decide/Sentence";
import { Hint } from "../../parts/Hint";
import { Loading } from "../../parts/Loading";
import { Section } from "../../parts/Section";
import { useSpeech } from "../../strings/SpeechContext";
import type { AssessViewProps } from "../assess-view-props";
import {
  agreementTable,
  drawnUnits,
  pairTable,
  rankChart,
  rankTable,
  weightChart,
  weightTable,
} from "../group/group-charts";
import { Opinions } from "../group/Opinions";
import { Proposals } from "../group/Proposals";
import { TakeWeights } from "../group/TakeWeights";
import { useLater } from "../use-later";

/** What those who make the index together weigh and propose, and what depends on whose weights are taken. */
export function GroupView({ index }: AssessViewProps) {
  const { t } = useSpeech();
  const { stakeholders = [], proposals = [] } = index.source.assessment ?? {};
  if (stakeholders.length === 0 && proposals.length === 0) return <Hint>{t("assessNoGroup")}</Hint>;
  return (
    <>
      {stakeholders.length > 0 && <Weights index={index} />}
      {proposals.length > 0 && <Proposals model={index.model} proposals={proposals} />}
    </>
  );
}

function Weights({ index }: { readonly index: SessionIndex }) {
  const { t } = useSpeech();
  const { results, source } = index;
  const top = source.test?.top ?? defaultTestSettings.top;
  const root = results.model.framework.find(({ parent }) => parent === null)?.code ?? "";
  const kind = source.assessment?.consensus ?? "mean";
  const find = useCallback(
    () => ({ opinion: groupOpinion(results, root, top, kind) }),
    [results, root, top, kind],
  );
  const { found } = useLater(find);
  if (found === null) return <Loading label={t("groupLooking")} />;
  return found.opinion === null ? (
    <Hint>{t("groupNobody")}</Hint>
  ) : (
    <Opinion index={index} opinion={found.opinion} />
  );
}

function Opinion({ index, opinion }: { readonly index: SessionIndex; readonly opinion: GroupOpinion }) {
  const speech = useSpeech();
  const { t, plain } = speech;
  const { model } = index.results;
  const { pairs, participants } = opinion;
  return (
    <>
      <Section title={t("groupTitle")}>
        <Sentence>
          {participants.length === 1
            ? t("groupSentenceOne")
            : t("groupSentence", {
                ...{ count: participants.length, disputed: plain(pairs.disputed) },
                compared: plain(pairs.compared),
              })}
        </Sentence>
        <Hint>{t("groupSilent")}</Hint>
      </Section>
      <ChartSection title={t("groupWeights")} table={() => weightTable(model, opinion, speech)}>
        <ChartPicture chart={weightChart(model, opinion, speech)} />
      </ChartSection>
      <TakeWeights model={index.model} opinion={opinion} />
      {participants.length > 1 && (
        <Section title={t("groupAgreement")}>
          <Hint>{t("groupAgreementText")}</Hint>
          <DataTable title={t("groupAgreement")} data={agreementTable(model, opinion, speech)} />
        </Section>
      )}
      <Opinions model={model} opinion={opinion} />
      <ChartSection
        title={t("groupRanks")}
        text={model.units.length > drawnUnits && <Hint>{t("groupRanksFirst", { count: drawnUnits })}</Hint>}
        table={() => rankTable(model, opinion, speech)}
      >
        <ChartPicture chart={rankChart(model, opinion, speech)} />
      </ChartSection>
      <Section title={t("groupPairs")}>
        {pairs.closest.length === 0 ? (
          <Hint>{t("groupNoPairs")}</Hint>
        ) : (
          <>
            <Hint>{t("groupPairsText")}</Hint>
            <DataTable title={t("groupPairs")} data={pairTable(model, opinion, speech)} />
          </>
        )}
      </Section>
    </>
  );
}
