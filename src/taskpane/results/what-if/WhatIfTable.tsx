import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { nameOf } from "../../model/tree";
import { Shift } from "../../parts/Shift";
import { useSpeech } from "../../strings/SpeechContext";
import type { BeforeAfter, ChangedPart } from "./what-if-figures";

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    marginBlock: tokens.spacingVerticalS,
    width: "100%",
  },
  cell: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    textAlign: "end",
    verticalAlign: "top",
    whiteSpace: "nowrap",
  },
  head: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  start: { overflowWrap: "anywhere", textAlign: "start", whiteSpace: "normal" },
  part: {
    borderBottomStyle: "none",
    fontWeight: tokens.fontWeightSemibold,
    paddingBlockStart: tokens.spacingVerticalS,
  },
  figure: { fontWeight: tokens.fontWeightRegular, paddingInlineStart: tokens.spacingHorizontalS },
  after: { fontWeight: tokens.fontWeightSemibold },
  last: { paddingInlineEnd: 0 },
});

interface WhatIfTableProps {
  readonly parts: readonly ChangedPart[];
  readonly decimals: number;
  /** Name of the index. */
  readonly name: string;
}

/** Score, rank and gap of the index and its parts: now, with the changed values, and the change. */
export function WhatIfTable({ parts, decimals, name }: WhatIfTableProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <table className={styles.table} aria-label={t("whatIfFigures", { name })}>
      <thead>
        <tr>
          <td className={head} />
          <th scope="col" className={head}>
            {t("whatIfNow")}
          </th>
          <th scope="col" className={head}>
            {t("whatIfThen")}
          </th>
          <th scope="col" className={mergeClasses(head, styles.last)}>
            {t("whatIfChange")}
          </th>
        </tr>
      </thead>
      {parts.map(({ branch, score, rank, gap }) => (
        <tbody key={branch.node.code}>
          <tr>
            <th scope="rowgroup" colSpan={4} className={mergeClasses(styles.cell, styles.start, styles.part)}>
              {nameOf(branch.node)}
            </th>
          </tr>
          <Figure label={t("scoreColumn")} figure={score} decimals={decimals} />
          <Figure label={t("rank")} figure={rank} decimals={null} />
          <Figure label={t("gap")} figure={gap} decimals={decimals} />
        </tbody>
      ))}
    </table>
  );
}

interface FigureProps {
  readonly label: string;
  readonly figure: BeforeAfter;
  /** Null for ranks, of which fewer is better. */
  readonly decimals: number | null;
}

function Figure({ label, figure: { before, after }, decimals }: FigureProps) {
  const styles = useStyles();
  const { number, plain, signed } = useSpeech();
  const shown = (x: number): string => (decimals === null ? plain(x) : number(x, decimals));
  const places = before - after;
  const change = after - before;
  const isSame = shown(before) === shown(after);
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.start, styles.figure)}>
        {label}
      </th>
      <td className={styles.cell}>{shown(before)}</td>
      <td className={mergeClasses(styles.cell, styles.after)}>{shown(after)}</td>
      <td className={mergeClasses(styles.cell, styles.last)}>
        {isSame || Number.isNaN(change) ? (
          "–"
        ) : decimals === null ? (
          <Shift places={places} />
        ) : (
          signed(change, decimals)
        )}
      </td>
    </tr>
  );
}
