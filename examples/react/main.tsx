import { parseEcomap } from "ecomap";
import "ecomap/element";
import type {} from "ecomap/element/react";
import { type FormEvent, useState } from "react";
import { createRoot } from "react-dom/client";
import sample from "../sample.json";

function App() {
  const [doc, setDoc] = useState(() => parseEcomap(sample));
  const [status, setStatus] = useState("");
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setStatus(`Would post ${new FormData(event.currentTarget).get("network")}`);
  };
  return (
    <form onSubmit={save}>
      <eco-map
        name="network"
        editable
        doc={doc}
        onecomap-change={({ detail }) => {
          setDoc(detail.doc);
          setStatus(`Changed by ${detail.source}`);
        }}
      />
      <button type="submit">Save</button>
      <p role="status">{status}</p>
    </form>
  );
}

const place = document.querySelector("#app");
if (place) createRoot(place).render(<App />);
