import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { useState } from "react";
import { fromInputs, type CellDifference, type Input, type InputChange } from "../../app";
import { cellAddress } from "../../workbook/cells";
import { CellLink } from "../parts/CellLink";
import { Hint } from "../parts/Hint";
import { useSpeech } from "../strings/SpeechContext";
import { Following } from "./Following";
import { followers } from "./followers";
import { useListStyles } from "./useListStyles";

const step = 50;

/** Every input that is another than when the report was made: where, what it was and is, and what follows from it. */
export function InputChangeList({
  changes,
  cells,
}: {
  readonly changes: readonly InputChange[];
  readonly cells: readonly CellDifference[];
}) {
  const styles = useListStyles();
  const { t, plain } = useSpeech();
  const [shown, setShown] = useState(step);
  if (changes.length === 0) return null;
  const counts = followers(cells);
  const words = (value: Input): string =>
    value === null ? t("blank") : typeof value === "number" ? plain(value) : value;
  const ofAll = counts.get(fromInputs) ?? 0;
  return (
    <>
      <ul className={styles.list} aria-label={t("inputsThatChanged")}>
        {changes.slice(0, shown).map(({ cell, what, before, after }) => (
          <li key={`${what} ${cell === null ? "" : cellAddress(cell)}`} className={styles.item}>
            <Body1>{what}</Body1>
            <Caption1 className={styles.quiet}>
              {t("wasAndIs", { before: words(before), after: words(after) })}
            </Caption1>
            {cell !== null && (
              <>
                <span className={styles.link}>
                  <CellLink cell={cell} />
                </span>
                <Following count={counts.get(cellAddress(cell)) ?? 0} />
              </>
            )}
          </li>
        ))}
      </ul>
      {changes.length > shown && (
        <Button size="small" onClick={() => setShown(shown + 4 * step)}>
          {t("showMore", { count: changes.length - shown })}
        </Button>
      )}
      {ofAll > 0 && <Hint>{t("followFromInputs", { count: ofAll })}</Hint>}
    </>
  );
}
