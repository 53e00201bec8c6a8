// Recording from the microphone, as a WAV file: every browser can make one, and every decoder reads it.

import { wav } from "./wav.js";

const MOST_SECONDS = 120;

/** Whether this page may record at all: only on this machine, or over HTTPS. */
export const canRecord = () => Boolean(navigator.mediaDevices) && "AudioWorkletNode" in window;

export class Recorder {
  /**
   * @param {(file: File) => void} use what was recorded
   * @param {() => void} changed
   * @param {(error: unknown) => void} failed
   */
  constructor(use, changed, failed) {
    this.use = use;
    this.changed = changed;
    this.failed = failed;
    this.seconds = 0;
    this.last = 0;
    /** @type {{stream: MediaStream, context: AudioContext, blocks: Float32Array[]} | null} */
    this.running = null;
  }

  get on() {
    return this.running !== null;
  }

  async toggle() {
    try {
      await (this.running ? this.finish() : this.begin());
    } catch (error) {
      this.failed(error);
    }
  }

  async begin() {
    const sound = { channelCount: 1, echoCancellation: false, noiseSuppression: false, autoGainControl: false };
    const stream = await navigator.mediaDevices.getUserMedia({ audio: sound }).catch((error) => {
      throw new Error(`Cannot record from the microphone (${error.message}). Choose a file instead.`);
    });
    const context = new AudioContext();
    await context.audioWorklet.addModule("/static/song/recorder-worklet.js");
    const node = new AudioWorkletNode(context, "recorder", { numberOfOutputs: 0 });
    const mine = { stream, context, blocks: /** @type {Float32Array[]} */ ([]) };
    this.running = mine;
    this.seconds = 0;
    node.port.onmessage = ({ data }) => {
      if (this.running !== mine) return;
      mine.blocks.push(data);
      const seconds = Math.floor((mine.blocks.length * data.length) / context.sampleRate);
      if (seconds !== this.seconds) {
        this.seconds = seconds;
        this.changed();
      }
      if (seconds >= MOST_SECONDS) void this.toggle();
    };
    context.createMediaStreamSource(stream).connect(node);
    this.changed();
  }

  async finish() {
    if (!this.running) return;
    const { stream, context, blocks } = this.running;
    this.running = null;
    for (const track of stream.getTracks()) track.stop();
    const rate = context.sampleRate;
    await context.close();
    this.changed();
    if (!blocks.length) throw new Error("Nothing was recorded. Record for a second or longer.");
    this.last += 1;
    const name = this.last === 1 ? "recording.wav" : `recording ${this.last}.wav`;
    this.use(new File([wav(blocks, rate)], name, { type: "audio/wav" }));
  }
}
