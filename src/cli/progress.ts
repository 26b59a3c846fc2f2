/** A guess from too little is worse than none. */
const LEAST = { seconds: 3, done: 10 };

/** Says how long the rest of so many jobs takes, from what those that are done took; nothing while nobody can say. */
export function timeLeft(
  total: number,
  now = () => performance.now(),
): (done: number, say: (minutes: number, seconds: number) => string) => string {
  const start = now();
  return (done, say) => {
    const seconds = (now() - start) / 1000;
    if (done < LEAST.done || seconds < LEAST.seconds) return "";
    const left = Math.ceil((seconds / done) * (total - done));
    return `, ${say(Math.floor(left / 60), left % 60)}`;
  };
}
