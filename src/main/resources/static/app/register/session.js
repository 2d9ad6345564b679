/** The access key of somebody who has signed in: kept for this tab alone, and only until it is closed. */

const name = "access-key";
let key = read();

export const keyOf = () => key;

/** Keeps a key, or with null forgets it; "session" tells everyone who shows what may be done. */
export function keep(given) {
  key = given;
  try {
    if (given) sessionStorage.setItem(name, given);
    else sessionStorage.removeItem(name);
  } catch {
    // storage may be forbidden; then the key lasts as long as the page
  }
  dispatchEvent(new Event("session"));
}

/** A key that makes a request, sent twice, count once. */
export const once = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");

function read() {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}
