import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Where Chrome or Chromium usually lies; `CHROME_PATH` goes first. */
const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
];

/**
 * The path of a Chrome or Chromium. Where none is found, Debian's is installed if we may (as root).
 * @throws Error that says what to do.
 */
export function findBrowser(): string {
  const found = foundBrowser();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    console.log("No Chrome or Chromium found: installing Debian's chromium for the browser tests.");
    const run = (...given: readonly string[]): unknown =>
      execFileSync("apt-get", given, {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    run("update", "-q");
    run("install", "-qy", "--no-install-recommends", "chromium", "fonts-noto-core");
  }
  const installed = foundBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    "The browser tests need Chrome or Chromium, and none was found. " +
      "Install one (on Debian: apt-get install chromium), or set CHROME_PATH to its program file.",
  );
}

function foundBrowser(): string | undefined {
  return [process.env["CHROME_PATH"] ?? "", ...usual].find((path) => path !== "" && existsSync(path));
}
