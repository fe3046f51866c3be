// What lies on the disk while people write: sealed bytes, and keys that go when somebody erases.

import { ask, byId, el } from "./dom.js";
import { number, t } from "./texts.js";

/** After something happened the disk is looked at once, when it is quiet. */
const QUIET = 400;

export class Disk {
  constructor() {
    this.keys = [];
    this.gone = new Set();
    byId("see-disk").addEventListener("click", () => this.open(byId("disk").hidden));
    byId("disk-close").addEventListener("click", () => (this.open(false), byId("see-disk").focus()));
    byId("disk-search").addEventListener("submit", (event) => (event.preventDefault(), this.search()));
  }

  open(shown) {
    byId("disk").hidden = !shown;
    byId("see-disk").setAttribute("aria-pressed", shown);
    document.body.classList.toggle("disk-open", shown);
    if (!shown) return;
    byId("disk").scrollIntoView({ inline: "nearest", block: "nearest" });
    this.look();
  }

  /** Something happened somewhere. */
  stirred() {
    if (byId("disk").hidden) return;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.look(), QUIET);
  }

  /** Everything is another one's: nothing of before is compared. */
  forget() {
    this.keys = [];
    this.gone.clear();
    this.stirred();
  }

  async look() {
    try {
      this.show(await (await fetch("/disk")).json());
    } catch {
      // The page says that kring cannot be reached.
    }
  }

  relabel() {
    if (this.seen) this.show(this.seen);
  }

  show(seen) {
    this.seen = seen;
    const { files, bytes, keys, erased, sample, written, readable } = seen;
    byId("disk-proof").textContent = t("page-disk-proof", { written, readable });
    byId("disk-size").textContent = t("page-disk-size", { files, size: number(Math.ceil(bytes / 1000)) });
    byId("disk-erased").textContent = t("page-disk-erased", { count: erased });
    byId("disk-keys").replaceChildren(...this.slots(keys));
    byId("disk-sample").textContent = rows(sample);
    this.keys = keys;
  }

  /** A key that was there and is not is shown as gone, until another takes its place. */
  slots(keys) {
    return keys.flatMap((key, place) => {
      const before = this.keys[place];
      if (before && !key) this.gone.add(place);
      if (key) this.gone.delete(place);
      if (key) return [el("li", { className: this.keys.length && key !== before ? "slot new" : "slot" }, `${key} …`)];
      return this.gone.has(place) ? [el("li", { className: "slot gone" }, `${"00 ".repeat(3)}· ${t("page-disk-gone")}`)] : [];
    });
  }

  async search() {
    const text = byId("disk-word").value.trim();
    if (!text) return;
    const { times, files, bytes } = await ask("/disk/search", { text });
    const words = { text, times, files, size: number(Math.ceil(bytes / 1000)) };
    byId("disk-found").textContent = t(times ? "page-disk-found" : "page-disk-not-found", words);
  }
}

/** Bytes as a tool would show them: ten to a line, and as letters where they are any. */
function rows(hex) {
  const pairs = hex.match(/../g) ?? [];
  const lines = [];
  for (let at = 0; at < pairs.length; at += 10) {
    const line = pairs.slice(at, at + 10);
    const letters = line.map((pair) => Number.parseInt(pair, 16)).map((byte) => (byte > 32 && byte < 127 ? String.fromCharCode(byte) : "·"));
    lines.push(`${line.join(" ").padEnd(29)}  ${letters.join("")}`);
  }
  return lines.join("\n");
}
