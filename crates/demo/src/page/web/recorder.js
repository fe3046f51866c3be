// Recording a voice note with this computer's microphone, where the browser has one and may use it.

import { el } from "./dom.js";
import { t } from "./texts.js";

/** A phone records no longer than kring keeps. */
const LONGEST = 5 * 60;

/** The microphone; nothing where there is none, or nobody lets this page use it. */
async function microphone() {
  if (!window.MediaRecorder || !navigator.mediaDevices?.getUserMedia) return null;
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    return null;
  }
}

export class Recorder {
  /** `send` takes what was recorded, and how many seconds it lasts. */
  constructor(send) {
    this.send = send;
    this.time = el("span", { role: "timer" });
    this.stop = el("button", { type: "button", className: "strong", onclick: () => this.ends(true) });
    this.leave = el("button", { type: "button", onclick: () => this.ends(false) });
    this.element = el("p", { className: "recording", hidden: true }, this.time, this.stop, this.leave);
  }

  relabel() {
    this.stop.textContent = t("page-send");
    this.leave.textContent = t("page-cancel");
  }

  /** Begins to record; false when that cannot be. */
  async begins() {
    if (this.recorder) return true;
    const stream = await microphone();
    if (!stream) return false;
    const parts = [];
    this.recorder = new MediaRecorder(stream, { audioBitsPerSecond: 32000 });
    this.recorder.ondataavailable = (event) => parts.push(event.data);
    this.recorder.onstop = () => this.stopped(stream, parts);
    this.since = performance.now();
    this.recorder.start();
    this.ticks();
    this.clock = setInterval(() => this.ticks(), 500);
    this.element.hidden = false;
    this.stop.focus();
    return true;
  }

  seconds() {
    return Math.max(1, Math.round((performance.now() - this.since) / 1000));
  }

  ticks() {
    this.time.textContent = t("page-recording", { seconds: this.seconds() });
    if (this.seconds() >= LONGEST) this.ends(true);
  }

  ends(isSent) {
    if (!this.recorder) return;
    this.lasts = isSent ? this.seconds() : 0;
    this.recorder.stop();
  }

  stopped(stream, parts) {
    clearInterval(this.clock);
    stream.getTracks().forEach((track) => track.stop());
    this.element.hidden = true;
    this.recorder = null;
    if (this.lasts) this.send(new Blob(parts), this.lasts);
  }
}
