import { dateOf, type When } from "../document/dates.ts";

/** A list as people say it: "a, b and c". */
export const listWith =
  (and: string) =>
  (items: readonly string[]): string =>
    items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;

/** A date as people say it, as exact as it is known: "3 March 2026", "March 2026", "about 2026". `months` from January on. */
export const dateWith =
  (months: string, about: string) =>
  (when: When): string => {
    const [year, month, day] = dateOf(when).split("-");
    const words = [day && String(Number(day)), month && months.split(" ")[Number(month) - 1], year];
    const text = words.filter(Boolean).join(" ");
    return typeof when === "string" ? text : `${about} ${text}`;
  };

/** A number with a sign between its thousands. */
export const thousandsWith =
  (sign: string) =>
  (value: number): string =>
    value.toString().replace(/\B(?=(\d{3})+$)/g, sign);
