import { Tab, TabList } from "@fluentui/react-components";
import { useState, type ComponentType } from "react";
import { Hint } from "../../parts/Hint";
import { useViewStyles } from "../../parts/use-view-styles";
import { useSpeech } from "../../strings/SpeechContext";
import type { TextKey } from "../../strings/text";
import { ChoicesView } from "./ChoicesView";
import { CoherenceView } from "./coherence/CoherenceView";
import { LeavingOutView } from "./LeavingOutView";
import { RangesView } from "./RangesView";
import type { ViewProps } from "./view-props";

const views = {
  ranges: { title: "viewRanges", View: RangesView },
  choices: { title: "viewChoices", View: ChoicesView },
  coherence: { title: "viewCoherence", View: CoherenceView },
  leavingOut: { title: "viewLeavingOut", View: LeavingOutView },
} as const satisfies Record<string, { readonly title: TextKey; readonly View: ComponentType<ViewProps> }>;

type ViewName = keyof typeof views;
const names: readonly ViewName[] = ["ranges", "choices", "coherence", "leavingOut"];

interface TestViewsProps extends ViewProps {
  /** Whether a newer test is running: what is shown is of the last one. */
  readonly busy: boolean;
}

/** What a test of an index shows, in four views. */
export function TestViews({ index, test, busy }: TestViewsProps) {
  const styles = useViewStyles();
  const { t, dateTime, plain } = useSpeech();
  const [view, setView] = useState<ViewName>("ranges");
  const { View } = views[view];
  const { runs, seed } = test.settings;
  return (
    <div className={styles.views} aria-busy={busy}>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={t("views")}
        selectedValue={view}
        onTabSelect={(_, { value }) => setView(names.find((name) => name === value) ?? "ranges")}
      >
        {names.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`view-${name}`}
            aria-controls="test-view"
            className={styles.tab}
            content={{ className: styles.name }}
          >
            {t(views[name].title)}
          </Tab>
        ))}
      </TabList>
      <div id="test-view" role="tabpanel" aria-labelledby={`view-${view}`} className={styles.view}>
        <Hint>
          {busy
            ? t("testIsRunning")
            : t("testOfTime", { time: dateTime(test.time), runs, seed: plain(seed) })}
        </Hint>
        <View index={index} test={test} />
      </div>
    </div>
  );
}
