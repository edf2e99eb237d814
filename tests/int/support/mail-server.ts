/** A mail server that keeps what it takes, and can be away, hang up, or refuse in each of the ways in which servers do. */
import type { Socket } from 'node:net'

import { SMTPServer } from 'smtp-server'

/** How it fails: it listens no more, hangs up at once, turns everybody away, puts every recipient off, or never says that it took a mail. */
export type Away = 'is gone' | 'hangs up' | 'turns everybody away' | 'puts recipients off' | 'falls silent'

export interface MailServer {
  readonly url: () => string
  /** What it took: a line with the recipient, then the mail. */
  readonly received: string[]
  /** How often somebody connected. */
  readonly asked: () => number
  readonly be: (away: Away | null) => Promise<void>
  /** The reply to a recipient that is not taken, such as `550 5.1.1 unknown`; `hang up` ends the conversation instead. */
  readonly refuse: (to: string, reply: string) => void
  readonly stop: () => Promise<void>
}

const reply = (code: number, message: string): Error => Object.assign(new Error(message), { responseCode: code })

export async function startMailServer(): Promise<MailServer> {
  const received: string[] = []
  const refused = new Map<string, string>()
  const sockets = new Set<Socket>()
  let away: Away | null = null
  let asked = 0
  let port = 0
  const hangUp = (): void => {
    for (const socket of sockets) socket.destroy()
  }

  const make = (): SMTPServer => {
    const made = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      onConnect: (_session, done) => done(away === 'turns everybody away' ? reply(421, 'Service not available') : null),
      onRcptTo: ({ address }, _session, done) => {
        const said = away === 'puts recipients off' ? '451 4.3.0 Try again later' : refused.get(address)
        if (said === 'hang up') hangUp()
        else done(said ? reply(Number(said.slice(0, 3)), said.slice(4)) : null)
      },
      onData: (stream, { envelope }, done) => {
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('end', () => {
          received.push(`${envelope.rcptTo.map(({ address }) => address).join(',')}\n${Buffer.concat(parts).toString('utf8')}`)
          if (away === 'falls silent') hangUp()
          else done()
        })
      },
    })
    made.on('error', () => undefined)
    made.server.on('connection', (socket: Socket) => {
      asked += 1
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
      if (away === 'hangs up') socket.destroy()
    })
    return made
  }

  let server: SMTPServer | null = null
  async function start(): Promise<void> {
    const made = make()
    server = made
    await new Promise<void>((resolve) => made.listen(port, '127.0.0.1', resolve))
    const address = made.server.address()
    port = typeof address === 'object' && address ? address.port : port
  }
  async function stop(): Promise<void> {
    const running = server
    server = null
    if (running) await new Promise<void>((resolve) => running.close(resolve))
  }

  await start()
  return {
    url: () => `smtp://127.0.0.1:${port}`,
    received,
    asked: () => asked,
    be: async (how) => {
      away = how
      if (how === 'is gone') await stop()
      else if (!server) await start()
    },
    refuse: (to, said) => void refused.set(to, said),
    stop,
  }
}
