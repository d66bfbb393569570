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
      swap(await answer.text(), "#list", address);
    } catch (error) {
      if (error.name !== "AbortError") form.submit();
    }
  }, 120);
});

// --- Keys ------------------------------------------------------------------------------------

const cards = () => all("[data-card], [data-row]");
const current = () => document.activeElement?.closest("[data-card], [data-row]");

function focus(card) {
  if (!card) return;
  const inner = card.matches("[data-row]") ? card.querySelector("a") : card;
  inner.focus({ preventScroll: true });
  card.scrollIntoView({ block: card.matches("[data-row]") ? "nearest" : "start", behavior: still ? "auto" : "smooth" });
}

function step(by) {
  const [list, at] = [cards(), cards().indexOf(current())];
  focus(list[at < 0 ? 0 : Math.max(0, Math.min(list.length - 1, at + by))]);
}

// Yes, no, can't tell, and round again; what the evidence says already is passed over.
function answer(item) {
  const now = [...item.classList].find((name) => ["yes", "no", "unknown"].includes(name));
  const after = { yes: "no", no: "unknown", unknown: "yes" };
  const evidence = { yes: "no", no: "yes", unknown: "yes" };
  const next = (item.dataset.by === "owner" ? after : evidence)[now];
  item.querySelector(`button[name=answer][value$=":${next}"]`)?.click();
}

let going = 0;
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.closest("input, select, textarea, dialog")) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const key = event.key;
  if (Date.now() - going < 1500) {
    going = 0;
    document.querySelector(`[data-go="${CSS.escape(key)}"]`)?.click();
  } else if (key === "g") going = Date.now();
  else if (key === "j" || key === "k") step(key === "j" ? 1 : -1);
  else if (key === "?") document.getElementById("keys").showModal();
  else if (key === "/") {
    const box = document.querySelector("input[type=search]");
    if (!box) return location.assign("/people#q");
    box.select();
  } else {
    const within = current() ?? cards()[0];
    const own = within?.querySelector(`[data-key="${CSS.escape(key)}"]`);
    const target = own ?? document.querySelector(`button[data-key="${CSS.escape(key)}"]:not([data-card] *)`);
    if (!target) return;
    if (!current() && own) focus(within);
    if (target.matches("li")) answer(target);
    else target.click();
  }
  event.preventDefault();
});

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-open]");
  if (opener) document.getElementById(opener.dataset.open).showModal();
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
