import { Body1, Caption1 } from "@fluentui/react-components";
import type { LookDifference } from "../../app";
import { useSpeech } from "../strings/SpeechContext";
import { useListStyles } from "./use-list-styles";

/** Formats, charts, and hidden rows, columns and sheets that differ from the report. */
export function LookList({ looks }: { readonly looks: readonly LookDifference[] }) {
  const styles = useListStyles();
  const { t } = useSpeech();
  if (looks.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t("looksThatDiffer")}>
      {looks.map(({ kind, sheet, place, found, expected }) => (
        <li key={`${kind} ${sheet} ${place}`} className={styles.item}>
          <Body1>{[sheet, place].filter((part) => part !== "").join(", ")}</Body1>
          <Caption1 className={styles.quiet}>{t("foundExpected", { found, expected })}</Caption1>
        </li>
      ))}
    </ul>
  );
}
