/** What a browser says of a form that stands on one of our own pages. */
export const ownPage: Readonly<Record<string, string>> = { 'sec-fetch-site': 'same-origin' };

/** Sends a form as one of our own pages does. @returns the answer itself, not what it leads to */
export function sendForm(
  url: string | URL, form: Readonly<Record<string, string>> = {}, headers: Readonly<Record<string, string>> = ownPage,
): Promise<Response> {
  return fetch(url, { method: 'POST', body: new URLSearchParams(form), headers, redirect: 'manual' });
}
