// Making elements, and asking kring to do something.

export const byId = (id) => document.getElementById(id);

/** Makes an element: properties are set, `on…` are listeners, `aria` and `data` are attributes. */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "aria") for (const key in value) element.setAttribute(`aria-${key}`, value[key]);
    else if (name === "role" || name === "for") element.setAttribute(name, value);
    else if (value !== undefined) element[name] = value;
  }
  element.append(...children);
  return element;
}

/** Asks kring to do something. The header keeps other pages in this browser from doing the same. */
export async function ask(path, body = {}) {
  const headers = { "content-type": "application/json", "x-kring-page": "1" };
  const answer = await fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.status === 204 ? null : answer.json();
}

/** Hands kring bytes, such as a sound. */
export async function askWith(path, bytes) {
  const answer = await fetch(path, { method: "POST", headers: { "x-kring-page": "1" }, body: bytes });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
}

export const isNarrow = matchMedia("(max-width: 760px)");
