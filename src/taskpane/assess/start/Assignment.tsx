import type { StartedAssessment } from "../../../app/session";
import { Sentence } from "../../decide/Sentence";
import { Hint } from "../../parts/Hint";
import { Paged } from "../../parts/Paged";
import { useSpeech } from "../../strings/SpeechContext";
import { tableNames } from "./table-names";

/** Raters that are drawn at first. */
const first = 12;

/** What starting writes, in words: how many ratings in all and for each rater, which tables are made, which are kept. */
export function Assignment({ started }: { readonly started: StartedAssessment }) {
  const { t } = useSpeech();
  const { made, kept, adds, units, indicators, ratings, loads } = started;
  return (
    <>
      <Sentence>{t("startFound", { units, indicators, ratings })}</Sentence>
      <Paged items={loads} first={first} label={t("startLoads")}>
        {({ rater, cells }) => <li key={rater}>{t("startLoad", { rater, count: cells })}</li>}
      </Paged>
      {made.length > 0 && <Hint>{t("startMade", { list: tableNames(made, t) })}</Hint>}
      {kept.length > 0 && <Hint>{t("startKept", { list: tableNames(kept, t) })}</Hint>}
      {adds && <Hint>{t("startAdds")}</Hint>}
    </>
  );
}
