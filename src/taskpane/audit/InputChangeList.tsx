import { Body1, Caption1 } from "@fluentui/react-components";
import { fromInputs, type CellDifference, type InputChange } from "../../app";
import { cellAddress } from "../../workbook/cells";
import { CellLink } from "../parts/CellLink";
import { Hint } from "../parts/Hint";
import { Paged } from "../parts/Paged";
import { useSpeech } from "../strings/SpeechContext";
import { valueOrBlank } from "../strings/value-words";
import { Following } from "./Following";
import { followers } from "./followers";
import { useListStyles } from "./use-list-styles";

const step = 50;

/** Every input that changed since the report was written: where, before and now, and how many cells follow from it. */
export function InputChangeList({
  changes,
  cells,
}: {
  readonly changes: readonly InputChange[];
  readonly cells: readonly CellDifference[];
}) {
  const styles = useListStyles();
  const speech = useSpeech();
  const { t } = speech;
  if (changes.length === 0) return null;
  const counts = followers(cells);
  const ofAll = counts.get(fromInputs) ?? 0;
  return (
    <>
      <Paged items={changes} first={step} label={t("inputsThatChanged")}>
        {({ cell, what, before, after }) => (
          <li key={`${what} ${cell === null ? "" : cellAddress(cell)}`} className={styles.item}>
            <Body1>{what}</Body1>
            <Caption1 className={styles.quiet}>
              {t("wasAndIs", { before: valueOrBlank(before, speech), after: valueOrBlank(after, speech) })}
            </Caption1>
            {cell !== null && (
              <>
                <CellLink cell={cell} />
                <Following count={counts.get(cellAddress(cell)) ?? 0} />
              </>
            )}
          </li>
        )}
      </Paged>
      {ofAll > 0 && <Hint>{t("followFromInputs", { count: ofAll })}</Hint>}
    </>
  );
}
