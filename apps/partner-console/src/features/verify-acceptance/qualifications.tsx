import type { QualificationView } from "@countersign/endpoints";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    margin: 0,
    paddingLeft: 0,
    listStyle: "none",
  },
  vetting: {
    display: "block",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
});

export interface QualificationsProps {
  readonly qualifications: readonly QualificationView[];
}

/** What programs claimed of the customer, and how far the vendor is with it. */
export function Qualifications({ qualifications }: QualificationsProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  if (qualifications.length === 0) return <>{t("account.noQualification")}</>;
  return (
    <ul className={styles.list}>
      {qualifications.map((each) => (
        <li key={each.qualification}>
          {t(`qualification.${each.qualification}`)}
          <span className={styles.vetting}>{vettingIn(each, words)}</span>
        </li>
      ))}
    </ul>
  );
}

function vettingIn(
  { vetting, requestedAt }: QualificationView,
  { t, formats }: ReturnType<typeof useWords>,
): string {
  switch (vetting.status) {
    case "inReview":
      return t("account.qualificationInReview", {
        since: formats.date(requestedAt),
        until: formats.date(vetting.endsOn),
      });
    case "approved":
      return t("account.qualificationApproved", { date: formats.date(vetting.decidedAt) });
    case "denied":
      return t("account.qualificationDenied", { date: formats.date(vetting.decidedAt) });
    default:
      return vetting satisfies never;
  }
}
