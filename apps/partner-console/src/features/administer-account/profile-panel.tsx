import type { ReactElement } from "react";
import { FormPanel } from "../../forms/form-panel.tsx";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";
import { useProfile } from "./account-pages.ts";
import { ProfileForm } from "./profile-form-fields.tsx";

/** What the partner says about itself, beside the page that it changes. */
export function ProfilePanel(): ReactElement {
  const { t } = useWords();
  const page = useProfile();
  return (
    <FormPanel
      title={t("settings.updateProfile")}
      may={page.mayUpdate}
      submitLabel={t("action.submit")}
      leftFor={paths.organizationProfile}
    >
      {(form) => <ProfileForm {...form} page={page} />}
    </FormPanel>
  );
}
