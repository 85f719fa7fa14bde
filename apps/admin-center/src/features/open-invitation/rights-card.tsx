import { Card } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";

const useStyles = makeStyles({ list: { paddingLeft: "18px", display: "grid", gap: "2px" } });

/** What the partner may do once authorized; administration only where the link asks for it. */
export function RightsCard({
  asksForAdminPrivileges,
}: {
  readonly asksForAdminPrivileges: boolean;
}): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <Card title={t("invitation.rightsTitle")}>
      <ul className={styles.list}>
        <li>{t("invitation.maySell")}</li>
        {asksForAdminPrivileges && <li>{t("invitation.mayAdminister")}</li>}
      </ul>
    </Card>
  );
}
