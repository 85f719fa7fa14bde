import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { useLand } from "../landing/landing-store.ts";
import { renderApp } from "../testing/render-app.tsx";
import { setViewportWidth } from "../testing/viewport.ts";
import { DataTable } from "./data-table.tsx";

interface Customer {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

const customers: readonly Customer[] = [
  { id: "betula", name: "Betula Bakery", domain: "betula-training.onmicrosoft.com" },
  { id: "tilia", name: "Tilia Logistics", domain: "tilia-training.onmicrosoft.com" },
];

function Customers({ total }: { readonly total?: number }): ReactElement {
  const land = useLand();
  return (
    <>
      <DataTable
        label="Customers"
        columns={[
          { id: "name", header: "Company name", cell: ({ name }) => name },
          { id: "domain", header: "Primary domain name", cell: ({ domain }) => domain },
        ]}
        rows={customers}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `#${id}`}
        narrowRow={({ name, domain }) => ({ title: name, detail: domain })}
        landingId={({ id }) => id}
        total={total}
      />
      <p
        onPointerEnter={() =>
          land([{ id: "tilia", side: "customer", sentence: "Tilia Logistics accepted." }])
        }
      >
        {LANDING}
      </p>
    </>
  );
}

const LANDING = "Land on Tilia";

describe("a table of data", () => {
  it("names itself, its columns and its rows", () => {
    setViewportWidth(1280);
    renderApp(<Customers />);
    const table = screen.getByRole("table", { name: "Customers" });
    expect(within(table).getByRole("columnheader", { name: "Company name" })).toBeVisible();
    expect(within(table).getByRole("rowheader", { name: "Betula Bakery" })).toBeVisible();
  });

  it("leads from a row to its page", () => {
    setViewportWidth(1280);
    renderApp(<Customers />);
    expect(screen.getByRole("link", { name: "Tilia Logistics" })).toHaveAttribute("href", "#tilia");
  });

  it("tells the whole number of rows when it shows a window of them", () => {
    setViewportWidth(1280);
    renderApp(<Customers total={812} />);
    expect(screen.getByRole("table")).toHaveAttribute("aria-rowcount", "813");
    expect(screen.getAllByRole("row")[2]).toHaveAttribute("aria-rowindex", "3");
  });

  it("becomes a list of two-line rows when narrow", () => {
    setViewportWidth(400);
    renderApp(<Customers />);
    expect(screen.queryByRole("table")).toBeNull();
    const rows = within(screen.getByRole("list", { name: "Customers" })).getAllByRole("listitem");
    expect(rows[0]).toHaveTextContent("Betula Bakerybetula-training.onmicrosoft.com");
  });

  it("marks the row on which something landed and says so", async () => {
    setViewportWidth(1280);
    renderApp(<Customers />);
    await userEvent.hover(screen.getByText(LANDING));
    expect(screen.getByRole("row", { name: /Tilia/u })).toHaveAttribute("data-landed", "customer");
    expect(screen.getByRole("row", { name: /Betula/u })).not.toHaveAttribute("data-landed");
    expect(screen.getByRole("status")).toHaveTextContent("Tilia Logistics accepted.");
  });
});
