// Recording from the microphone, as a WAV file: every browser can make one, and every decoder reads it.

import { guarded } from "../core/api.js";
import { byId } from "../core/elements.js";

const MOST_SECONDS = 120;
let recording = null;

export function offerRecording(use) {
  const can = Boolean(navigator.mediaDevices?.getUserMedia && window.AudioWorkletNode);
  byId("record").hidden = !can;
  byId("no-record").hidden = can;
  byId("record").onclick = guarded(async () => {
    if (recording) await finish(use);
    else await begin(use);
  });
}

async function begin(use) {
  const sound = { channelCount: 1, echoCancellation: false, noiseSuppression: false, autoGainControl: false };
  const stream = await navigator.mediaDevices.getUserMedia({ audio: sound }).catch((error) => {
    throw new Error(`Cannot record from the microphone (${error.message}). Choose a file instead.`);
  });
  const context = new AudioContext();
  await context.audioWorklet.addModule("/static/recorder-worklet.js");
  const node = new AudioWorkletNode(context, "recorder", { numberOfOutputs: 0 });
  recording = { stream, context, blocks: [] };
  node.port.onmessage = ({ data }) => {
    if (!recording) return;
    recording.blocks.push(data);
    const seconds = (recording.blocks.length * data.length) / context.sampleRate;
    byId("record").textContent = `Stop recording (${seconds.toFixed(0)} s)`;
    if (seconds >= MOST_SECONDS) guarded(finish)(use);
  };
  context.createMediaStreamSource(stream).connect(node);
  byId("record").setAttribute("aria-pressed", "true");
  byId("record").textContent = "Stop recording";
}

async function finish(use) {
  const { stream, context, blocks } = recording;
  recording = null;
  for (const track of stream.getTracks()) track.stop();
  const rate = context.sampleRate;
  await context.close();
  byId("record").setAttribute("aria-pressed", "false");
  byId("record").textContent = "Record from the microphone";
  if (!blocks.length) throw new Error("Nothing was recorded. Record for a second or longer.");
  use(new File([wav(blocks, rate)], "recording.wav", { type: "audio/wav" }));
}

// 16-bit mono PCM; see Multimedia Programming Interface and Data Specifications 1.0 (1991).
function wav(blocks, rate) {
  const size = blocks.reduce((sum, block) => sum + block.length, 0);
  const view = new DataView(new ArrayBuffer(44 + 2 * size));
  const text = (at, letters) => [...letters].forEach((c, i) => view.setUint8(at + i, c.charCodeAt(0)));
  text(0, "RIFF");
  view.setUint32(4, 36 + 2 * size, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, 2 * rate, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, "data");
  view.setUint32(40, 2 * size, true);
  let at = 44;
  for (const block of blocks) {
    for (const sample of block) {
      view.setInt16(at, 32767 * Math.max(-1, Math.min(1, sample)), true);
      at += 2;
    }
  }
  return view.buffer;
}
