/** A picture laid out for a width: shapes with roles in place of colours, the first one at the back. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly summary: string;
  readonly shapes: readonly Shape[];
}

export type Shape = RectShape | LineShape | CircleShape | PolygonShape | TextShape | GroupShape;

/** What a colour is for; a palette has a colour for each. */
export type ColourRole =
  | "text"
  | "quiet"
  | "grid"
  | "axis"
  /** The background: rings around dots, and signs on dark squares. */
  | "paper"
  | "range"
  | "rangeAlike"
  | "mark"
  | "first"
  | "second"
  /** Of the third to the fifth of some series, which differ in dash and sign as well. */
  | "third"
  | "fourth"
  | "fifth"
  | "whisker"
  | "up"
  | "down"
  | "negative"
  | "negativeWeak"
  | "weak"
  | "positiveWeak"
  | "positive"
  | "highest";

/** A colour per role: literal colours for documents, CSS variables in the pane. */
export type Palette = Readonly<Record<ColourRole, string>>;

export interface RectShape {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Null for an outline only. */
  readonly fill: ColourRole | null;
  readonly stroke?: ColourRole;
  readonly strokeWidth?: number;
  /** Radius of the corners. */
  readonly radius?: number;
}

export interface LineShape {
  readonly kind: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: ColourRole;
  readonly strokeWidth: number;
  /** Lengths of its dashes and of the gaps between them, in pixels. */
  readonly dash?: readonly number[];
}

/** A closed outline through points, or an area. */
export interface PolygonShape {
  readonly kind: "polygon";
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly fill: ColourRole | null;
  readonly stroke: ColourRole;
  readonly strokeWidth: number;
}

export interface CircleShape {
  readonly kind: "circle";
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: ColourRole;
  readonly stroke: ColourRole;
  readonly strokeWidth: number;
}

export interface TextShape {
  readonly kind: "text";
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly fill: ColourRole;
  readonly anchor: "start" | "middle" | "end";
  readonly strong?: boolean;
  /** Reads from below to above. */
  readonly upright?: boolean;
  /** The whole text, where `text` is cut. */
  readonly whole?: string;
}

export interface GroupShape {
  readonly kind: "group";
  readonly x: number;
  readonly y: number;
  readonly shapes: readonly Shape[];
}
