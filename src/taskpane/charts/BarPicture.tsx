import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { BarChart } from "../../charts";
import { useSpeech } from "../strings/SpeechContext";
import { ChartPicture } from "./ChartPicture";

const useStyles = makeStyles({ more: { alignSelf: "flex-start" } });

/** Rows that are drawn at first. */
const first = 15;

/** A bar chart of which the first rows are drawn, and all of them on demand. */
export function BarPicture({ chart }: { readonly chart: BarChart }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [isWhole, setWhole] = useState(false);
  const { rows } = chart;
  const drawn = useMemo(
    () => (isWhole || rows.length <= first ? chart : { ...chart, rows: rows.slice(0, first) }),
    [isWhole, chart, rows],
  );
  return (
    <>
      <ChartPicture chart={drawn} />
      {drawn.rows.length < rows.length && (
        <Button size="small" className={styles.more} onClick={() => setWhole(true)}>
          {t("showMore", { count: rows.length - drawn.rows.length })}
        </Button>
      )}
    </>
  );
}
