import type { PartnerRole } from "@countersign/domain";
import { explainRefusal } from "@countersign/i18n";
import { Why } from "@countersign/ui";
import { Checkbox, Label, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { SaidAtField } from "../../forms/field-problem.ts";
import { useWords } from "../../words.ts";
import { useUsers } from "./account-pages.ts";

const useStyles = makeStyles({
  boxes: { display: "flex", flexDirection: "column", margin: 0, padding: 0, border: "none" },
  said: {
    marginTop: "4px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorPaletteRedForeground1,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
});

export type RoleBoxesProps = {
  readonly roles: readonly PartnerRole[];
  /** The roles that the user has: they stay choosable, offered or not. */
  readonly held: readonly PartnerRole[];
  readonly said: SaidAtField | undefined;
  readonly onChange: (roles: readonly PartnerRole[]) => void;
};

/** Which roles a user has. One that is not offered to this kind of partner is greyed, with "Why?". */
export function RoleBoxes({ roles, held, said, onChange }: RoleBoxesProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const page = useUsers();
  const saidId = useId();
  return (
    <div>
      <fieldset
        className={styles.boxes}
        {...(said !== undefined && { "aria-describedby": saidId })}
      >
        <legend>
          {/* The mark stands at the group: no single box is required. */}
          <Label required>{t("settings.roles")}</Label>
        </legend>
        {page.roles.map(({ role, offered }) => {
          const isOffered = offered.allowed || held.includes(role);
          const label = t(`role.${role}`);
          const without = roles.filter((each) => each !== role);
          return (
            <div key={role} className={styles.line}>
              <Checkbox
                label={label}
                checked={roles.includes(role)}
                disabled={!isOffered}
                aria-invalid={said !== undefined}
                onChange={(_, { checked }) =>
                  onChange(checked === true ? [...without, role] : without)
                }
              />
              {!isOffered && !offered.allowed && (
                <Why subject={label} explanation={explainRefusal(offered.why, words).explanation} />
              )}
            </div>
          );
        })}
      </fieldset>
      {said !== undefined && (
        <p id={saidId} className={styles.said} role="alert">
          {said.says}
        </p>
      )}
      {said?.explanation !== undefined && (
        <Why subject={t("settings.roles")} explanation={said.explanation} />
      )}
    </div>
  );
}
