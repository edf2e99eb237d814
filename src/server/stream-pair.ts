import { Duplex } from 'node:stream'

/** One end of a line in memory: what is written to one end is read from the other. (`duplexPair` of Node needs 20.17.) */
class LineEnd extends Duplex {
  #other: LineEnd | undefined
  #resume: (() => void) | undefined

  join(other: LineEnd): void {
    this.#other = other
  }

  override _read(): void {
    const resume = this.#resume
    this.#resume = undefined
    resume?.()
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#other?.receive(chunk, done)
  }

  override _final(done: () => void): void {
    this.#other?.receive(null, done)
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    const other = this.#other
    // The other side learns of it as of a closed socket.
    if (other && !other.destroyed) process.nextTick(() => other.destroy())
    done(error)
  }

  receive(chunk: Buffer | null, done: () => void): void {
    if (this.push(chunk) || chunk === null) done()
    else this.#resume = done
  }

  // What `node:http` asks of a socket and an in-memory line has no use for.
  setTimeout(): this {
    return this
  }
  setNoDelay(): this {
    return this
  }
  setKeepAlive(): this {
    return this
  }
  ref(): this {
    return this
  }
  unref(): this {
    return this
  }
}

export function createStreamPair(): readonly [Duplex, Duplex] {
  const one = new LineEnd()
  const two = new LineEnd()
  one.join(two)
  two.join(one)
  return [one, two]
}
