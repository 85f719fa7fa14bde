import type { OrganisationProfileView } from "@countersign/endpoints";
import { addressLine, explainRefusal } from "@countersign/i18n";
import { Card, GreyedAction, LabelledValues, MessageBar, Mono, Stack } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { lazy, type ReactElement, Suspense, useState } from "react";
import { paths } from "../../paths.ts";
import { PlayColleague } from "../../shell/play-colleague.tsx";
import { useLandNews } from "../../shell/use-land-news.ts";
import { useWords } from "../../words.ts";
import { ProfileState } from "./profile-state.tsx";
import { useProfileUpdate } from "./use-profile-update.ts";

const ProfilePanel = lazy(async () => ({
  default: (await import("./profile-panel.tsx")).ProfilePanel,
}));
const PROFILE_LANDING = "organisation-profile";

/** What the organisation says about itself, what is missing, and the form that completes it. */
export function OrganisationProfile(view: OrganisationProfileView): ReactElement {
  const { t } = useWords();
  const [panel, setPanel] = useState<"never" | "open" | "closed">("never");
  const update = useProfileUpdate();
  const isOpen = panel === "open" && !update.isDone;
  useLandNews([
    {
      id: PROFILE_LANDING,
      version: JSON.stringify(view.profile),
      side: "customer",
      sentence: t("profile.landed"),
    },
  ]);
  const open = (): void => {
    update.forget();
    setPanel("open");
  };
  return (
    <Stack>
      {update.isDone && (
        <MessageBar intent="success" announced="politely" title={t("profile.saved")} />
      )}
      <ProfileState gaps={view.gaps} country={view.customer.country} />
      <Card title={view.customer.companyName} tools={<UpdateButton view={view} onOpen={open} />}>
        <ProfileValues {...view} />
      </Card>
      {panel !== "never" && (
        <Suspense fallback={null}>
          <ProfilePanel
            view={view}
            update={update}
            isOpen={isOpen}
            onClose={() => setPanel("closed")}
          />
        </Suspense>
      )}
    </Stack>
  );
}

interface UpdateButtonProps {
  readonly view: OrganisationProfileView;
  readonly onOpen: () => void;
}

function UpdateButton({ view: { mayUpdate }, onOpen }: UpdateButtonProps): ReactElement {
  const words = useWords();
  if (!mayUpdate.allowed) {
    const { what, explanation } = explainRefusal(mayUpdate.why, words);
    return (
      <GreyedAction
        label={words.t("action.update")}
        reason={what}
        explanation={{
          ...explanation,
          action: <PlayColleague people={mayUpdate.why.curedBy} path={paths.billingAccounts} />,
        }}
        size="small"
      />
    );
  }
  return (
    <Button size="small" aria-haspopup="dialog" onClick={onOpen}>
      {words.t("action.update")}
    </Button>
  );
}

function ProfileValues({ customer, profile }: OrganisationProfileView): ReactElement {
  const words = useWords();
  const { t, formats } = words;
  const { country, domain, tenantId } = customer;
  const { address, registrationId, phoneNumber, primaryContact } = profile;
  const { firstName, lastName, email, phoneNumber: contactPhone } = primaryContact;
  const missing = t("profile.missing");
  return (
    <LabelledValues
      values={[
        {
          label: t("field.address"),
          value: addressLine({ address, country }, words),
          landingId: PROFILE_LANDING,
        },
        { label: t("profile.registrationId"), value: registrationId ?? missing },
        { label: t("field.phone"), value: phoneNumber ?? missing },
        {
          label: t("profile.primaryContact"),
          value: [
            `${firstName} ${lastName}`,
            email,
            ...(contactPhone === undefined ? [] : [contactPhone]),
          ].join(" · "),
        },
        { label: t("field.primaryDomain"), value: domain },
        { label: t("field.country"), value: formats.country(country) },
        { label: t("billing.tenantId"), value: <Mono>{tenantId}</Mono> },
      ]}
    />
  );
}
