import { makeStyles, tokens } from "@fluentui/react-components";
import type { SessionIndex } from "../../../app/session";
import type { CoveredCell } from "../../../workbook/assessment";
import { nameOf } from "../../model/tree";
import { cellOfValue } from "../cell-of-value";
import { CellLink } from "../../parts/CellLink";
import { Paged } from "../../parts/Paged";
import { useSpeech } from "../../strings/SpeechContext";

const useStyles = makeStyles({
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    paddingBlock: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Cells that are drawn at first. */
const first = 10;

interface CoveredCellsProps {
  readonly index: SessionIndex;
  readonly labels: readonly string[];
  readonly cells: readonly CoveredCell[];
  readonly label: string;
}

/** Cells of the index, each with its unit, its indicator, its newest document, and a way to it. */
export function CoveredCells({ index, labels, cells, label }: CoveredCellsProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { model } = index;
  return (
    <Paged items={cells} first={first} label={label}>
      {({ unit, indicator, evidence }) => {
        const of = model.indicators[indicator];
        const cell = of === undefined ? null : cellOfValue(index, unit, of.code);
        return (
          <li key={`${unit} ${indicator}`} className={styles.item}>
            <div>{labels[unit]}</div>
            <div className={styles.quiet}>
              {of === undefined ? "" : nameOf(of)}
              {evidence.newest !== "" && `, ${t("evidenceNewest", { date: evidence.newest })}`}
            </div>
            {cell !== null && <CellLink cell={cell} />}
          </li>
        );
      }}
    </Paged>
  );
}
