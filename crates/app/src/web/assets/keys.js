// Makes working pages quicker: keys, search while typing, buttons that don't reload the page.
// Every key presses a button or follows a link that is on the page anyway; nothing is decided here.
"use strict";

const root = document.documentElement;
root.classList.add("scripted");

const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const still = matchMedia("(prefers-reduced-motion: reduce)").matches;

// --- Pages in place of pages -----------------------------------------------------------------

// Puts the new page's content where the old one was, keeping what was open and where we were.
function swap(html, target, address) {
  const next = new DOMParser().parseFromString(html, "text/html");
  const [from, to] = [next.querySelector(target), document.querySelector(target)];
  if (!from || !to) return location.assign(address);
  const open = all("details[open][id]", to).map((details) => details.id);
  const [card, at] = [current(), cards().indexOf(current())];
  to.replaceWith(from);
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  history.replaceState(null, "", address);
  if (card) focus(document.getElementById(card.id) ?? cards()[Math.min(at, cards().length - 1)]);
}

async function send(form, button) {
  const body = new URLSearchParams(new FormData(form, button));
  const answer = await fetch(form.action, { method: "POST", body });
  // A failure is shown where it happened; its address is no page to come back to.
  swap(await answer.text(), "main", answer.ok ? answer.url : location.href);
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!("swap" in form.dataset) || event.submitter?.disabled) return;
  event.preventDefault();
  send(form, event.submitter).catch(() => form.submit());
});

// --- Search while typing ---------------------------------------------------------------------

let typing = 0;
let search = new AbortController();
document.addEventListener("input", (event) => {
  const form = event.target.closest("form[data-search]");
  if (!form) return;
  clearTimeout(typing);
  typing = setTimeout(async () => {
    search.abort();
    search = new AbortController();
    const address = `${form.action}?${new URLSearchParams(new FormData(form))}`;
    try {
      const answer = await fetch(address, { signal: search.signal });
      show(form, await answer.text(), address);
    } catch (error) {
      if (error.name !== "AbortError") form.submit();
    }
  }, 120);
});

// Puts what was found into the page, or into the panel the form names: then the page stays as it is.
function show(form, html, address) {
  const panel = form.dataset.search && document.querySelector(form.dataset.search);
  if (!panel) return swap(html, "#list", address);
  const list = new DOMParser().parseFromString(html, "text/html").querySelector("#list");
  panel.replaceChildren(...(list?.childNodes ?? []));
  panel.hidden = !form.elements.q.value.trim();
}

const box = document.querySelector("[data-search-box]");
const panel = document.querySelector("#found");
document.addEventListener("click", (event) => {
  if (!event.target.closest(".top-search")) panel.hidden = true;
});
document.querySelector(".top-search").addEventListener("keydown", (event) => {
  if (event.key === "Escape") panel.hidden = true;
  if (event.key === "ArrowDown" && event.target === box && !panel.hidden) {
    panel.querySelector("[data-row] a")?.focus();
    event.preventDefault();
  }
});

// --- Keys ------------------------------------------------------------------------------------

const cards = () => all("[data-card], [data-row]");
const current = () => document.activeElement?.closest("[data-card], [data-row]");

function focus(card) {
  if (!card) return;
  const inner = card.matches("[data-row]") ? card.querySelector("input, a") : card;
  inner.focus({ preventScroll: true });
  card.scrollIntoView({ block: card.matches("[data-row]") ? "nearest" : "start", behavior: still ? "auto" : "smooth" });
}

function step(by) {
  const [list, at] = [cards(), cards().indexOf(current())];
  focus(list[at < 0 ? 0 : Math.max(0, Math.min(list.length - 1, at + by))]);
}

// Brings a question into focus, with its evidence and its answers open.
function ask(item) {
  const details = item.querySelector("details");
  details.open = true;
  details.querySelector("summary").focus();
}

// Answers the question in focus, or the one the card puts first.
function answer(card, reply) {
  const asked = document.activeElement?.closest("[data-question]") ?? card?.querySelector("[data-question]");
  const button = asked?.querySelector(`button[name=answer][value$=":${reply}"]`);
  button?.click();
  return Boolean(button);
}

// Opens the days to put off until; pressed again, takes the first.
function later(summary) {
  const details = summary.parentElement;
  const first = details.querySelector("button");
  if (details.open) return first.click();
  details.open = true;
  first.focus();
}

const replies = { y: "yes", n: "no", "?": "unknown" };
const isAsking = () => Boolean(document.activeElement?.closest("[data-question]"));

let going = 0;
let grouping = 0;
document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "k") {
    box.select();
    event.preventDefault();
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.closest("input:not([type=checkbox]), select, textarea, dialog")) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const key = event.key;
  const within = current() ?? cards()[0];
  if (Date.now() - going < 1500) {
    going = 0;
    clearTimeout(grouping);
    const go = `[data-go="${CSS.escape(key)}"]`;
    (within?.querySelector(go) ?? document.querySelector(go))?.click();
  } else if (key === "g") {
    going = Date.now();
    // Alone it leads to those like this one.
    grouping = setTimeout(() => {
      going = 0;
      within?.querySelector('[data-go="g"]')?.click();
    }, 700);
  } else if (key === "Escape") {
    within?.querySelectorAll("details[open]").forEach((details) => (details.open = false));
    focus(current());
  } else if (key in replies && (key !== "?" || isAsking()) && answer(within, replies[key])) {
    // Answered.
  } else if (key === "j" || key === "k") step(key === "j" ? 1 : -1);
  else if (key === "?") document.getElementById("keys").showModal();
  else if (key === "/") {
    (document.querySelector("main input[type=search]") ?? box).select();
  } else {
    const own = within?.querySelector(`[data-key="${CSS.escape(key)}"]`);
    const target = own ?? document.querySelector(`:is(button, summary)[data-key="${CSS.escape(key)}"]:not([data-card] *)`);
    if (!target) return;
    if (!current() && own) focus(within);
    if (target.matches("li")) ask(target);
    else if (target.matches("summary")) later(target);
    else target.click();
  }
  event.preventDefault();
});

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-open]");
  if (opener) document.getElementById(opener.dataset.open).showModal();
});

// --- Drafts --------------------------------------------------------------------------------------

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const text = document.getElementById(button.dataset.copy);
  text.select();
  // Where the clipboard is out of reach the text is selected, ready for the usual keys.
  const isCopied = await navigator.clipboard.writeText(text.value).then(() => true, () => document.execCommand("copy"));
  const said = document.querySelector("[data-said]");
  if (isCopied) said.textContent = said.dataset.said;
});

document.addEventListener("input", (event) => {
  const text = event.target.closest("textarea[data-count]");
  if (!text) return;
  const count = [...text.value].length;
  document.getElementById(text.dataset.count).textContent = count.toLocaleString(root.lang);
});

// --- Handing over an archive -----------------------------------------------------------------

for (const form of all("form[data-drop]")) {
  const file = form.querySelector("input[type=file]");
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    if (!event.dataTransfer.files.length) return;
    file.files = event.dataTransfer.files;
    form.requestSubmit();
  });
  form.addEventListener("submit", () => {
    const busy = form.querySelector("[data-busy]");
    busy.textContent = busy.dataset.busy;
    form.classList.add("busy");
    watch(busy, form.querySelector("progress"));
  });
}

// The page that sent the files stays until they are read: it asks how far that is.
function watch(text, bar) {
  setInterval(async () => {
    const answer = await fetch("/api/v1/imports/progress").catch(() => null);
    const progress = answer && answer.ok ? await answer.json() : { phase: null };
    if (!progress.phase) return;
    text.textContent = progress.text;
    bar.hidden = false;
    if (progress.phase === "judging" || !progress.total) bar.removeAttribute("value");
    else bar.value = progress.done / progress.total;
  }, 400);
}

// --- The owner's own clock -------------------------------------------------------------------

for (const time of all("time[data-local]")) {
  const style = { dateStyle: "long", timeStyle: "short" };
  time.textContent = new Date(time.dateTime).toLocaleString(root.lang, style);
}
