import { SimulatorNote } from "@countersign/ui";
import { Link, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import { useWords } from "../../words.ts";

const useStyles = makeStyles({
  link: { fontSize: "inherit", lineHeight: "inherit" },
  intro: { marginBottom: "8px", maxWidth: "80ch", fontSize: "14px", lineHeight: "20px" },
  more: { marginBottom: "8px" },
  facts: { margin: 0, paddingLeft: "16px" },
});

/** One line of instruction; "Learn more" says how such a link behaves. */
export function InviteIntro(): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const factsId = useId();
  return (
    <>
      <p className={styles.intro}>
        {t("invite.intro")}{" "}
        <Link
          as="button"
          inline
          aria-expanded={isOpen}
          aria-controls={factsId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t("action.learnMore")}
        </Link>
      </p>
      <div id={factsId} className={styles.more} hidden={!isOpen}>
        <SimulatorNote>
          <ul className={styles.facts}>
            <li>{t("invite.learn.namesPartner")}</li>
            <li>{t("invite.learn.neverExpires")}</li>
            <li>{t("invite.learn.linkMustStay")}</li>
            <li>{t("invite.learn.globalAdmin")}</li>
          </ul>
        </SimulatorNote>
      </div>
    </>
  );
}
