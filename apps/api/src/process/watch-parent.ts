/** In ms. */
const LOOK_EVERY = 500;

/** Tells once when the process that started this one is gone: npm, when ended, leaves its grandchildren running. */
export function watchParent(onGone: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, LOOK_EVERY);
  timer.unref();
}
