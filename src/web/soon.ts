/** How long a page waits for what takes seconds before it says that it is under way, in milliseconds. */
const patience = 1500;

/** After how many seconds such a page is asked for again. */
export const askAgain = 3;

/** A value if it is there soon, else undefined: it is then to be asked for again. @throws what the promise is rejected with soon */
export async function soon<T>(promise: Promise<T>, wait = patience): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => { timer = setTimeout(resolve, wait, undefined); });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
