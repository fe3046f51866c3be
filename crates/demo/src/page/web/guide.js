// The guided example: what to notice now, and the buttons to go on.

import { ask, byId } from "./dom.js";
import { language, t } from "./texts.js";

export class Guide {
  constructor(house) {
    this.house = house;
    this.state = { standing: "idle" };
    byId("next").addEventListener("click", () => this.tell(this.state.standing === "playing" ? "forward" : "next"));
    byId("auto").addEventListener("click", () => this.tell(this.state.auto ? "by-hand" : "auto"));
    byId("leave").addEventListener("click", () => this.tell("leave"));
  }

  tell(what) {
    return ask("/example", { tell: what, language });
  }

  show(state) {
    const isNews = state.note !== this.state.note || state.standing !== this.state.standing;
    this.state = state;
    byId("guide").hidden = state.standing === "idle";
    Object.assign(byId("guide").dataset, { standing: state.standing, part: state.part });
    if (state.standing === "idle") return;
    this.relabel();
    if (isNews && state.phone) this.house.lookAt(state.phone);
  }

  relabel() {
    const { standing, part, of, note, auto } = this.state;
    if (standing === "idle") return;
    byId("part").textContent = t("page-part", { part, of });
    byId("note").textContent = t(note).replace(/^\d+\. /, "");
    byId("next").textContent = t(standing === "playing" ? "page-forward" : "page-next");
    byId("next").hidden = byId("auto").hidden = standing === "done";
    byId("auto").setAttribute("aria-pressed", Boolean(auto));
    byId("leave").textContent = t(standing === "done" ? "page-close" : "page-leave");
  }
}
