/** How the simulated Excel presents itself. Whatever is left out is as in a current Excel on the web. */
export interface HostOptions {
  /** Requirement sets with their highest version; an older Excel is simulated with lower ones. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Display language and language of the content, as "es-ES". */
  readonly language?: string;
  readonly contentLanguage?: string;
  readonly theme?: OfficeTheme;
  /** Most bytes of a request and of an answer. */
  readonly limits?: PayloadLimits;
  /** Called when the add-in asks for its pane to be shown or hidden. */
  readonly onVisibility?: (visible: boolean) => void;
}

/** Colours as "#RRGGBB". */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export interface PayloadLimits {
  readonly request: number;
  readonly response: number;
}

const megabyte = 1024 * 1024;

/** Excel on the web takes and gives 5 MB at a time. */
export const webLimits: PayloadLimits = { request: 5 * megabyte, response: 5 * megabyte };

export const currentSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  RibbonApi: "1.2",
  DialogApi: "1.2",
};

export const lightTheme: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#F0F0F0",
  controlForegroundColor: "#000000",
};
