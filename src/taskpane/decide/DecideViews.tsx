import { Tab, TabList } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { useKeptChoice, type DecideChoice } from "../frame/KeptChoice";
import { useViewStyles } from "../parts/use-view-styles";
import { useSpeech } from "../strings/SpeechContext";
import type { TextKey } from "../strings/text";
import type { DecideViewProps } from "./decide-view-props";
import { ScenariosView } from "./scenarios/ScenariosView";
import { CompareView } from "./views/CompareView";
import { LeversView } from "./views/LeversView";
import { PeersView } from "./views/PeersView";
import { PlanView } from "./views/PlanView";

type ViewName = DecideChoice["view"];

const views = {
  levers: { title: "decideLevers", View: LeversView },
  plan: { title: "decidePlan", View: PlanView },
  peers: { title: "decidePeers", View: PeersView },
  compare: { title: "decideCompare", View: CompareView },
  scenarios: { title: "decideScenarios", View: ScenariosView },
} as const satisfies Record<
  ViewName,
  { readonly title: TextKey; readonly View: ComponentType<DecideViewProps> }
>;

const names: readonly ViewName[] = ["levers", "plan", "peers", "compare", "scenarios"];

/** The views of the tab, one at a time. */
export function DecideViews(props: DecideViewProps) {
  const styles = useViewStyles();
  const { t } = useSpeech();
  const { kept, keep } = useKeptChoice();
  const { View } = views[kept.view];
  return (
    <div className={styles.views}>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={t("decideViews")}
        selectedValue={kept.view}
        onTabSelect={(_, { value }) => keep({ view: names.find((name) => name === value) ?? "levers" })}
      >
        {names.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`decide-${name}`}
            aria-controls="decide-view"
            className={styles.tab}
            content={{ className: styles.name }}
          >
            {t(views[name].title)}
          </Tab>
        ))}
      </TabList>
      <div
        id="decide-view"
        role="tabpanel"
        aria-labelledby={`decide-${kept.view}`}
        tabIndex={-1}
        data-focus-home=""
        className={styles.view}
      >
        <View {...props} />
      </div>
    </div>
  );
}
