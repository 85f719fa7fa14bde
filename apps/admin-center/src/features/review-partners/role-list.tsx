import type { RelationshipView } from "@countersign/endpoints";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import { useWords } from "../../words.ts";

const useStyles = makeStyles({
  list: { padding: 0, listStyleType: "none" },
  description: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  toggle: { marginTop: "4px" },
});

/** The roles by name; their descriptions on request. */
export function RoleList({
  relationship: { roles, rolesRemovedAt },
}: {
  readonly relationship: RelationshipView;
}): ReactElement {
  const styles = useStyles();
  const { t, formats } = useWords();
  const listId = useId();
  const [isDescribed, setIsDescribed] = useState(false);
  if (roles.length === 0) {
    return (
      <>
        <p>{t("partner.noRoles")}</p>
        {rolesRemovedAt !== null && (
          <p className={styles.description}>
            {t("partner.rolesRemoved", { date: formats.dateTime(rolesRemovedAt) })}
          </p>
        )}
      </>
    );
  }
  return (
    <>
      <ul id={listId} className={styles.list}>
        {roles.map((role) => (
          <li key={role}>
            {t(`delegatedRole.${role}`)}
            {isDescribed && (
              <p className={styles.description}>{t(`partner.description.${role}`)}</p>
            )}
          </li>
        ))}
      </ul>
      <Button
        size="small"
        className={styles.toggle}
        aria-expanded={isDescribed}
        aria-controls={listId}
        onClick={() => setIsDescribed(!isDescribed)}
      >
        {t(isDescribed ? "partner.hideDescriptions" : "partner.showDescriptions")}
      </Button>
    </>
  );
}
