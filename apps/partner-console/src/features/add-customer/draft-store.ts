import { TenantId } from "@countersign/domain";
import { z } from "zod";
import { keptInTab } from "../../session/kept-in-tab.ts";
import { CustomerDraft } from "./customer-draft.ts";

/** Keeps what is typed in this tab while the page is reloaded. Holds no password. */
export type DraftStore = {
  /** `null` where this partner typed nothing yet. */
  readonly read: (partnerId: TenantId) => CustomerDraft | null;
  readonly write: (partnerId: TenantId, draft: CustomerDraft) => void;
  readonly clear: () => void;
};

const Kept = z.object({ partnerId: TenantId, draft: CustomerDraft });

/** The draft of a tab in one sandbox, by the key `countersign:{sandboxKey}:newCustomer`. */
export function draftStoreOf(sandboxKey: string): DraftStore {
  const key = `countersign:${sandboxKey}:newCustomer`;
  return {
    read: (partnerId) => {
      const kept = keptInTab(key, Kept);
      return kept?.partnerId === partnerId ? kept.draft : null;
    },
    write: (partnerId, draft) => sessionStorage.setItem(key, JSON.stringify({ partnerId, draft })),
    clear: () => sessionStorage.removeItem(key),
  };
}
