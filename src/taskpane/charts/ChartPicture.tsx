import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import { chartScene, type ChartDescription } from "../../charts";
import { SceneSvg } from "./SceneSvg";
import { useChartColours } from "./colours";
import { useWidth } from "./use-width";

const useStyles = makeStyles({ box: { minWidth: 0, overflowX: "hidden" } });

/** A whole chart, as wide as its place. */
export function ChartPicture({ chart }: { readonly chart: ChartDescription }) {
  const styles = useStyles();
  const { colours } = useChartColours();
  const [width, ref] = useWidth();
  const scene = useMemo(() => chartScene(chart, { width }), [chart, width]);
  return (
    <div ref={ref} className={mergeClasses(styles.box, colours)}>
      <SceneSvg scene={scene} />
    </div>
  );
}
