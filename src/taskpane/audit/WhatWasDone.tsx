import { makeStyles, tokens } from "@fluentui/react-components";
import type { SessionIndex } from "../../app/session";
import { settingLines } from "../method/setting-lines";
import { treesOf } from "../model/tree";
import { Section } from "../parts/Section";
import { methodWords } from "../../workbook/spanish";
import { useSpeech } from "../strings/SpeechContext";
import { workDone } from "./work-done";

const useStyles = makeStyles({
  list: {
    columnGap: tokens.spacingHorizontalM,
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    margin: 0,
    rowGap: tokens.spacingVerticalXS,
  },
  term: { color: tokens.colorNeutralForeground3 },
  text: { fontVariantNumeric: "tabular-nums", margin: 0, overflowWrap: "anywhere" },
});

/** The method as it was applied, and how many cells it touched. */
export function WhatWasDone({ index }: { readonly index: SessionIndex }) {
  const styles = useStyles();
  const { t, language, plain } = useSpeech();
  const words = methodWords(language);
  const done = workDone(index.results, treesOf(index.model)[0]?.position ?? 0);
  const lines = [
    ...settingLines(index.model).map(
      ({ title, setting, words: value }) => [words.title(title), words.value(setting.title, value)] as const,
    ),
    [t("imputedCells"), plain(done.imputed)],
    [t("treatedCells"), plain(done.treated)],
    [t("setAside"), plain(done.setAside)],
    [t("screenedOut"), plain(done.screenedOut)],
    [t("notScoredUnits"), plain(done.notScored)],
  ] as const;
  return (
    <Section title={t("whatWasDone")}>
      <dl className={styles.list}>
        {lines.map(([term, text]) => (
          <div key={term} style={{ display: "contents" }}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
