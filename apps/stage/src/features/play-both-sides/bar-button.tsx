import { Button, makeStyles, mergeClasses, type ButtonProps } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    flexShrink: 0,
    color: "#ffffff",
    fontWeight: 400,
    fontVariantNumeric: "tabular-nums",
    "& .fui-Button__icon": { fontSize: "16px", width: "16px", height: "16px" },
    ":hover": { color: "#ffffff", backgroundColor: "rgba(255, 255, 255, 0.14)" },
    ":hover:active": { color: "#ffffff", backgroundColor: "rgba(255, 255, 255, 0.22)" },
    ":focus-visible": { outline: "2px solid #ffffff" },
    "@media (max-width: 479px)": { height: "32px" },
  },
});

/** A button of the dark bar. */
export function BarButton({ className, ...rest }: ButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="transparent"
      className={mergeClasses(styles.button, className)}
      {...rest}
    />
  );
}
