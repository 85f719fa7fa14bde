/** An event stream that a test conducts: `open()`, `say(…)`, `breakOff()`, `refuse()`. */
export class FakeEventSource extends EventTarget {
  /** Every stream opened since the list was last emptied, the newest last. */
  static readonly opened: FakeEventSource[] = [];

  readonly url: string;
  readyState = 0;

  constructor(url: string | URL) {
    super();
    this.url = String(url);
    FakeEventSource.opened.push(this);
  }

  get isClosed(): boolean {
    return this.readyState === 2;
  }

  close(): void {
    this.readyState = 2;
  }

  open(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event("open"));
  }

  say(message: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data: JSON.stringify(message) }));
  }

  /** The connection breaks; a browser tries again by itself. */
  breakOff(): void {
    this.readyState = 0;
    this.dispatchEvent(new Event("error"));
  }

  /** The answer is no stream; a browser gives up for good. */
  refuse(): void {
    this.close();
    this.dispatchEvent(new Event("error"));
  }
}
