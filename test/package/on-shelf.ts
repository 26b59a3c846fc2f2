/** A script that tells whether the shelf in a browser holds a text under a key. */
export const isOnShelf = (key: string, text: string): string => `new Promise((tell) => {
  const opening = indexedDB.open("ecomap-autosave");
  opening.onsuccess = () => {
    const reading = opening.result.transaction("maps").objectStore("maps").get(${JSON.stringify(key)});
    reading.onsuccess = () => {
      opening.result.close();
      tell(String(reading.result).includes(${JSON.stringify(text)}));
    };
  };
})`;
