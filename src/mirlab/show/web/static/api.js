// Asking the server, and saying what went wrong as sentences.

async function reach(address, options) {
  const answer = await fetch(address, options).catch((error) => {
    if (error.name === "AbortError") throw error;
    throw new Error("The server does not respond. Is it still running?");
  });
  if (answer.ok) return answer;
  const said = await answer.json().catch(() => ({ error: `The server responded with status ${answer.status}.` }));
  throw new Error(sentence(said, answer.status));
}

export async function ask(address, options) {
  return (await reach(address, options)).json();
}

function sentence(said, status) {
  if (said.error) return said.error;
  const detail = Array.isArray(said.detail) ? said.detail.map((d) => d.msg).join("; ") : said.detail;
  return detail ? `The server refused the request: ${detail}.` : `The server refused the request (${status}).`;
}

export function post(address, body, options = {}) {
  return ask(address, { method: "POST", body, ...options });
}

export function postJson(address, value, options = {}) {
  const headers = { "content-type": "application/json" };
  return ask(address, { method: "POST", body: JSON.stringify(value), headers, ...options });
}

// Asks with a value as JSON, and saves the answer as a file of the visitor's.
export async function postForFile(address, value, name) {
  const headers = { "content-type": "application/json" };
  const answer = await reach(address, { method: "POST", body: JSON.stringify(value), headers });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

export function query(address, values) {
  return `${address}?${new URLSearchParams(values)}`;
}

// A way of asking in which only the newest question counts: answers to older ones are null.
export function newest() {
  let last = 0;
  return async (address) => {
    last += 1;
    const mine = last;
    const said = await ask(address);
    return mine === last ? said : null;
  };
}

export function audioAddress(id) {
  return `/api/tracks/${encodeURIComponent(id)}/audio`;
}

export function say(text) {
  document.getElementById("message").textContent = text;
}

// What a page's event calls: its errors become the message, an abort is silent.
export function guarded(job) {
  return async (...given) => {
    try {
      await job(...given);
    } catch (error) {
      if (error.name !== "AbortError") say(error.message);
    }
  };
}
