// Which points lie near a place: points by the cells of a grid, so that none of a hundred thousand is asked in vain.

const A_CELL = 6;

export class Grid {
  /**
   * @param {Float32Array} xs
   * @param {Float32Array} ys
   * @param {number} n
   * @param {{left: number, right: number, bottom: number, top: number}} box what the points span
   */
  constructor(xs, ys, n, box) {
    this.xs = xs;
    this.ys = ys;
    this.box = box;
    const wide = box.right - box.left || 1;
    const high = box.top - box.bottom || 1;
    const cell = Math.sqrt((wide * high) / Math.max(1, n / A_CELL));
    this.columns = Math.max(1, Math.min(512, Math.ceil(wide / cell)));
    this.rows = Math.max(1, Math.min(512, Math.ceil(high / cell)));
    this.perX = this.columns / wide;
    this.perY = this.rows / high;
    const cells = this.columns * this.rows;
    // Where each cell's points begin in `order`.
    this.starts = new Uint32Array(cells + 1);
    const at = new Int32Array(n);
    for (let i = 0; i < n; i += 1) {
      const known = Number.isFinite(xs[i]) && Number.isFinite(ys[i]);
      at[i] = known ? this.row(ys[i]) * this.columns + this.column(xs[i]) : -1;
      if (known) this.starts[at[i] + 1] += 1;
    }
    for (let c = 0; c < cells; c += 1) this.starts[c + 1] += this.starts[c];
    this.order = new Uint32Array(this.starts[cells]);
    const next = this.starts.slice();
    for (let i = 0; i < n; i += 1) if (at[i] >= 0) this.order[next[at[i]]++] = i;
  }

  /** @param {number} x */
  column(x) {
    return Math.min(this.columns - 1, Math.max(0, Math.floor((x - this.box.left) * this.perX)));
  }

  /** @param {number} y */
  row(y) {
    return Math.min(this.rows - 1, Math.max(0, Math.floor((y - this.box.bottom) * this.perY)));
  }

  /**
   * Calls with each point of the cells that a rectangle touches.
   * @param {number} left
   * @param {number} right
   * @param {number} bottom
   * @param {number} top
   * @param {(i: number) => void} each
   */
  inside(left, right, bottom, top, each) {
    const { starts, order, columns } = this;
    const [first, last] = [this.column(left), this.column(right)];
    for (let row = this.row(bottom); row <= this.row(top); row += 1) {
      const from = starts[row * columns + first];
      const to = starts[row * columns + last + 1];
      for (let p = from; p < to; p += 1) each(order[p]);
    }
  }

  /**
   * The nearest point of those that are shown, -1 where none is within reach.
   * @param {number} x
   * @param {number} y
   * @param {number} reach in the map's units
   * @param {ArrayLike<number>} shown
   */
  nearest(x, y, reach, shown) {
    let best = -1;
    let least = reach * reach;
    this.inside(x - reach, x + reach, y - reach, y + reach, (i) => {
      if (!shown[i]) return;
      const far = (this.xs[i] - x) ** 2 + (this.ys[i] - y) ** 2;
      if (far < least || (far === least && i > best)) [least, best] = [far, i];
    });
    return best;
  }

  /**
   * The nearest point that lies more in a direction than beside it; the one nearest to the middle where `from`
   * is none.
   * @param {number} from
   * @param {number} right
   * @param {number} up
   * @param {ArrayLike<number>} shown
   * @param {readonly [number, number]} middle
   */
  beside(from, right, up, shown, middle) {
    const [x, y] = from >= 0 ? [this.xs[from], this.ys[from]] : middle;
    let best = -1;
    let least = Infinity;
    for (const i of this.order) {
      if (i === from || !shown[i]) continue;
      const [dx, dy] = [this.xs[i] - x, this.ys[i] - y];
      let far = dx * dx + dy * dy;
      if (from >= 0) {
        const along = dx * right + dy * up;
        const off = Math.abs(dx * up) + Math.abs(dy * right);
        if (along <= Math.max(1e-9, off)) continue;
        far = along * along + 4 * off * off;
      }
      if (far < least) [least, best] = [far, i];
    }
    return best;
  }
}
