// The plug of kring: pulled, it is gone on the spot; put in again, it goes on where it was.

import { ask, byId } from "./dom.js";
import { number, t } from "./texts.js";

/** So long it is told that kring is back. */
const TOLD = 9000;

export class Plug {
  constructor() {
    this.state = { power: "on" };
    byId("plug").addEventListener("click", () => this.pull());
  }

  async pull() {
    byId("plug").disabled = true;
    await ask("/plug").catch(() => (byId("plug").disabled = false));
  }

  show({ power, milliseconds }) {
    this.state = { power, milliseconds };
    clearTimeout(this.ends);
    if (power === "back") this.ends = setTimeout(() => this.show({ power: "on" }), TOLD);
    byId("plug").disabled = power === "starting";
    this.relabel();
  }

  relabel() {
    const { power, milliseconds } = this.state;
    const isIn = power === "on" || power === "back";
    byId("plug").textContent = t(isIn ? "page-plug-out" : "page-plug-in");
    byId("power").hidden = power === "on";
    byId("power").dataset.power = power;
    const seconds = number((milliseconds ?? 0) / 1000, 1);
    byId("power").textContent = power === "on" ? "" : t(`page-power-${power}`, { seconds });
    document.body.classList.toggle("out", !isIn);
  }
}
