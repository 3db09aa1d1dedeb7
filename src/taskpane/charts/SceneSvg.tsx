import { makeStyles, tokens } from "@fluentui/react-components";
import { createElement, memo, type ReactNode } from "react";
import { elementOf, type Scene, type SvgElement } from "../../charts";
import { livePalette } from "./colours";

const useStyles = makeStyles({
  picture: { display: "block", flexShrink: 0, fontFamily: tokens.fontFamilyBase },
});

interface SceneSvgProps {
  readonly scene: Scene;
  /** Whether the elements around it say the same in words. */
  readonly hidden?: boolean;
}

/** A picture in the colours of the theme. */
export const SceneSvg = memo(function SceneSvg({ scene, hidden = false }: SceneSvgProps) {
  const styles = useStyles();
  const { width, height, title, summary, shapes } = scene;
  return (
    <svg
      className={styles.picture}
      width={width}
      height={height}
      {...(hidden ? { "aria-hidden": true } : { role: "img", "aria-label": `${title}. ${summary}` })}
    >
      {shapes.map((shape, k) => drawn(elementOf(shape, livePalette), k))}
    </svg>
  );
});

const drawn = ({ tag, attributes, children }: SvgElement, key: number): ReactNode =>
  createElement(
    tag,
    { ...attributes, key },
    ...children.map((child, k) => (typeof child === "string" ? child : drawn(child, k))),
  );
