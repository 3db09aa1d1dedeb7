import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ShiftChart } from "../../../charts";
import { ChartPicture } from "../../charts/ChartPicture";
import { useSpeech } from "../../strings/SpeechContext";

const useStyles = makeStyles({ more: { alignSelf: "flex-start" } });

/** Rows that are drawn at first. */
const first = 12;

/** A chart of moves of which the first rows are drawn, and all of them on demand. */
export function MovesPicture({ chart }: { readonly chart: ShiftChart }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [isWhole, setWhole] = useState(false);
  const { rows } = chart;
  const drawn = isWhole ? rows : rows.slice(0, first);
  return (
    <>
      <ChartPicture chart={{ ...chart, rows: drawn }} />
      {drawn.length < rows.length && (
        <Button size="small" className={styles.more} onClick={() => setWhole(true)}>
          {t("showMore", { count: rows.length - drawn.length })}
        </Button>
      )}
    </>
  );
}
