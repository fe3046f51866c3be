// One message as a bubble: its text, what it carries, its buttons.

import { el } from "./dom.js";
import { hour, t } from "./texts.js";

const TAGS = new Set(["B", "I", "U", "S", "CODE", "PRE", "BLOCKQUOTE"]);
const MARKS = /(https?:\/\/[^\s<]+[^\s<.,;:!?)])|(^|\s)(\/[a-z_]{2,32})(?=$|[\s.,;:!?)])/g;

/** The bubble of a message. `does` says what taps lead to: link, command, press, edit. */
export function bubble(message, does) {
  const who = t(message.mine ? "page-from-you" : "page-from-kring");
  const text = el("div", { className: "text" }, el("span", { className: "hidden" }, `${who}: `));
  if (message.media) text.append(carried(message.media));
  copy(parsed(message.html), text, message, does);
  const body = el("div", { className: "bubble" }, text, foot(message, does));
  const item = el("div", { className: message.mine ? "message mine" : "message" }, body);
  if (message.keyboard.length) item.append(keyboard(message, does));
  item.dataset.id = message.id;
  return item;
}

function foot(message, does) {
  const foot = el("div", { className: "foot" });
  if (message.mine && !message.media) {
    foot.append(el("button", { type: "button", className: "edit", onclick: () => does.edit(message) }, t("page-edit")));
  }
  if (message.edited) foot.append(el("span", {}, t("page-edited")));
  foot.append(el("time", { dateTime: new Date(message.date * 1000).toISOString() }, hour(message.date)));
  return foot;
}

function keyboard(message, does) {
  const group = el("div", { className: "keyboard", role: "group", aria: { label: t("page-buttons") } });
  for (const row of message.keyboard) group.append(el("div", { className: "keys" }, ...row.map((key) => button(message, key, does))));
  return group;
}

function button(message, key, does) {
  if (key.url) return el("a", { href: key.url, target: "_blank", rel: "noopener noreferrer", className: "key", title: key.text }, key.text);
  if (key.copies) return el("button", { type: "button", className: "key", title: key.text, onclick: () => navigator.clipboard?.writeText(key.copies) }, key.text);
  const press = el("button", { type: "button", className: `key ${key.style ?? ""}`, title: key.text, onclick: () => does.press(message, key, press) }, key.text);
  press.dataset.data = key.data;
  return press;
}

function carried(media) {
  const name = t(`page-media-${media.kind}`);
  if (media.kind === "voice") return el("audio", { className: "media voice", controls: true, preload: "none", src: media.href, title: name });
  if (media.kind !== "document") return el("span", { className: "media" }, name);
  return el("a", { className: "media", href: media.href, target: "_blank", rel: "noopener" }, `${name}: ${media.name}`);
}

const parsed = (html) => new DOMParser().parseFromString(html, "text/html").body;

/** Copies only what a chat can show. */
function copy(from, to, message, does) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) to.append(...marked(node.data, message, does));
    else if (node.nodeName === "BLOCKQUOTE" && node.hasAttribute("expandable")) to.append(folded(node, message, does));
    else to.append(copied(node, message, does));
  }
}

function copied(node, message, does) {
  const link = node.nodeName === "A" && /^(https?|mailto|tel):/.test(node.getAttribute("href") ?? "");
  const tag = link ? "a" : TAGS.has(node.nodeName) ? node.nodeName.toLowerCase() : "span";
  const element = el(tag);
  if (link) Object.assign(element, { href: node.getAttribute("href"), target: "_blank", rel: "noopener noreferrer" });
  copy(node, element, message, does);
  return element;
}

/** A long quote shows its beginning; a tap opens it. */
function folded(node, message, does) {
  const inside = el("div", { className: "folded" });
  copy(node, inside, message, does);
  const more = el("button", { type: "button", className: "more", aria: { expanded: "false" } }, t("page-more"));
  more.addEventListener("click", () => {
    const open = inside.classList.toggle("open");
    more.setAttribute("aria-expanded", open);
    more.textContent = t(open ? "page-less" : "page-more");
  });
  return el("blockquote", {}, inside, more);
}

/** Links and commands in what the bot says can be tapped. */
function marked(text, message, does) {
  if (message.mine) return [text];
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(MARKS)) {
    const [whole, url, space = "", command] = match;
    parts.push(text.slice(at, match.index) + space, url ? link(url, message, does) : tap(command, () => does.command(command)));
    at = match.index + whole.length;
  }
  return [...parts, text.slice(at)];
}

function link(url, message, does) {
  const secret = /^https:\/\/t\.me\/\w+\?start=([\w-]+)$/.exec(url);
  if (secret) return tap(url, () => does.link(secret[1], message));
  return el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, url);
}

const tap = (text, onclick) => el("button", { type: "button", className: "tap", onclick }, text);
