import type { CertificateView } from "@countersign/endpoints";
import { rolesOf } from "@countersign/i18n";
import { Card, LabelledValues, Mono, PageHeader, SimulatorNote } from "@countersign/ui";
import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paths } from "../../paths.ts";
import { type AdminWords, useWords } from "../../words.ts";
import { HashCheck } from "./hash-check.tsx";
import type { CertificatePage } from "./load-certificate.ts";

const useStyles = makeStyles({
  sheet: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    maxWidth: "760px",
    paddingBottom: "16px",
  },
  onPaper: {
    display: "none",
    "@media print": { display: "block", fontWeight: 600 },
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    "@media print": { display: "none" },
  },
});

type Line = Parameters<typeof LabelledValues>[0]["values"][number];

/** Who accepted what, when and by which way, with what proves it. Printed, it stays a training paper. */
export function CertificateScreen({ certificate, documentHref }: CertificatePage): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const { customer, record, logId, eventNumber } = certificate;
  return (
    <>
      <PageHeader
        title={t("certificate.title")}
        breadcrumb={[{ label: t("billing.title"), href: paths.billingAccounts }]}
      />
      <div className={styles.sheet}>
        <SimulatorNote>{t("certificate.intro")}</SimulatorNote>
        <p className={styles.onPaper}>{t("training.notLegal")}</p>
        <Card title={t(`certificate.${record.status}`, { organisation: customer.companyName })}>
          <LabelledValues
            values={[
              {
                label: t("certificate.organisation"),
                value: t("certificate.named", {
                  organisation: customer.companyName,
                  domain: customer.domain,
                }),
              },
              ...(record.status === "attested"
                ? attestedLines(certificate, record, words)
                : acceptedLines(certificate, record, words)),
              { label: t("certificate.template"), value: <Mono>{certificate.templateId}</Mono> },
              {
                label: t("certificate.event"),
                value: (
                  <>
                    {t("certificate.eventNumber", { number: eventNumber })} <Mono>{logId}</Mono>
                  </>
                ),
              },
            ]}
          />
        </Card>
        {record.status === "acceptedDirectly" && (
          <HashCheck recordId={record.recordId} hash={record.text.hash} />
        )}
        <div className={styles.actions}>
          <Button appearance="primary" onClick={() => window.print()}>
            {t("certificate.print")}
          </Button>
          {documentHref !== null && (
            <Button as="a" href={documentHref} download>
              {t("certificate.document")}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}

type Attested = Extract<CertificateView["record"], { status: "attested" }>;
type Accepted = Extract<CertificateView["record"], { status: "acceptedDirectly" }>;

function attestedLines(
  { roles }: CertificateView,
  { partnerName, attestedBy, attestedAt, primaryContact, dateAgreed, isEnhanced }: Attested,
  words: AdminWords,
): readonly Line[] {
  const { t, formats } = words;
  const { firstName, lastName, email } = primaryContact;
  return [
    {
      label: t("certificate.way"),
      value: t(isEnhanced ? "certificate.byAttestation" : "certificate.byPartner"),
    },
    { label: t("certificate.accepted"), value: `${firstName} ${lastName}, ${email}` },
    { label: t("certificate.acceptedOn"), value: formats.date(dateAgreed) },
    {
      label: t("certificate.confirmedBy"),
      value: `${attestedBy}, ${partnerName} (${rolesOf({ roles }, words)})`,
    },
    { label: t("certificate.confirmedAt"), value: formats.dateTime(attestedAt) },
    { label: t("certificate.text"), value: t("certificate.noText") },
  ];
}

function acceptedLines(
  { roles, link }: CertificateView,
  { acceptedBy, acceptedAt, country, text }: Accepted,
  words: AdminWords,
): readonly Line[] {
  const { t, formats } = words;
  return [
    { label: t("certificate.way"), value: t("certificate.byCustomer") },
    { label: t("certificate.accepted"), value: `${acceptedBy} (${rolesOf({ roles }, words)})` },
    { label: t("certificate.acceptedAt"), value: formats.dateTime(acceptedAt) },
    {
      label: t("certificate.text"),
      value: t("agreement.versionLine", {
        version: text.version,
        language: formats.language(text.language),
        country: formats.country(country),
      }),
    },
    { label: t("certificate.hash"), value: <Mono>{text.hash}</Mono> },
    ...(link === null ? [] : [{ label: t("certificate.link"), value: <Mono>{link}</Mono> }]),
  ];
}
