
"use strict";
{
  const root = document.documentElement;
  const documents = [...document.querySelectorAll(".doc")];
  const boxes = [...document.querySelectorAll("input[name=rule]")];
  const file = document.getElementById("file");

  if (file) {
    const byId = (id) => document.getElementById(id);
    const numbers = (element) => element.dataset.rules.split(" ");

    // Shows the documents that hold a removal by a chosen rule and whose name holds the typed words; fades the rest.
    const filter = () => {
      const chosen = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
      const words = file.value.toLowerCase().split(/\s+/).filter(Boolean);
      const isChosen = (element) => !chosen.size || numbers(element).some((number) => chosen.has(number));
      let shown = 0;
      for (const element of documents) {
        const name = element.dataset.name;
        element.hidden = !isChosen(element) || !words.every((word) => name.includes(word));
        if (element.hidden) continue;
        shown += 1;
        for (const gone of element.querySelectorAll(".gone")) gone.classList.toggle("off", !isChosen(gone));
        if (!chosen.size) continue;
        for (const run of element.querySelectorAll(".run")) run.open = run.querySelector(".gone:not(.off)") !== null;
      }
      const all = documents.length.toLocaleString("en");
      const rules = boxes.filter((box) => box.checked).map((box) => box.dataset.id).join(", ");
      byId("shown").textContent =
        (shown === documents.length ? `All ${all}` : `${shown.toLocaleString("en")} of ${all}`) +
        (documents.length === 1 ? " document" : " documents") + (rules ? ` with ${rules}` : "");
      byId("clear").hidden = !chosen.size && !words.length;
    };

    // The choice stands in the address, so that it can be kept and sent.
    const write = () => {
      const state = new URLSearchParams();
      for (const box of boxes) if (box.checked) state.append("rule", box.dataset.id);
      if (file.value.trim()) state.set("file", file.value.trim());
      history.replaceState(null, "", `#${state}`);
      filter();
    };
    const read = () => {
      const state = new URLSearchParams(location.hash.slice(1));
      const rules = new Set(state.getAll("rule"));
      for (const box of boxes) box.checked = rules.has(box.dataset.id);
      file.value = state.get("file") ?? "";
      filter();
    };

    for (const box of boxes) box.addEventListener("change", write);
    file.addEventListener("input", write);
    byId("clear").addEventListener("click", () => {
      for (const box of boxes) box.checked = false;
      file.value = "";
      write();
    });
    // Opens or folds all of some kind and says what it would do next.
    const toggle = (id, elements, opens, folds) => {
      byId(id).hidden = !elements.length;
      byId(id).addEventListener("click", (event) => {
        const open = event.target.textContent === opens;
        for (const element of elements) element.open = open;
        event.target.textContent = open ? folds : opens;
      });
    };
    toggle("fold", documents, "Unfold all", "Fold all");
    toggle("open", [...document.querySelectorAll(".run")], "Open regions", "Fold regions");
    addEventListener("hashchange", read);

    root.classList.add("script");
    document.querySelector(".filters").hidden = false;
    read();
  }
}
