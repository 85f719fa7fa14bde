import type { PartnerRole } from "@countersign/domain";
import { explainRefusal } from "@countersign/i18n";
import { Why } from "@countersign/ui";
import { Checkbox, Field, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SaidAtField } from "../../forms/field-problem.ts";
import { useWords } from "../../words.ts";
import { useUsers } from "./account-pages.ts";

const useStyles = makeStyles({
  boxes: { display: "flex", flexDirection: "column", margin: 0, padding: 0, border: "none" },
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
  return (
    <div>
      <Field
        label={t("settings.roles")}
        required
        {...(said !== undefined && { validationMessage: said.says })}
      >
        {({ "aria-labelledby": labelledBy, "aria-describedby": describedBy }) => (
          <fieldset
            className={styles.boxes}
            aria-labelledby={labelledBy}
            aria-describedby={describedBy}
          >
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
                    <Why
                      subject={label}
                      explanation={explainRefusal(offered.why, words).explanation}
                    />
                  )}
                </div>
              );
            })}
          </fieldset>
        )}
      </Field>
      {said?.explanation !== undefined && (
        <Why subject={t("settings.roles")} explanation={said.explanation} />
      )}
    </div>
  );
}
