import { Tab, TabList, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TextKey } from "../strings/text";
import { useSpeech } from "../strings/SpeechContext";
import { useMedia } from "../theme/use-media";
import { tabNames, type TabName } from "./tab-name";

const useStyles = makeStyles({
  tabs: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalS,
  },
  // Two rows of small tabs are hardly higher than one row of tabs, and every tab is seen.
  twoRows: { display: "grid" },
  tab: { paddingInline: tokens.spacingHorizontalM },
  // Every tab has a hidden copy of its title in bold, so that its width stays the same when it is opened.
  small: {
    "& .fui-Tab__content, & .fui-Tab__content--reserved-space": { fontSize: tokens.fontSizeBase200 },
    justifyContent: "center",
    paddingInline: "2px",
  },
});

const titles = {
  data: "tabData",
  assess: "tabAssess",
  method: "tabMethod",
  weights: "tabWeights",
  results: "tabResults",
  test: "tabTest",
  decide: "tabDecide",
  audit: "tabAudit",
} as const satisfies Record<TabName, TextKey>;

/** Width of a letter of a title in bold, and of the space around a title, in pixels. */
const room = { letter: 8, around: 28 };

interface TabsProps {
  readonly tab: TabName;
  readonly openTab: (tab: TabName) => void;
}

/** The row of tabs, or two rows where one is not wide enough: arrow keys move along them. */
export function Tabs({ tab, openTab }: TabsProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const words = tabNames.map((name) => t(titles[name]));
  const needed = room.letter * words.join("").length + room.around * words.length;
  const twoRows = useMedia(`(max-width: ${needed}px)`);
  const columns = Math.ceil(tabNames.length / 2);
  return (
    <TabList
      className={mergeClasses(styles.tabs, twoRows && styles.twoRows)}
      style={twoRows ? { gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` } : undefined}
      size={twoRows ? "small" : "medium"}
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
          className={twoRows ? styles.small : styles.tab}
          aria-controls="tab-panel"
        >
          {t(titles[name])}
        </Tab>
      ))}
    </TabList>
  );
}
