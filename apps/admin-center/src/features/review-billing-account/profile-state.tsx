import type { CountryCode } from "@countersign/domain";
import type { ExplainedRefusal } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import { MessageBar, SimulatorNote, TextLink } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useAdminCenter } from "../../admin-center.ts";
import { addressesOf } from "../../paths.ts";
import { type AdminWords, useWords } from "../../words.ts";

const useStyles = makeStyles({ gaps: { paddingLeft: "20px" } });

export interface ProfileStateProps {
  readonly gaps: readonly ExplainedRefusal[];
  readonly country: CountryCode;
}

/** Whether step 1 of the mail is done, and what it still takes. */
export function ProfileState({ gaps, country }: ProfileStateProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { mail } = addressesOf(useAdminCenter().root);
  if (gaps.length === 0) {
    return (
      <SimulatorNote>
        {words.rich("profile.complete", {
          link: (text) => <TextLink href={mail}>{text}</TextLink>,
        })}
      </SimulatorNote>
    );
  }
  return (
    <MessageBar intent="warning" title={words.t("profile.incomplete")}>
      <ul className={styles.gaps}>
        {gaps.map((gap) => (
          <li key={`${gap.refusal.kind}/${labelOf(gap.refusal, country, words)}`}>
            {gapLine(gap, country, words)}
          </li>
        ))}
      </ul>
      <p>{words.t("profile.stepOne")}</p>
    </MessageBar>
  );
}

function gapLine(gap: ExplainedRefusal, country: CountryCode, words: AdminWords): string {
  const { what, why } = explainRefusal(gap, words);
  return words.t("profile.gap", { field: labelOf(gap.refusal, country, words), what, why });
}

/** The name of the field at which something is missing; the gaps of a profile are of no other kinds. */
function labelOf(
  refusal: ExplainedRefusal["refusal"],
  country: CountryCode,
  { t }: AdminWords,
): string {
  if (refusal.kind === "invalidAddress" && refusal.facts.field === "state") {
    return t("profile.state", { country });
  }
  const labels: Partial<Record<ExplainedRefusal["refusal"]["kind"], string>> = {
    invalidAddress: t("field.postalCode"),
    registrationIdMissing: t("profile.registrationId"),
    registrationIdInvalid: t("profile.registrationId"),
    phoneNumberMissing: t("field.phone"),
    contactRefused: t("profile.primaryContact"),
  };
  return labels[refusal.kind] ?? t("field.company");
}
