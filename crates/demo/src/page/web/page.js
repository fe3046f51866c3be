// The page: the phones side by side, kept as they are by what kring tells.

import { ask, byId, el, isNarrow } from "./dom.js";
import { Disk } from "./disk.js";
import { Guide } from "./guide.js";
import { Phone, option } from "./phone.js";
import { Plug } from "./power.js";
import { day, label, language, languages, speak, t, useLanguages, useZone } from "./texts.js";

const phones = new Map();
const house = { follow: openLink, unread: showTab, lookAt };
const guide = new Guide(house);
const disk = new Disk();
const plug = new Plug();
let chosen = null;
let clock = null;

const hears = {
  state(state) {
    byId("lost").hidden = true;
    clock = state.clock;
    const focus = document.activeElement?.closest(".phone")?.id;
    phones.forEach((phone) => phone.element.remove());
    phones.clear();
    byId("tabs").replaceChildren();
    state.phones.forEach(addPhone);
    choose(phones.has(chosen) ? chosen : state.phones[0]?.id);
    guide.show(state.example);
    plug.show(state);
    disk.forget();
    byId("again").hidden = !state.passing;
    tidy();
    if (focus) byId(focus)?.querySelector("textarea")?.focus();
  },
  phone: (view) => (addPhone(view), tidy()),
  message: ({ phone, message }) => phones.get(phone)?.put(message),
  gone: ({ phone, id }) => phones.get(phone)?.remove(id),
  toast: ({ phone, text }) => phones.get(phone)?.toast(text),
  busy: ({ phone }) => phones.get(phone)?.busy(),
  blocked: ({ phone, blocked }) => phones.get(phone)?.setBlocked(blocked),
  language({ phone, language }) {
    const spoken = phones.get(phone);
    if (spoken) spoken.choose.value = spoken.language = language;
  },
  power: (state) => (plug.show(state), disk.stirred()),
  clock: ({ clock: now }) => ((clock = now), showClock()),
  example: (state) => (guide.show(state), tidy()),
};

function addPhone(view) {
  const phone = new Phone(view, house);
  phones.set(view.id, phone);
  byId("welcome").before(phone.element);
  phone.toEnd();
  const tab = el("button", { type: "button", id: `tab-${view.id}`, onclick: () => choose(view.id) }, el("span", {}, view.name), el("span", { className: "badge", hidden: true }));
  byId("tabs").append(tab);
}

/** The tabs choose the one phone that a narrow screen shows. */
function choose(id) {
  chosen = id;
  if (isNarrow.matches) disk.open(false);
  for (const [other, phone] of phones) {
    phone.element.classList.toggle("chosen", other === id);
    byId(`tab-${other}`).setAttribute("aria-current", other === id);
  }
  if (isNarrow.matches) phones.get(id)?.toEnd();
  phones.get(id)?.seen();
}

function showTab(phone) {
  const badge = byId(`tab-${phone.id}`)?.querySelector(".badge");
  if (!badge) return;
  badge.hidden = !phone.unread;
  badge.textContent = phone.unread;
  badge.setAttribute("aria-label", t("page-unread", { count: phone.unread }));
}

/** Shows the phone on which the example goes on. */
function lookAt(id) {
  phones.forEach((phone, other) => phone.element.classList.toggle("playing", other === id));
  if (isNarrow.matches) return choose(id);
  phones.get(id)?.element.scrollIntoView({ inline: "nearest", block: "nearest" });
}

/** The welcome stands beside the facilitator's phone until there is more to see. */
function tidy() {
  const playing = guide.state.standing !== "idle";
  byId("welcome").hidden = phones.size > 1 || playing;
  document.body.classList.toggle("first", !byId("welcome").hidden);
  document.body.classList.toggle("guided", playing);
  if (!playing) phones.forEach((phone) => phone.element.classList.remove("playing"));
  showClock();
}

function showClock() {
  byId("clock").textContent = clock ? day(clock) : "";
}

// Dialogs.

function openLink(secret, alias) {
  const dialog = byId("link");
  const radio = ({ id, name }) => el("label", {}, el("input", { type: "radio", name: "phone", value: id }), ` ${t("page-link-phone", { name })}`);
  byId("link-phones").replaceChildren(...[...phones.values()].map(radio));
  const known = [...phones.values()].find((phone) => phone.name.toLowerCase() === alias.toLowerCase());
  const form = dialog.querySelector("form");
  form.elements.phone.value = known?.id ?? "new";
  form.elements.name.value = alias || t("page-someone");
  form.elements.language.value = language;
  showNewPhone();
  onSubmit(dialog, () => follow(secret, form.elements));
}

async function follow(secret, { phone, name, language }) {
  const id = phone.value === "new" ? (await ask("/phones", { name: name.value, language: language.value })).id : Number(phone.value);
  await ask(`/phones/${id}/open`, { secret });
  choose(id);
  phones.get(id)?.element.scrollIntoView({ inline: "nearest", block: "nearest" });
  phones.get(id)?.log.focus({ preventScroll: true });
}

function showNewPhone() {
  byId("new-phone").hidden = byId("link").querySelector("form").elements.phone.value !== "new";
}

/** On a narrow screen the tools come when they are asked for. */
function showTools(shown) {
  byId("more-tools").setAttribute("aria-expanded", shown);
  byId("tools").classList.toggle("open", shown);
}

function onSubmit(dialog, then) {
  dialog.querySelector("form").onsubmit = (event) => {
    event.preventDefault();
    dialog.close();
    then();
  };
  dialog.showModal();
}

// What belongs to no phone.

byId("link").addEventListener("change", showNewPhone);
byId("day").addEventListener("click", () => ask("/days", { days: 1 }));
byId("week").addEventListener("click", () => ask("/days", { days: 7 }));
byId("more-tools").addEventListener("click", () => showTools(byId("more-tools").getAttribute("aria-expanded") !== "true"));
byId("tools").addEventListener("click", () => showTools(false));
byId("again").addEventListener("click", () => onSubmit(byId("sure"), () => ask("/again", { language })));
byId("example").addEventListener("click", () => guide.tell("start"));
byId("own").addEventListener("click", async () => {
  const [facilitator] = phones.values();
  await facilitator.write(`/${t("word-new")}`);
  choose(facilitator.id);
  facilitator.composer.field.focus();
});
isNarrow.addEventListener("change", () => choose(chosen));
document.addEventListener("visibilitychange", () => phones.forEach((phone) => phone.seen()));
for (const button of document.querySelectorAll("[data-close]")) button.addEventListener("click", () => button.closest("dialog").close());

/** A button for each language there is, and a choice of them for a new phone. */
function offer() {
  for (const [code, name] of languages) {
    const [long, short] = [el("span", { className: "long" }, name), el("span", { className: "short" }, code.toUpperCase())];
    const button = el("button", { type: "button", lang: code, onclick: () => change(code) }, long, short);
    button.dataset.language = code;
    byId("languages").append(button);
  }
  byId("new-language").append(...languages.map(option));
}

/** As long as nothing is played, the facilitator's phone speaks the language of the page. */
async function change(wanted) {
  await useLanguage(wanted);
  const [facilitator] = phones.values();
  const isFresh = phones.size === 1 && facilitator.isFresh() && !byId("again").hidden;
  if (isFresh && facilitator.language !== wanted) await ask("/again", { language: wanted });
}

async function useLanguage(wanted) {
  await speak(wanted);
  localStorage.setItem("language", wanted);
  for (const button of document.querySelectorAll("[data-language]")) button.setAttribute("aria-pressed", button.dataset.language === wanted);
  document.title = `kring – ${t("page-title")}`;
  phones.forEach((phone) => phone.relabel());
  guide.relabel();
  plug.relabel();
  disk.relabel();
  showClock();
}

async function start() {
  const settings = await (await fetch("/settings")).json();
  useZone(settings.zone);
  useLanguages(settings.languages);
  offer();
  const kept = localStorage.getItem("language");
  await useLanguage(languages.some(([code]) => code === kept) ? kept : settings.language);
  label(document);
  const source = new EventSource("/events");
  for (const [name, hear] of Object.entries(hears)) source.addEventListener(name, (event) => (hear(JSON.parse(event.data)), disk.stirred()));
  source.addEventListener("error", () => (byId("lost").hidden = false));
}

start();
