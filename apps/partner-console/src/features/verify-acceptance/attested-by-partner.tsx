import type { CustomerAccountView } from "@countersign/endpoints";
import { SimulatorNote } from "@countersign/ui";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import { contactName } from "../../customer-account/contact-words.ts";
import { useSignedIn } from "../../shell/signed-in.ts";
import { useWords } from "../../words.ts";
import { Provided } from "./provided.tsx";

type AgreementAttestation = CustomerAccountView["attestations"][number];

const useStyles = makeStyles({
  detail: { color: tokens.colorNeutralForeground2, fontSize: "12px", lineHeight: "16px" },
  earlier: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    marginTop: "6px",
    padding: 0,
    listStyleType: "none",
  },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

type AttestedByPartnerProps = { readonly attestations: readonly AgreementAttestation[] };

/** The newest confirmation with the person behind it, and the earlier ones on demand. */
export function AttestedByPartner({ attestations }: AttestedByPartnerProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  const [newest, ...earlier] = attestations;
  if (newest === undefined) {
    return <Provided isProvided={false}>{t("account.notProvided")}</Provided>;
  }
  return (
    <>
      <OneAttestation attestation={newest} />
      {earlier.length > 0 && (
        <SimulatorNote>
          <Link
            as="button"
            inline
            className={styles.link}
            aria-expanded={isOpen}
            aria-controls={listId}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t("account.earlier", { count: earlier.length })}
          </Link>
          <ul id={listId} className={styles.earlier} hidden={!isOpen}>
            {earlier.map((attestation) => (
              <li key={attestation.recordId}>
                <OneAttestation attestation={attestation} />
              </li>
            ))}
          </ul>
        </SimulatorNote>
      )}
    </>
  );
}

/** Who accepted, when, and (ours) who confirmed it. */
function OneAttestation({
  attestation,
}: {
  readonly attestation: AgreementAttestation;
}): ReactElement {
  const styles = useStyles();
  const { t, formats } = useWords();
  const { partner } = useSignedIn();
  const { primaryContact: contact, dateAgreed, attestedBy, attestedAt, isEnhanced } = attestation;
  const reached = [contact.email, contact.phoneNumber].filter((part) => part !== undefined);
  const isOwn = attestation.partnerId === partner.tenantId;
  return (
    <>
      <Provided isProvided>{t("account.acceptedBy", { contact: contactName(contact) })}</Provided>
      <p className={styles.detail}>
        {[...reached, t("account.dateAgreed", { date: formats.date(dateAgreed) })].join(" · ")}
      </p>
      <SimulatorNote isInline>
        {t(isEnhanced ? "account.madeFromAttestation" : "account.confirmedBy", {
          person: isOwn ? attestedBy : `${attestedBy}, ${attestation.partnerName}`,
          instant: formats.dateTime(attestedAt),
        })}
      </SimulatorNote>
    </>
  );
}
