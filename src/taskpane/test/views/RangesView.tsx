import { Body1, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { ChartSection } from "../../charts/ChartSection";
import { IntervalRows } from "../../charts/IntervalRows";
import { Hint } from "../../parts/Hint";
import { SearchField } from "../../parts/SearchField";
import { useSpeech } from "../../strings/SpeechContext";
import { labelsOf } from "./labels";
import { foundUnits, lastRank, rangedUnits } from "./ranged-units";
import { rangesChart, rowWords } from "./ranges-chart";
import { rangesTable } from "./ranges-table";
import type { ViewProps } from "./view-props";
import { WhatVaried } from "./WhatVaried";

const useStyles = makeStyles({ chosen: { margin: 0, minHeight: "60px", overflowWrap: "anywhere" } });

/** The range of every unit's rank; a chosen unit marks those that cannot be distinguished from it. */
export function RangesView({ index: { model }, test }: ViewProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t } = speech;
  const [search, setSearch] = useState("");
  const [code, choose] = useState<string | null>(null);
  const all = useMemo(() => rangedUnits(test, labelsOf(model)), [test, model]);
  const shown = useMemo(() => foundUnits(all, search), [all, search]);
  const chosen = all.find((unit) => unit.code === code) ?? null;
  const { failures, ranks } = test.uncertainty;
  const runs = ranks[0]?.length ?? 0;
  const chart = useMemo(
    () => rangesChart({ shown, last: lastRank(all), runs, chosen }, speech),
    [shown, all, runs, chosen, speech],
  );
  const wordsOf = (row: number): string => {
    const unit = shown[row];
    if (unit === undefined) return "";
    const words = rowWords(unit, speech);
    return chosen?.alike.has(unit.code) === true ? t("rowIsAlike", { row: words, name: chosen.name }) : words;
  };
  const about = (
    <>
      <Hint>{t("ranksInRunsText")}</Hint>
      <WhatVaried test={test} />
      {failures.length > 0 && (
        <Body1>{t("rangesFailures", { failed: failures.length, runs: test.settings.runs })}</Body1>
      )}
      <SearchField
        label={t("search")}
        placeholder={t("searchPlaceholder")}
        value={search}
        onChange={setSearch}
      />
      {shown.length < all.length && (
        <Hint>
          {shown.length === 0
            ? t("nobodyFound")
            : t("unitsShown", { shown: shown.length, total: all.length })}
        </Hint>
      )}
    </>
  );
  return (
    <ChartSection
      title={t("ranksInRuns")}
      text={about}
      table={() => rangesTable(shown, test.settings.top, speech)}
    >
      <p role="status" className={styles.chosen}>
        {chosen === null
          ? t("chooseUnit")
          : chosen.alike.size === 0
            ? t("chosenAlone", { row: rowWords(chosen, speech) })
            : t("chosenUnit", { row: rowWords(chosen, speech), count: chosen.alike.size })}
      </p>
      <IntervalRows
        chart={chart}
        wordsOf={wordsOf}
        isChosen={(row) => shown[row]?.code === code}
        choose={(row) => {
          const unit = shown[row];
          if (unit !== undefined) choose(unit.code === code ? null : unit.code);
        }}
      />
    </ChartSection>
  );
}
