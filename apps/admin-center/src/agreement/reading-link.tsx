import type { AgreementTextView, OfferedText } from "@countersign/endpoints";
import { LazyPanel, MessageBar } from "@countersign/ui";
import { Button, Link } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { useFetcher } from "react-router";
import { paths } from "../paths.ts";
import { useWords } from "../words.ts";
import { AgreementTextBody } from "./agreement-text.tsx";

/** What the address of a text answers; a failure is told in the panel and leaves the page as it is. */
export type TextRead =
  | { readonly read: "done"; readonly words: AgreementTextView }
  | { readonly read: "failed" };

export interface ReadingLinkProps {
  readonly offered: Pick<OfferedText, "text" | "country" | "realLanguage">;
  readonly label: string;
}

/** Opens the text in a panel beside the page, which keeps everything that was ticked or typed. */
export function ReadingLink({ offered, label }: ReadingLinkProps): ReactElement {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { load, data } = useFetcher<TextRead>();
  const { version, language } = offered.text;
  const read = (): void => void load(paths.agreementText(version, language));
  const open = (): void => {
    setIsOpen(true);
    read();
  };
  const close = (): void => setIsOpen(false);
  return (
    <>
      <Link as="button" type="button" inline onClick={open}>
        {label}
      </Link>
      <LazyPanel
        isOpen={isOpen}
        title={data?.read === "done" ? data.words.title : t("agreement.textTitle")}
        onClose={close}
        actions={
          <Button appearance="primary" onClick={close}>
            {t("action.close")}
          </Button>
        }
      >
        {data === undefined && <output>{t("agreement.loading")}</output>}
        {data?.read === "done" && <AgreementTextBody words={data.words} {...offered} />}
        {data?.read === "failed" && (
          <MessageBar
            intent="error"
            announced="atOnce"
            title={t("agreement.textFailed")}
            actions={<Button onClick={read}>{t("action.tryAgain")}</Button>}
          />
        )}
      </LazyPanel>
    </>
  );
}
