/** Properties of the simulated Excel. Defaults are those of a current Excel on the web. */
export interface HostOptions {
  /** Requirement sets with their highest version; lower versions simulate an older Excel. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Display language and content language, such as "es-ES". */
  readonly language?: string;
  readonly contentLanguage?: string;
  readonly theme?: OfficeTheme;
  /** Maximum bytes of a request and of an answer. */
  readonly limits?: PayloadLimits;
  /** Called when the add-in shows or hides its pane. */
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

/** Excel on the web accepts and returns up to 5 MB at once. */
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
