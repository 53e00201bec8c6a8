// Movements that the eye can follow, and none where the visitor wants less motion.

const still = matchMedia("(prefers-reduced-motion: reduce)");

/** @param {number} t */
const eased = (t) => (t < 0.5 ? 4 * t * t * t : 1 - (-2 * t + 2) ** 3 / 2);

/** One movement at a time; a new one takes the place of the last. */
export class Glide {
  constructor() {
    this.frame = 0;
    /** @type {(() => void) | null} */
    this.finish = null;
  }

  /**
   * @param {number} ms
   * @param {(share: number) => void} step called with shares from 0 to 1, the last is 1
   */
  run(ms, step) {
    this.stop();
    if (still.matches || document.hidden) return step(1);
    const began = performance.now();
    this.finish = () => step(1);
    const go = () => {
      const share = Math.min(1, (performance.now() - began) / ms);
      if (share >= 1) {
        this.frame = 0;
        this.finish = null;
        return step(1);
      }
      step(eased(share));
      this.frame = requestAnimationFrame(go);
    };
    go();
  }

  /** Ends it where it is. */
  stop() {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.finish = null;
  }

  /** Ends it where it was to lead. */
  end() {
    const { finish } = this;
    this.stop();
    finish?.();
  }
}
