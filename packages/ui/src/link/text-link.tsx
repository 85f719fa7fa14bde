import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { AppLink, type AppLinkProps } from "./app-link.tsx";

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    textDecorationThickness: "1px",
    textUnderlineOffset: "2px",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationThickness: "2px" },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
      borderRadius: "2px",
    },
  },
});

/** A link in running text. */
export function TextLink({ className, ...rest }: AppLinkProps): ReactElement {
  return <AppLink {...rest} className={mergeClasses(useStyles().link, className)} />;
}
