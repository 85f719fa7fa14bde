import { render, screen, waitFor } from "@testing-library/react";
import type { ReactElement } from "react";
import { expect, it } from "vitest";
import { useReturnFocus } from "./use-return-focus.ts";

function Overlay(): null {
  useReturnFocus(true);
  return null;
}

function Page({ title }: { readonly title: string }): ReactElement {
  return (
    <main key={title}>
      <h1 tabIndex={-1}>{title}</h1>
      <a href="/update">Update</a>
    </main>
  );
}

it("gives the focus to the same link of a page that comes later in place of the first", async () => {
  const { rerender } = render(<Page title="Before" />);
  screen.getByRole("link").focus();
  rerender(
    <>
      <Page title="Before" />
      <Overlay />
    </>,
  );
  rerender(<p>On its way</p>);
  expect(document.body).toHaveFocus();
  rerender(<Page title="After" />);
  await waitFor(() => expect(screen.getByRole("link")).toHaveFocus());
});

it("leaves the focus to who took it meanwhile", async () => {
  const { rerender } = render(<Page title="Before" />);
  screen.getByRole("link").focus();
  rerender(
    <>
      <Page title="Before" />
      <Overlay />
    </>,
  );
  rerender(<button type="button">Elsewhere</button>);
  screen.getByRole("button").focus();
  rerender(
    <>
      <button type="button">Elsewhere</button>
      <Page title="After" />
    </>,
  );
  await waitFor(() => expect(screen.getByRole("heading")).toBeVisible());
  expect(screen.getByRole("button")).toHaveFocus();
});
