import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { useState } from "react";
import type { CellDifference } from "../../app";
import { cellAddress } from "../../workbook/cells";
import { CellLink } from "../parts/CellLink";
import { Following } from "./Following";
import { followers } from "./followers";
import { useListStyles } from "./useListStyles";
import { useSpeech } from "../strings/SpeechContext";
import { differenceCell } from "./difference-cell";

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
 * Every cell that differs: where, how, what it holds and what it should hold. Cells that follow from another are counted
 * beside it, and listed when asked for.
 */
export function DifferenceList({ cells }: { readonly cells: readonly CellDifference[] }) {
  const styles = useListStyles();
  const { t, plain } = useSpeech();
  const [shown, setShown] = useState(step);
  const [withFollowing, setWithFollowing] = useState(false);
  if (cells.length === 0) return null;
  const counts = followers(cells);
  const causes = cells.filter(({ follows }) => follows === undefined);
  const listed = withFollowing ? cells : causes;
  const words = (value: CellDifference["found"]): string =>
    value === null ? t("blank") : typeof value === "number" ? plain(value) : String(value);
  return (
    <>
      <ul className={styles.list} aria-label={t("cellsThatDiffer")}>
        {listed.slice(0, shown).map((difference) => (
          <li key={`${difference.sheet}!${difference.cell}`} className={styles.item}>
            <Body1>{t(kinds[difference.kind])}</Body1>
            <Caption1 className={styles.quiet}>
              {t("foundExpected", { found: words(difference.found), expected: words(difference.expected) })}
            </Caption1>
            <span className={styles.link}>
              <CellLink cell={differenceCell(difference)} />
            </span>
            <Following count={counts.get(cellAddress(differenceCell(difference))) ?? 0} />
          </li>
        ))}
      </ul>
      {!withFollowing && causes.length < cells.length && (
        <Button size="small" onClick={() => setWithFollowing(true)}>
          {t("showFollowing", { count: cells.length - causes.length })}
        </Button>
      )}
      {listed.length > shown && (
        <Button size="small" onClick={() => setShown(shown + 4 * step)}>
          {t("showMore", { count: listed.length - shown })}
        </Button>
      )}
    </>
  );
}
