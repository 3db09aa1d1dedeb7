import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellDifference } from "../../app";
import { CellLink } from "../parts/CellLink";
import { useSpeech } from "../strings/SpeechContext";
import { differenceCell } from "./difference-cell";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    alignItems: "flex-start",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    overflowWrap: "anywhere",
    paddingBlock: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  link: { marginInlineStart: "-8px" },
});

const kinds = {
  "value-changed": "valueChanged",
  "formula-overwritten": "formulaOverwritten",
  "formula-changed": "formulaChanged",
  "formula-added": "formulaAdded",
  "cell-missing": "cellMissing",
  "result-missing": "resultMissing",
} as const satisfies Record<CellDifference["kind"], string>;

const step = 50;

/** Every cell that differs: where, how, what it holds and what it should hold. */
export function DifferenceList({ cells }: { readonly cells: readonly CellDifference[] }) {
  const styles = useStyles();
  const { t, plain } = useSpeech();
  const [shown, setShown] = useState(step);
  if (cells.length === 0) return null;
  const words = (value: CellDifference["found"]): string =>
    value === null ? t("blank") : typeof value === "number" ? plain(value) : String(value);
  return (
    <>
      <ul className={styles.list} aria-label={t("cellsThatDiffer")}>
        {cells.slice(0, shown).map((difference) => (
          <li key={`${difference.sheet}!${difference.cell}`} className={styles.item}>
            <Body1>{t(kinds[difference.kind])}</Body1>
            <Caption1 className={styles.quiet}>
              {t("foundExpected", { found: words(difference.found), expected: words(difference.expected) })}
            </Caption1>
            <span className={styles.link}>
              <CellLink cell={differenceCell(difference)} />
            </span>
          </li>
        ))}
      </ul>
      {cells.length > shown && (
        <Button size="small" onClick={() => setShown(shown + 4 * step)}>
          {t("showMore", { count: cells.length - shown })}
        </Button>
      )}
    </>
  );
}
