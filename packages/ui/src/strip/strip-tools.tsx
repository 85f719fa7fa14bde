import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowMaximizeRegular } from "@fluentui/react-icons/svg/arrow-maximize";
import { ArrowMinimizeRegular } from "@fluentui/react-icons/svg/arrow-minimize";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import { OpenRegular } from "@fluentui/react-icons/svg/open";
import type { ButtonHTMLAttributes, ReactElement } from "react";
import { AppLink } from "../link/app-link.tsx";
import { ink } from "../theme/colours.ts";
import { useSharedWords } from "../words/shared-words.ts";

const useStyles = makeStyles({
  tool: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    gap: "4px",
    minWidth: "28px",
    height: "24px",
    paddingInline: "6px",
    border: "0",
    borderRadius: "3px",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textDecorationLine: "none",
    cursor: "pointer",
    ":hover": { backgroundColor: ink.stripeDark },
    ":focus-visible": { outline: `2px solid ${ink.stripeText}`, outlineOffset: "-2px" },
  },
  person: { minWidth: 0, flexShrink: 1 },
  name: { flexShrink: 0, fontWeight: 600 },
  detail: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    "@media (max-width: 599px)": { display: "none" },
    // The long sentence on the left takes its room.
    "@media (min-width: 840px) and (max-width: 1023px)": { display: "none" },
  },
  still: { flexShrink: 0 },
  count: { fontWeight: 600, fontVariantNumeric: "tabular-nums" },
});

export interface PersonButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly name: string;
  /** Role and organisation: `Admin agent · Oriolus Cloud`. Left out when narrow. */
  readonly detail?: string;
}

/** Who acts in this app; opens the person menu. */
export function PersonButton({
  name,
  detail,
  className,
  ...rest
}: PersonButtonProps): ReactElement {
  const styles = useStyles();
  const { t } = useSharedWords();
  return (
    <button
      type="button"
      aria-label={t("strip.person", { name: detail === undefined ? name : `${name}, ${detail}` })}
      {...rest}
      className={mergeClasses(styles.tool, styles.person, className)}
    >
      <span className={styles.name}>{name}</span>
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      <ChevronDownRegular aria-hidden="true" className={styles.still} />
    </button>
  );
}

export interface MailButtonProps {
  readonly unread: number;
  readonly href: string;
}

/** The way to the sandbox's mail, with the number of unread ones. */
export function MailButton({ unread, href }: MailButtonProps): ReactElement {
  const styles = useStyles();
  const { t, formats } = useSharedWords();
  const label = t("strip.mail", { count: unread });
  return (
    <AppLink
      href={href}
      className={mergeClasses(styles.tool, styles.still)}
      aria-label={label}
      title={label}
    >
      <MailRegular aria-hidden="true" fontSize={16} />
      {unread > 0 && <span className={styles.count}>{formats.number(unread)}</span>}
    </AppLink>
  );
}

export interface PaneButtonsProps {
  /** `null` where the other pane is out of sight and there is nothing to share. */
  readonly isWide: boolean | null;
  readonly onResize: () => void;
  readonly onOpenWindow: () => void;
}

/** In a pane: make it wider or equal again, and open it in a window of its own. */
export function PaneButtons({ isWide, onResize, onOpenWindow }: PaneButtonsProps): ReactElement {
  const styles = useStyles();
  const { t } = useSharedWords();
  const resize = t(isWide === true ? "strip.balance" : "strip.widen");
  const open = t("strip.ownWindow");
  const Resize = isWide === true ? ArrowMinimizeRegular : ArrowMaximizeRegular;
  return (
    <>
      {isWide !== null && (
        <button
          type="button"
          className={mergeClasses(styles.tool, styles.still)}
          aria-label={resize}
          title={resize}
          onClick={onResize}
        >
          <Resize aria-hidden="true" fontSize={16} />
        </button>
      )}
      <button
        type="button"
        className={mergeClasses(styles.tool, styles.still)}
        aria-label={open}
        title={open}
        onClick={onOpenWindow}
      >
        <OpenRegular aria-hidden="true" fontSize={16} />
      </button>
    </>
  );
}
