import { Label, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { useSearchParams } from "react-router";
import { query } from "../../paths.ts";
import { useSignedIn } from "../../shell/signed-in.ts";
import { useWords } from "../../words.ts";
import { counterpartOf, type InvitationDraft } from "./load-drafts.ts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 16px",
    marginBottom: "8px",
  },
  who: { fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  picker: { display: "inline-flex", alignItems: "center", gap: "6px" },
});

export type CounterpartLineProps = {
  readonly drafts: readonly InvitationDraft[];
  readonly chosen: InvitationDraft;
};

/** For whom the invitation is made, and the choice where this partner sells with several others. */
export function CounterpartLine({ drafts, chosen }: CounterpartLineProps): ReactElement | null {
  const styles = useStyles();
  const { t } = useWords();
  const { partner } = useSignedIn();
  const [, setSearch] = useSearchParams();
  const pickerId = useId();
  if (chosen.provider === null) return null;
  return (
    <div className={styles.line}>
      <span className={styles.who}>
        {t("invite.invitationFor", {
          reseller: chosen.partner.companyName,
          provider: chosen.provider.companyName,
        })}
      </span>
      {drafts.length > 1 && (
        <span className={styles.picker}>
          <Label htmlFor={pickerId} size="small">
            {t(
              partner.kind === "indirectProvider"
                ? "partnerKind.indirectReseller"
                : "partnerKind.indirectProvider",
            )}
          </Label>
          <Select
            id={pickerId}
            size="small"
            value={counterpartOf(chosen, partner.tenantId)?.tenantId ?? ""}
            onChange={(_, { value }) =>
              setSearch({ [query.counterpart]: value }, { replace: true })
            }
          >
            {drafts
              .map((draft) => counterpartOf(draft, partner.tenantId))
              .filter((counterpart) => counterpart !== null)
              .map(({ tenantId, companyName }) => (
                <option key={tenantId} value={tenantId}>
                  {companyName}
                </option>
              ))}
          </Select>
        </span>
      )}
    </div>
  );
}
