import { Body1 } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import type { Results } from "../../../../engine";
import { treesOf, type Branch } from "../../../model/tree";
import { Loading } from "../../../parts/Loading";
import { useSpeech } from "../../../strings/SpeechContext";
import { labelsOf } from "../labels";
import type { ViewProps } from "../view-props";
import { coherenceSteps } from "./coherence-steps";
import { Correlations } from "./Correlations";
import { Importance } from "./Importance";
import { Reliability } from "./Reliability";
import { useSteps } from "./use-steps";

/** How far the indicators of the index belong together; of the index as it is now, not as it was tested. */
export function CoherenceView({ index: { results }, test: { root: code } }: ViewProps) {
  const { t } = useSpeech();
  const root = useMemo(() => treesOf(results.model).find(({ node }) => node.code === code), [results, code]);
  return root === undefined ? <Body1>{t("indexNotFound")}</Body1> : <Figures results={results} root={root} />;
}

function Figures({ results, root }: { readonly results: Results; readonly root: Branch }) {
  const { t } = useSpeech();
  const labels = useMemo(() => labelsOf(results.model), [results]);
  const figures = useSteps(useCallback(() => coherenceSteps(results, root), [results, root]));
  if (figures === null) return <Loading label={t("coherenceWait")} />;
  return (
    <>
      <Correlations figures={figures} labels={labels} />
      <Importance figures={figures} labels={labels} />
      <Reliability figures={figures} labels={labels} />
    </>
  );
}
