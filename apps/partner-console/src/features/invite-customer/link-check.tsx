import { linkProblemMessage } from "@countersign/i18n";
import { LabelledValues, MessageBar, Mono, SimulatorNote } from "@countersign/ui";
import { Link, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import { useWords } from "../../words.ts";
import type { LinkInText } from "./link-in-text.ts";
import type { InvitationDraft } from "./load-drafts.ts";

const useStyles = makeStyles({
  link: { fontSize: "inherit", lineHeight: "inherit" },
  reading: { marginTop: "8px" },
});

export type LinkCheckProps = {
  readonly link: LinkInText | null;
  readonly draft: InvitationDraft | null;
};

/** Where the real link would lead, and what the admin center will understand of this one. */
export function LinkCheck({ link, draft }: LinkCheckProps): ReactElement {
  const styles = useStyles();
  const { t, rich } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const readingId = useId();
  return (
    <SimulatorNote>
      {rich("invite.inReality", { code: (text) => <Mono>{text}</Mono> })}{" "}
      <Link
        as="button"
        inline
        className={styles.link}
        aria-expanded={isOpen}
        aria-controls={readingId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t("linkProblem.check")}
      </Link>
      <div id={readingId} className={styles.reading} aria-live="polite" hidden={!isOpen}>
        {isOpen && <Reading link={link} draft={draft} />}
      </div>
    </SimulatorNote>
  );
}

function Reading({ link, draft }: LinkCheckProps): ReactElement {
  const { t, rich } = useWords();
  if (link === null) return <MessageBar intent="warning" title={t("invite.linkMissing")} />;
  const { reads } = link;
  if (reads.asks === "brokenInvitation") {
    const { key, values } = linkProblemMessage(reads.problem);
    return (
      <MessageBar intent="warning" title={t("linkProblem.title")}>
        <p>{rich(key, { code: (text) => <Mono>{text}</Mono> }, values)}</p>
      </MessageBar>
    );
  }
  if (reads.asks === "agreement") return <p>{t("invite.reads.agreement")}</p>;
  const { invitation } = reads;
  const providerId = invitation.kind === "reseller" ? null : invitation.providerId;
  return (
    <LabelledValues
      values={[
        { label: t("invite.reads.kind"), value: t(`invite.reads.${invitation.kind}`) },
        {
          label: t("side.partner"),
          value: <PartnerName id={invitation.partnerId} draft={draft} />,
        },
        ...(providerId === null
          ? []
          : [
              {
                label: t("partnerKind.indirectProvider"),
                value: <PartnerName id={providerId} draft={draft} />,
              },
            ]),
        {
          label: t("invite.reads.adminPrivileges"),
          value: t(invitation.adminPrivileges ? "action.yes" : "action.no"),
        },
      ]}
    />
  );
}

/** The name behind an id of the link; an id that is not of this request stands as it is. */
function PartnerName({
  id,
  draft,
}: {
  readonly id: string;
  readonly draft: InvitationDraft | null;
}): ReactElement {
  const known = [draft?.partner, draft?.provider].find((partner) => partner?.tenantId === id);
  return known === undefined || known === null ? <Mono>{id}</Mono> : <>{known.companyName}</>;
}
