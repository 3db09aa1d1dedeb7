import { Tab, TabList, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TextKey } from "../strings/text";
import { useSpeech } from "../strings/SpeechContext";
import { useMedia } from "../theme/use-media";
import { tabNames, type TabName } from "./tab-name";

const useStyles = makeStyles({
  tabs: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    justifyContent: "space-between",
    paddingInline: tokens.spacingHorizontalS,
    "@media (min-width: 420px)": { justifyContent: "flex-start" },
  },
  // Every tab has a hidden copy of its title in bold, so that its width stays the same when it is opened.
  compact: {
    "& .fui-Tab__content, & .fui-Tab__content--reserved-space": { fontSize: tokens.fontSizeBase200 },
    paddingInline: "3px",
  },
  edge: { paddingInline: "2px" },
  tab: { paddingInline: "6px", "@media (min-width: 420px)": { paddingInline: tokens.spacingHorizontalM } },
});

const titles = {
  data: "tabData",
  method: "tabMethod",
  weights: "tabWeights",
  results: "tabResults",
  audit: "tabAudit",
} as const satisfies Record<TabName, TextKey>;

/** Letters of all titles that fit into the narrowest pane at full size. */
const roomy = 30;

interface TabsProps {
  readonly tab: TabName;
  readonly openTab: (tab: TabName) => void;
}

/** The row of tabs: arrow keys move along it. */
export function Tabs({ tab, openTab }: TabsProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const narrow = useMedia("(max-width: 359px)");
  const letters = tabNames.map((name) => t(titles[name])).join("").length;
  const compact = narrow && letters > roomy;
  return (
    <TabList
      className={mergeClasses(styles.tabs, compact && styles.edge)}
      selectedValue={tab}
      onTabSelect={(_, { value }) => {
        const chosen = tabNames.find((name) => name === value);
        if (chosen !== undefined) openTab(chosen);
      }}
      aria-label={t("tabs")}
    >
      {tabNames.map((name) => (
        <Tab
          key={name}
          id={`tab-${name}`}
          value={name}
          className={mergeClasses(styles.tab, compact && styles.compact)}
          aria-controls="tab-panel"
        >
          {t(titles[name])}
        </Tab>
      ))}
    </TabList>
  );
}
