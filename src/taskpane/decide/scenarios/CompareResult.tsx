import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ScenarioComparison } from "../../../app/scenarios";
import type { SessionIndex } from "../../../app/session";
import { unitLabels } from "../../../workbook/unit-labels";
import { ChartPicture } from "../../charts/ChartPicture";
import { DataTable } from "../../charts/DataTable";
import { Subheading } from "../../parts/Subheading";
import { useSpeech } from "../../strings/SpeechContext";
import { columnsOf, failedIn, scoredIn } from "./compared-columns";
import { comparedFigures } from "./compared-figures";
import { Movers } from "./Movers";
import { RankRows } from "./RankRows";
import { slopeChart } from "./slope-chart";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
});

interface CompareResultProps {
  /** The index that was compared. */
  readonly index: SessionIndex;
  readonly found: ScenarioComparison;
  readonly isBusy: boolean;
}

/** Scenarios beside the index as it is: how far the ranks differ, who moves, and all ranks. */
export function CompareResult({ index, found, isBusy }: CompareResultProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, problemWords } = speech;
  const [chosen, choose] = useState<number | null>(null);
  const labels = useMemo(() => unitLabels(index.model.units), [index]);
  const columns = useMemo(() => columnsOf(found, speech), [found, speech]);
  const chart = useMemo(
    () => slopeChart(found, columns, labels, chosen, speech),
    [found, columns, labels, chosen, speech],
  );
  return (
    <div className={styles.result} aria-busy={isBusy}>
      {failedIn(found).map(({ scenario, problems }) => (
        <MessageBar key={scenario.name} intent="warning" layout="multiline">
          <MessageBarBody>
            {t("compareNoIndex", {
              name: scenario.name,
              reason: problems
                .slice(0, 1)
                .map((problem) => problemWords(problem).message)
                .join(""),
            })}
          </MessageBarBody>
        </MessageBar>
      ))}
      {columns.length > 1 && (
        <>
          <Subheading>{t("compareFigures")}</Subheading>
          <DataTable title={t("compareFigures")} data={comparedFigures(scoredIn(found), speech)} />
          <Subheading>{t("compareMovers")}</Subheading>
          {scoredIn(found).map((scenario) => (
            <Movers key={scenario.scenario.name} compared={scenario} found={found} labels={labels} />
          ))}
          <Subheading>{t("compareSlope")}</Subheading>
          <ChartPicture chart={chart} />
          <RankRows found={found} columns={columns} labels={labels} chosen={chosen} choose={choose} />
        </>
      )}
    </div>
  );
}
