import type { Side } from "@countersign/domain";
import { TextLink, useStageNews } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { panePaths, paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { useWords } from "../../words.ts";

const useStyles = makeStyles({
  link: {
    marginRight: "8px",
    color: "#ffffff",
    fontSize: "12px",
    lineHeight: "16px",
    whiteSpace: "nowrap",
    ":hover": { color: "#ffffff" },
    ":focus-visible": { outline: "2px solid #ffffff" },
  },
});

export interface ConsoleLinkProps {
  readonly sandbox: Sandbox;
  /** The side of the person whose mail is open. */
  readonly side: Side | null;
}

/** Back to the console: the pane's own in a pane, the reader's in a window of its own. */
export function ConsoleLink({ sandbox, side }: ConsoleLinkProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const pane = useStageNews();
  const leading = pane?.side ?? side;
  if (leading === null) {
    return (
      <TextLink className={styles.link} href={paths.first}>
        {t("mail.toStage")}
      </TextLink>
    );
  }
  const home = leading === "partner" ? panePaths.partnerHome : panePaths.customerHome;
  return (
    <TextLink className={styles.link} href={sandbox.root + home}>
      {t(`app.${leading}`)}
    </TextLink>
  );
}
