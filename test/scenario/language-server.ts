// The real yaml-language-server, as an editor talks to it: over stdio, with our JSON Schema.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const PROGRAM = join(import.meta.dirname, '../../node_modules/yaml-language-server/bin/yaml-language-server')

/** What no JSON Schema can say, and why. */
export const BEYOND_A_SCHEMA: Readonly<Record<string, string>> = {
  'scenario/unknown-thread': 'a name that stands elsewhere in the file',
  'scenario/unknown-level': 'a name that stands elsewhere in the file',
  'scenario/unknown-plan': 'a name that stands elsewhere in the file',
  'scenario/unknown-heart': 'a name that stands elsewhere in the file',
  'scenario/heart-without-plan': 'compares two parts of the file',
  'scenario/heart-without-level': 'compares two parts of the file',
  'scenario/duplicate-id': 'compares two parts of the file',
  'scenario/hook-not-said': 'compares a key with a text',
  'scenario/hears-nothing': 'letters of any alphabet, for which patterns have no portable name',
  'scenario/file-name': 'a schema sees no file name',
  'file/not-utf8': 'an editor hands over text, not bytes',
  'yaml/only-comments': 'the language server does not validate a file without a value',
  'scenario/comma-in-text': 'the language server passes over a key without a colon between { and }',
  'yaml/key-not-text': 'in JSON every key is a text',
}

export interface Diagnostic {
  readonly message: string
  readonly range: { readonly start: { readonly line: number; readonly character: number } }
}

export interface LanguageServer {
  /** What it has to say of a file with this text. */
  diagnose(file: string, text: string): Promise<readonly Diagnostic[]>
  /** What it shows on hovering, lines and characters from 0. */
  hover(file: string, line: number, character: number): Promise<string>
  close(): void
}

/** `schemas`: the file of a JSON Schema to the files it is for; none where the files name it themselves. */
export async function languageServer(
  schemas: Readonly<Record<string, string>> = {},
): Promise<LanguageServer> {
  const server = spawn(process.execPath, [PROGRAM, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const settings = { schemas, validate: true, hover: true, schemaStore: { enable: false } }
  const answers = new Map<number, (result: unknown) => void>()
  const published = new Map<string, (diagnostics: readonly Diagnostic[]) => void>()
  let last = 0
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const ask = (method: string, params: object) =>
    new Promise<unknown>((resolve) => {
      last += 1
      answers.set(last, resolve)
      send({ id: last, method, params })
    })
  onMessage(server.stdout, (message) => {
    if (message.method === 'workspace/configuration')
      send({
        id: message.id,
        result: message.params.items.map(({ section }: { section: string }) =>
          section === 'yaml' ? settings : {},
        ),
      })
    else if (message.method === 'textDocument/publishDiagnostics')
      published.get(message.params.uri)?.(message.params.diagnostics)
    else if (message.method && message.id !== undefined) send({ id: message.id, result: null })
    else if (message.id !== undefined) answers.get(message.id)?.(message.result)
  })
  await ask('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: { hover: { contentFormat: ['plaintext'] } },
    },
  })
  send({ method: 'initialized', params: {} })
  send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml: settings } } })

  return {
    diagnose(file, text) {
      const uri = pathToFileURL(file).href
      const diagnostics = new Promise<readonly Diagnostic[]>((resolve) => published.set(uri, resolve))
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
      })
      return diagnostics
    },
    async hover(file, line, character) {
      const textDocument = { uri: pathToFileURL(file).href }
      const shown = await ask('textDocument/hover', { textDocument, position: { line, character } })
      return JSON.stringify(shown)
    },
    close: () => server.kill(),
  }
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly result?: unknown
  // biome-ignore lint/suspicious/noExplicitAny: the protocol has a shape of params for every method
  readonly params?: any
}

function onMessage(stream: NodeJS.ReadableStream, handle: (message: Message) => void): void {
  let rest = Buffer.alloc(0)
  stream.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const start = rest.indexOf('\r\n\r\n')
      const length = Number(
        /Content-Length: (\d+)/i.exec(rest.subarray(0, Math.max(0, start)).toString())?.[1],
      )
      if (start < 0 || rest.length < start + 4 + length) return
      handle(JSON.parse(rest.subarray(start + 4, start + 4 + length).toString()))
      rest = rest.subarray(start + 4 + length)
    }
  })
}
