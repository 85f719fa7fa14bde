import type { OrganisationProfileView, ProfileUpdate } from "@countersign/endpoints";
import { ChangedMeanwhileBar } from "@countersign/ui";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, type SubmitEvent, useId, useRef } from "react";
import { flushSync } from "react-dom";
import { AttemptBar } from "../../shell/attempt-bar.tsx";
import { useWords } from "../../words.ts";
import { type ProfileField, readDraft } from "./profile-draft.ts";
import { ProfileFieldInput } from "./profile-field.tsx";
import type { ProfileAttempt } from "./update-profile.ts";
import { type ProfileForm, useProfileForm } from "./use-profile-form.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px", fontSize: "14px" },
  group: { margin: 0, padding: 0, border: "0", minWidth: 0 },
  legend: { padding: 0, marginBottom: "8px", fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "12px",
    alignItems: "start",
    "@media (max-width: 479px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
});

export interface ProfileFormFieldsProps {
  readonly id: string;
  readonly view: OrganisationProfileView;
  readonly attempted: ProfileAttempt | undefined;
  readonly onSend: (update: ProfileUpdate) => void;
}

/** Company, address and contact. What is wrong stands at its field, and the first such field has the focus. */
export function ProfileFormFields(props: ProfileFormFieldsProps): ReactElement {
  const { id, view, attempted, onSend } = props;
  const styles = useStyles();
  const { t, formats } = useWords();
  const element = useRef<HTMLFormElement>(null);
  const form = useProfileForm(view);
  const { country, domain } = view.customer;
  const send = (): void => {
    const read = readDraft(form.draft);
    if (read.success && form.first === undefined) {
      onSend({ profile: read.data, replaces: view.profile });
      return;
    }
    flushSync(form.leaveAll);
    element.current?.querySelector<HTMLElement>(`[name="${form.first ?? ""}"]`)?.focus();
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    send();
  };
  return (
    <form ref={element} id={id} className={styles.form} noValidate onSubmit={submit}>
      <AttemptBar attempted={attempted} onRetry={send} />
      {form.isOutdated && <ChangedMeanwhileBar onShowNew={form.takeNew} />}
      <Group title={t("field.company")}>
        <Fields form={form} view={view} of={["companyName", "registrationId", "phoneNumber"]} />
      </Group>
      <Group title={t("field.address")}>
        <Fields form={form} view={view} of={["line1", "line2", "city", "state", "postalCode"]} />
      </Group>
      <Group title={t("profile.primaryContact")}>
        <Fields form={form} view={view} of={["firstName", "lastName", "email", "contactPhone"]} />
      </Group>
      <p>{t("profile.stays", { country: formats.country(country), domain })}</p>
    </form>
  );
}

interface GroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Group({ title, children }: GroupProps): ReactElement {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section className={styles.group} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.legend}>
        {title}
      </h3>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}

interface FieldsProps {
  readonly form: ProfileForm;
  readonly view: OrganisationProfileView;
  readonly of: readonly ProfileField[];
}

function Fields({ form, view, of }: FieldsProps): ReactElement {
  return (
    <>
      {of
        .filter((field) => form.asked.includes(field))
        .map((field) => (
          <ProfileFieldInput key={field} name={field} form={form} country={view.customer.country} />
        ))}
    </>
  );
}
