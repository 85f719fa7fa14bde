import type { Permission } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import { visuallyHidden, Why } from "@countersign/ui";
import { makeStyles, Radio, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { paths } from "../../paths.ts";
import { PlayWhoCan } from "../../play-who-can.tsx";
import { useWords } from "../../words.ts";

const useStyles = makeStyles({
  greyed: { "& label": { color: tokens.colorNeutralForegroundDisabled } },
  why: { paddingLeft: "32px" },
  reason: visuallyHidden,
});

/** S2: nothing is on record until the customer has accepted. */
export function WillBeAskedChoice(): ReactElement {
  const { t } = useWords();
  return <Radio value="willBeAsked" label={t("addCustomer.willBeAsked")} />;
}

/** S8: the partner confirms at once. Who may not confirm sees it greyed, with "Why?". */
export function AttestedChoice({ mayAttest }: { readonly mayAttest: Permission }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const reasonId = useId();
  const label = words.t("addCustomer.attested");
  if (mayAttest.allowed) return <Radio value="attested" label={label} />;
  const { what, explanation } = explainRefusal(mayAttest.why, words);
  const action = <PlayWhoCan people={mayAttest.why.curedBy} path={paths.newCustomer} />;
  return (
    <>
      <div className={styles.greyed}>
        <Radio value="attested" label={label} aria-disabled aria-describedby={reasonId} />
      </div>
      <span id={reasonId} className={styles.reason}>
        {what}
      </span>
      <div className={styles.why}>
        <Why subject={label} explanation={{ ...explanation, action }} />
      </div>
    </>
  );
}
