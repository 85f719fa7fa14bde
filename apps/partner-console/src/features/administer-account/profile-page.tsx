import { addressLine } from "@countersign/i18n";
import { Card, LabelledValues, Mono, PageHeader, Stack } from "@countersign/ui";
import type { ReactElement } from "react";
import { Outlet, useLoaderData } from "react-router";
import { AccountSettingsTabs } from "../../account-settings-tabs.tsx";
import { DomainName } from "../../domain-name.tsx";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { PermittedAction } from "../../permitted-action.tsx";
import { useWords } from "../../words.ts";
import type { Profile } from "./account-pages.ts";

/** Organization profile: how the partner is called, where it is, and by which ids it is known. */
export function ProfilePage(): ReactElement {
  const words = useWords();
  const { t } = words;
  const { partner, mayUpdate } = useLoaderData<Profile>();
  const { address, primaryContact } = partner;
  const contact =
    primaryContact === undefined
      ? t("settings.noContact")
      : `${primaryContact.firstName} ${primaryContact.lastName}, ${primaryContact.email}`;
  return (
    <>
      <PageHeader
        title={t("settings.profile")}
        breadcrumb={[
          { label: t("nav.home"), href: paths.home },
          { label: t("nav.accountSettings"), href: paths.accountSettings },
        ]}
      />
      <AccountSettingsTabs />
      <Stack>
        <Card
          title={t("settings.legal")}
          tools={
            <PermittedAction permission={mayUpdate} label={t("action.update")} size="small">
              <LinkButton href={paths.profileUpdate} size="small">
                {t("action.update")}
              </LinkButton>
            </PermittedAction>
          }
        >
          <LabelledValues
            values={[
              { label: t("field.companyName"), value: partner.companyName },
              {
                label: t("field.address"),
                value: addressLine({ address, country: partner.country }, words),
              },
              { label: t("addCustomer.primaryContact"), value: contact },
              { label: t("field.phone"), value: partner.phoneNumber },
            ]}
          />
        </Card>
        <Card title={t("settings.identifiers")}>
          <LabelledValues
            values={[
              { label: t("settings.mpnId"), value: <Mono>{partner.mpnId}</Mono> },
              { label: t("field.microsoftId"), value: <Mono>{partner.tenantId}</Mono> },
              { label: t("field.primaryDomain"), value: <DomainName domain={partner.domain} /> },
              { label: t("settings.kind"), value: t(`partnerKind.${partner.kind}`) },
            ]}
          />
        </Card>
      </Stack>
      <Outlet />
    </>
  );
}
