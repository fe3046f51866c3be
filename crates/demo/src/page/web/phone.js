// A phone: a chat with kring, and what its owner can do.

import { ask, el, isNarrow } from "./dom.js";
import { bubble } from "./bubble.js";
import { Composer } from "./composer.js";
import { day, languages, t } from "./texts.js";

const NEAR = 60;
const TOAST = 3500;
const TYPING = 5000;

export class Phone {
  /** `house` is what a phone may ask of the page: follow a link, say that something is unread. */
  constructor(view, house) {
    Object.assign(this, { id: view.id, name: view.name, facilitator: view.facilitator, language: view.language, blocked: view.blocked, house });
    this.messages = new Map();
    this.unread = 0;
    this.follows = true;
    this.build();
    view.messages.forEach((message) => this.messages.set(message.id, message));
    this.relabel();
  }

  build() {
    this.log = el("div", { className: "log", role: "log", tabIndex: 0, onscroll: () => this.scrolled() });
    new ResizeObserver(() => this.follows && this.toEnd()).observe(this.log);
    this.title = el("h2", { id: `title-${this.id}` }, this.name);
    this.role = el("span", { className: "role", hidden: !this.facilitator });
    this.badge = el("span", { className: "badge", hidden: true });
    this.choose = el("select", { onchange: () => this.speak(this.choose.value) }, ...languages.map(option));
    this.block = el("button", { type: "button", onclick: () => this.act(this.blocked ? "unblock" : "block") });
    this.typing = el("p", { className: "typing", hidden: true });
    this.toasts = el("div", { className: "toasts", role: "status" });
    this.composer = new Composer(this);
    const head = el("header", { className: "phone-head" }, el("div", { className: "owner" }, this.title, this.role, this.badge), this.choose, this.block);
    const aria = { labelledby: this.title.id };
    this.element = el("section", { className: "phone", id: `phone-${this.id}`, aria }, head, this.log, this.typing, this.toasts, this.composer.element);
  }

  relabel() {
    this.log.setAttribute("aria-label", t("page-chat", { name: this.name }));
    this.choose.setAttribute("aria-label", t("page-phone-language", { name: this.name }));
    this.choose.value = this.language;
    this.role.textContent = t("page-facilitator");
    this.typing.textContent = t("page-typing");
    this.composer.relabel();
    this.showBlocked();
    this.redraw();
  }

  redraw() {
    const { follows } = this;
    this.log.replaceChildren();
    if (!this.messages.size) this.log.append(this.start());
    for (const message of this.messages.values()) this.append(message);
    this.markLast();
    if (follows) this.toEnd();
  }

  start() {
    const begin = el("button", { type: "button", onclick: () => this.write("/start") }, t("page-start"));
    return el("div", { className: "empty" }, el("p", {}, t("page-empty")), begin);
  }

  /** A message is new, or has changed. */
  put(message) {
    const known = this.messages.has(message.id);
    if (!this.messages.size) this.log.replaceChildren();
    this.messages.set(message.id, message);
    if (known) this.replace(message);
    else this.append(message);
    this.markLast();
    if (!message.mine) this.typing.hidden = true;
    if (this.follows || (message.mine && !known)) this.toEnd();
    if (!known && !message.mine && !this.isSeen()) this.setUnread(this.unread + 1);
  }

  append(message) {
    const date = day(message.date);
    if (this.lastDay !== date || !this.log.querySelector(".message")) this.log.append(el("p", { className: "day" }, date));
    this.lastDay = date;
    this.log.append(bubble(message, this));
  }

  /** Whoever stood on a button of the old bubble stands on the same place of the new one. */
  replace(message) {
    const old = this.find(message.id);
    const place = [...old.querySelectorAll(".key")].indexOf(document.activeElement);
    const within = old.contains(document.activeElement);
    const fresh = bubble(message, this);
    old.replaceWith(fresh);
    const keys = fresh.querySelectorAll(".key");
    if (within) (keys[Math.max(place, 0)] ?? this.log).focus({ preventScroll: true });
  }

  remove(id) {
    const old = this.find(id);
    if (old?.contains(document.activeElement)) this.log.focus({ preventScroll: true });
    old?.remove();
    this.messages.delete(id);
    this.markLast();
  }

  find(id) {
    return this.log.querySelector(`.message[data-id="${id}"]`);
  }

  /** Only the last message of one's own can be edited here. */
  markLast() {
    this.log.querySelector(".message.last")?.classList.remove("last");
    const last = this.lastOwn();
    if (last) this.find(last.id)?.classList.add("last");
  }

  lastOwn() {
    return [...this.messages.values()].reverse().find((message) => message.mine && !message.media);
  }

  /** Nothing was done here but opening the bot. */
  isFresh() {
    return [...this.messages.values()].filter((message) => message.mine).length <= 1;
  }

  isAtEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR;
  }

  toEnd() {
    this.follows = true;
    this.log.scrollTop = this.log.scrollHeight;
  }

  isSeen() {
    const shown = !isNarrow.matches || this.element.classList.contains("chosen");
    return shown && this.follows && document.visibilityState === "visible";
  }

  scrolled() {
    this.follows = this.isAtEnd();
    this.seen();
  }

  seen() {
    if (this.unread && this.isSeen()) this.setUnread(0);
  }

  setUnread(count) {
    this.unread = count;
    this.badge.hidden = !count;
    this.badge.textContent = count;
    this.badge.setAttribute("aria-label", t("page-unread", { count }));
    this.house.unread(this);
  }

  busy() {
    this.typing.hidden = false;
    clearTimeout(this.typingEnds);
    this.typingEnds = setTimeout(() => (this.typing.hidden = true), TYPING);
  }

  toast(text) {
    const note = el("p", {}, text);
    this.toasts.replaceChildren(note);
    setTimeout(() => note.remove(), TOAST);
  }

  setBlocked(blocked) {
    this.blocked = blocked;
    this.showBlocked();
  }

  showBlocked() {
    this.element.classList.toggle("blocked", this.blocked);
    this.block.textContent = t(this.blocked ? "page-unblock" : "page-block");
    this.composer.showBlocked(this.blocked);
  }

  // What taps lead to.

  async act(what, body) {
    try {
      return await ask(`/phones/${this.id}/${what}`, body);
    } catch {
      this.toast(t("page-failed"));
    }
  }

  write(text) {
    return this.act("write", { text });
  }

  command(command) {
    return this.write(command);
  }

  async press(message, key, button) {
    button.classList.add("busy");
    await this.act("press", { message: message.id, data: key.data });
    button.classList.remove("busy");
  }

  edit(message) {
    this.composer.edit(message);
  }

  link(secret, message) {
    this.house.follow(secret, this.aliasBefore(message));
  }

  async speak(language) {
    this.language = language;
    await this.act("language", { language });
  }

  /** A link follows on a message that says for whom it is. */
  aliasBefore(message) {
    const before = [...this.messages.values()].filter((other) => other.id < message.id && !other.mine).pop();
    return /<b>([^<]+)<\/b>/.exec(before?.html ?? "")?.[1] ?? "";
  }
}

/** A language that can be chosen. */
export const option = ([value, text]) => el("option", { value, lang: value }, text);
