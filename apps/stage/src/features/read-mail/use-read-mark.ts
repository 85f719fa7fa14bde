import type { MailView } from "@countersign/endpoints";
import { useEffect } from "react";
import { useFetcher } from "react-router";
import { paths } from "../../paths.ts";

/** Marks a letter as read when it has been shown; the counts follow by themselves. */
export function useReadMark(letter: MailView | null): void {
  const { submit } = useFetcher();
  const unread = letter === null || letter.isRead ? null : letter.mailId;
  useEffect(() => {
    if (unread !== null) void submit({ mailId: unread }, { method: "post", action: paths.mail });
  }, [submit, unread]);
}
