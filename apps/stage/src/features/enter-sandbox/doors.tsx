import { TextLink, usePageTitle } from "@countersign/ui";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useHref, useNavigation } from "react-router";
import { panePaths, paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { useWords } from "../../words.ts";
import { OpenStageForm } from "./open-stage-form.tsx";

const NARROW = "@media (max-width: 479px)";

const useStyles = makeStyles({
  headline: {
    fontSize: "28px",
    lineHeight: "34px",
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: "-0.02em",
    textWrap: "balance",
    [NARROW]: { fontSize: "22px", lineHeight: "28px" },
  },
  sentence: {
    marginTop: "4px",
    fontSize: "14px",
    lineHeight: "20px",
    color: tokens.colorNeutralForeground2,
  },
  doors: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px 12px",
    marginTop: "14px",
    [NARROW]: { flexDirection: "column", alignItems: "stretch" },
  },
  wide: { [NARROW]: { width: "100%", minHeight: "40px" } },
  alone: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

export interface DoorsProps {
  readonly sandbox: Sandbox;
  /** Letters of the whole sandbox that nobody has opened. */
  readonly unread: number;
}

/** Headline, one sentence, and the ways in. */
export function Doors({ sandbox: { root }, unread }: DoorsProps): ReactElement {
  const styles = useStyles();
  const { t, rich } = useWords();
  usePageTitle(t("first.title"));
  const mail = useHref(paths.mail);
  const isOpening = useNavigation().state !== "idle";
  const linkTo = (path: string) => (text: ReactNode) => (
    <TextLink href={root + path}>{text}</TextLink>
  );
  return (
    <div>
      <h1 className={styles.headline}>{t("first.headline")}</h1>
      <p className={styles.sentence}>{t("first.sentence")}</p>
      <div className={styles.doors}>
        <OpenStageForm>
          <Button
            type="submit"
            appearance="primary"
            className={styles.wide}
            disabledFocusable={isOpening}
          >
            {t("first.open")}
          </Button>
        </OpenStageForm>
        <Button as="a" href={mail} className={styles.wide}>
          {t("first.mail", { count: unread })}
        </Button>
        <span className={styles.alone}>
          {rich("first.alone", {
            partner: linkTo(panePaths.partnerHome),
            customer: linkTo(panePaths.customerHome),
          })}
        </span>
      </div>
    </div>
  );
}
