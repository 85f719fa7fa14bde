import { searchOfTemplate } from "@countersign/endpoints";
import { AgreementTemplates, PageHeader, UnknownTemplate } from "@countersign/ui";
import type { ReactElement } from "react";
import { useSearchParams } from "react-router";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";
import type { TemplatePage } from "./load-template.ts";

/** Country and language, and the text that belongs to them. */
export function TemplatesScreen({ found, customer }: TemplatePage): ReactElement {
  const { t } = useWords();
  const [, setSearch] = useSearchParams();
  if (found === null) return <UnknownTemplate newestHref={paths.agreementTemplates} />;
  return (
    <>
      <PageHeader title={t("templates.title")} intro={t("templates.intro")} />
      <AgreementTemplates
        {...found}
        wantedFor={customer}
        onChoose={(choice) => setSearch(searchOfTemplate(choice))}
      />
    </>
  );
}
