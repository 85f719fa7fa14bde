import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { actingColours, type ActingSide } from "../theme/side.ts";

const useStyles = makeStyles({
  landed: {
    animationDuration: "1.2s",
    animationTimingFunction: "ease-out",
    animationFillMode: "backwards",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  partner: {
    boxShadow: `inset 3px 0 0 ${actingColours.partner.bar}`,
    animationName: {
      from: { backgroundColor: actingColours.partner.wash },
      to: { backgroundColor: "transparent" },
    },
  },
  customer: {
    boxShadow: `inset 3px 0 0 ${actingColours.customer.bar}`,
    animationName: {
      from: { backgroundColor: actingColours.customer.wash },
      to: { backgroundColor: "transparent" },
    },
  },
});

/** The class of a landed row or field: a 3 px bar that stays and a wash that fades; nothing when nothing landed. */
export function useLandingStyles(): (side: ActingSide | null) => string | undefined {
  const styles = useStyles();
  return (side) => (side === null ? undefined : mergeClasses(styles.landed, styles[side]));
}
