import { Tab, TabList } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { useKeptChoice, type AssessChoice } from "../frame/KeptChoice";
import { IndexOrEmpty } from "../parts/IndexOrEmpty";
import { useViewStyles } from "../parts/use-view-styles";
import { useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import type { TextKey } from "../strings/text";
import type { AssessViewProps } from "./assess-view-props";
import { AgreementView } from "./views/AgreementView";
import { EvidenceView } from "./views/EvidenceView";
import { GroupView } from "./views/GroupView";
import { ModerationView } from "./views/ModerationView";
import { RoundsView } from "./views/RoundsView";
import { StartView } from "./views/StartView";

type ViewName = NonNullable<AssessChoice["view"]>;

const titles = {
  start: "assessStart",
  moderation: "assessModeration",
  agreement: "assessAgreement",
  evidence: "assessEvidence",
  group: "assessGroup",
  rounds: "assessRounds",
} as const satisfies Record<ViewName, TextKey>;

/** The views that show something of an index. Start works without one. */
const views = {
  moderation: ModerationView,
  agreement: AgreementView,
  evidence: EvidenceView,
  group: GroupView,
  rounds: RoundsView,
} as const satisfies Record<Exclude<ViewName, "start">, ComponentType<AssessViewProps>>;

const names: readonly ViewName[] = ["start", "moderation", "agreement", "evidence", "group", "rounds"];

/** The views of the tab, one at a time. Start is the first one while there are no ratings. */
export function AssessViews() {
  const styles = useViewStyles();
  const { t } = useSpeech();
  const { index } = useSessionState();
  const { kept, keep } = useKeptChoice();
  const hasRatings = (index?.source.assessment?.ratings.length ?? 0) > 0;
  const view = kept.assess.view ?? (hasRatings ? "moderation" : "start");
  const choose = (wanted: ViewName): void => keep({ assess: { ...kept.assess, view: wanted } });
  return (
    <div className={styles.views}>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={t("assessViews")}
        selectedValue={view}
        onTabSelect={(_, { value }) => choose(names.find((name) => name === value) ?? "start")}
      >
        {names.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`assess-${name}`}
            aria-controls="assess-view"
            className={styles.tab}
            content={{ className: styles.name }}
          >
            {t(titles[name])}
          </Tab>
        ))}
      </TabList>
      <div
        id="assess-view"
        role="tabpanel"
        aria-labelledby={`assess-${view}`}
        tabIndex={-1}
        data-focus-home=""
        className={styles.view}
      >
        {view === "start" ? <StartView /> : <IndexOrEmpty>{shown(views[view])}</IndexOrEmpty>}
      </div>
    </div>
  );
}

const shown = (View: ComponentType<AssessViewProps>) =>
  function drawn(index: AssessViewProps["index"]) {
    return <View index={index} />;
  };
