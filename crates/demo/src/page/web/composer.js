// The field at the foot of a phone: writing, editing, the command menu, sending something else than text.

import { askWith, el } from "./dom.js";
import { Recorder } from "./recorder.js";
import { t } from "./texts.js";

const KINDS = ["voice", "sticker", "photo"];

export class Composer {
  constructor(phone) {
    this.phone = phone;
    this.editing = null;
    this.field = el("textarea", { rows: 1, maxLength: 20000, onkeydown: (event) => this.key(event), oninput: () => this.grow() });
    this.submit = el("button", { type: "submit", className: "strong send" });
    this.cancel = el("button", { type: "button", hidden: true, onclick: () => this.stopEditing() });
    this.notice = el("p", { className: "editing", hidden: true });
    this.commands = this.menu("commands", () => this.showCommands());
    this.others = this.menu("others", () => this.showOthers());
    const onsubmit = (event) => (event.preventDefault(), this.send());
    const row = el("div", { className: "compose" }, this.commands.element, this.others.element, this.field, this.cancel, this.submit);
    this.recorder = new Recorder((sound, seconds) => askWith(`/phones/${phone.id}/voice/${seconds}`, sound));
    this.element = el("form", { className: "composer", onsubmit }, this.notice, this.recorder.element, row);
  }

  relabel() {
    this.field.placeholder = t("page-write");
    this.field.setAttribute("aria-label", t("page-write-as", { name: this.phone.name }));
    this.submit.textContent = t(this.editing ? "page-save" : "page-send");
    this.cancel.textContent = t("page-cancel");
    this.notice.textContent = t("page-editing");
    this.recorder.relabel();
    this.commands.summary.textContent = t("page-commands");
    this.others.summary.textContent = t("page-others");
  }

  showBlocked(blocked) {
    this.field.disabled = this.submit.disabled = blocked;
    this.commands.element.inert = this.others.element.inert = blocked;
    this.field.placeholder = t(blocked ? "page-is-blocked" : "page-write");
  }

  key(event) {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.send();
    } else if (event.key === "Escape") this.stopEditing();
    else if (event.key === "ArrowUp" && !this.field.value && this.phone.lastOwn()) {
      event.preventDefault();
      this.edit(this.phone.lastOwn());
    }
  }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight + 2, 160)}px`;
  }

  async send() {
    const text = this.field.value.trim();
    if (!text) return;
    const editing = this.editing;
    this.stopEditing();
    this.field.focus();
    if (editing) await this.phone.act("edit", { message: editing.id, text });
    else await this.phone.write(text);
  }

  edit(message) {
    this.editing = message;
    this.field.value = message.text;
    this.showEditing();
    this.field.focus();
  }

  stopEditing() {
    this.editing = null;
    this.field.value = "";
    this.showEditing();
  }

  showEditing() {
    this.notice.hidden = this.cancel.hidden = !this.editing;
    this.submit.textContent = t(this.editing ? "page-save" : "page-send");
    this.grow();
  }

  /** A button that opens a list above it. Escape or a choice closes it. */
  menu(name, fill) {
    const summary = el("button", { type: "button", aria: { expanded: "false", haspopup: "true" } });
    const list = el("div", { className: "menu", hidden: true });
    const element = el("div", { className: `with-menu ${name}` }, summary, list);
    const show = (open) => {
      list.hidden = !open;
      summary.setAttribute("aria-expanded", open);
    };
    summary.addEventListener("click", async () => {
      if (!list.hidden) return show(false);
      list.replaceChildren(...(await fill()));
      show(true);
      list.querySelector("button")?.focus();
    });
    list.addEventListener("click", () => (show(false), summary.focus()));
    element.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !list.hidden) (show(false), summary.focus());
    });
    element.addEventListener("focusout", (event) => element.contains(event.relatedTarget) || show(false));
    return { element, summary };
  }

  async showCommands() {
    const answer = await fetch(`/phones/${this.phone.id}/commands`);
    const commands = await answer.json();
    const button = ({ command, description }) =>
      el("button", { type: "button", onclick: () => this.phone.write(`/${command}`) }, el("code", {}, `/${command}`), ` ${description}`);
    return commands.map(button);
  }

  showOthers() {
    const button = (kind) => el("button", { type: "button", onclick: () => this.sendOther(kind) }, t(`page-send-${kind}`));
    return KINDS.map(button);
  }

  /** Whoever has no microphone, or does not let the page use it, sends a tone that kring makes up. */
  async sendOther(kind) {
    if (kind === "voice" && (await this.recorder.begins())) return;
    await this.phone.act("send", { kind });
  }
}
