import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useLandedSides } from "./landing-store.ts";
import { useLandingStyles } from "./use-landing-styles.ts";
import { useScrollToLanded } from "./use-scroll-to-landed.ts";

const useStyles = makeStyles({ place: { paddingInline: "9px", marginInline: "-9px" } });

export interface LandingProps {
  /** The id that `useLand` is called with. */
  readonly id: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A field or block on which something can land. Table rows do it by `DataTable`'s `landingId`. */
export function Landing({ id, className, children }: LandingProps): ReactElement {
  const styles = useStyles();
  const side = useLandedSides()(id);
  const place = useScrollToLanded<HTMLDivElement>(side);
  return (
    <div
      ref={place}
      className={mergeClasses(styles.place, useLandingStyles()(side), className)}
      data-landed={side ?? undefined}
    >
      {children}
    </div>
  );
}
