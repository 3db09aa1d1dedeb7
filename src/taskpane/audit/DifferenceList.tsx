import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { useState } from "react";
import type { CellDifference } from "../../app";
import { cellAddress } from "../../workbook/cells";
import { CellLink } from "../parts/CellLink";
import { Paged } from "../parts/Paged";
import { useSpeech } from "../strings/SpeechContext";
import { valueOrBlank } from "../strings/value-words";
import { differenceCell } from "./difference-cell";
import { Following } from "./Following";
import { followers } from "./followers";
import { useListStyles } from "./use-list-styles";

const kinds = {
  "value-changed": "valueChanged",
  "formula-overwritten": "formulaOverwritten",
  "formula-changed": "formulaChanged",
  "formula-added": "formulaAdded",
  "cell-missing": "cellMissing",
  "result-missing": "resultMissing",
} as const satisfies Record<CellDifference["kind"], string>;

const step = 50;

/**
 * Every cell that differs: where, how, its value and the expected one. Cells that follow from another are counted
 * beside it; a button lists them.
 */
export function DifferenceList({ cells }: { readonly cells: readonly CellDifference[] }) {
  const styles = useListStyles();
  const speech = useSpeech();
  const { t } = speech;
  const [withFollowing, setWithFollowing] = useState(false);
  if (cells.length === 0) return null;
  const counts = followers(cells);
  const causes = cells.filter(({ follows }) => follows === undefined);
  const listed = withFollowing ? cells : causes;
  return (
    <>
      <Paged items={listed} first={step} label={t("cellsThatDiffer")}>
        {(difference) => (
          <li key={`${difference.sheet}!${difference.cell}`} className={styles.item}>
            <Body1>{t(kinds[difference.kind])}</Body1>
            <Caption1 className={styles.quiet}>
              {t("foundExpected", {
                found: valueOrBlank(difference.found, speech),
                expected: valueOrBlank(difference.expected, speech),
              })}
            </Caption1>
            <CellLink cell={differenceCell(difference)} />
            <Following count={counts.get(cellAddress(differenceCell(difference))) ?? 0} />
          </li>
        )}
      </Paged>
      {!withFollowing && causes.length < cells.length && (
        <Button size="small" onClick={() => setWithFollowing(true)}>
          {t("showFollowing", { count: cells.length - causes.length })}
        </Button>
      )}
    </>
  );
}
