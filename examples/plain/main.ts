import "ecomap/element";

const [map] = document.getElementsByTagName("eco-map");
const form = document.querySelector("form");
const status = document.querySelector("[role=status]");
const say = (text: string) => status?.replaceChildren(text);

map?.addEventListener("ecomap-change", ({ detail }) => say(`Changed by ${detail.source}`));

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  say(`Would post ${new FormData(form).get("network")}`);
});
