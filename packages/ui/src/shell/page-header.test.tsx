import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderApp } from "../testing/render-app.tsx";
import { PageHeader } from "./page-header.tsx";

describe("the header of a page", () => {
  it("shows the way here and the title", () => {
    renderApp(
      <PageHeader
        title="Oriolus Cloud"
        breadcrumb={[{ label: "Partner relationships", href: "/partners" }]}
      />,
    );
    const way = screen.getByRole("navigation", { name: "Breadcrumb: Oriolus Cloud" });
    expect(within(way).getByRole("link", { name: "Partner relationships" })).toBeVisible();
    expect(screen.getByRole("heading", { level: 1, name: "Oriolus Cloud" })).toBeVisible();
  });
});
