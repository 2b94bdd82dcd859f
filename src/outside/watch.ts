// Notices that something was saved: in a folder, not in a file, so that editors that write by renaming are heard too.
import { type FSWatcher, watch } from 'node:fs'
import { dirname } from 'node:path'
import { kindOf, namesIn } from './files.ts'

export interface Watching {
  /** From now on also the folders that these paths lead to by now. */
  follow(paths: readonly string[]): Promise<void>
  close(): void
}

/** An editor writes in several steps; so many milliseconds after the last of them it is done. */
const STILL = 10

/** Network disks and the like tell nothing: after so many milliseconds it is taken that something may have changed. */
const LOOKS_ANYWAY = 2000

/** Looking at a large pack takes time: never more than a share of one in so many. */
const RESTS = 20

/**
 * Calls `changed` some time after anything changed in these folders; what it was is for the caller to see, who is done
 * when the promise resolves. Of a file its folder is watched.
 */
export function watchFolders(changed: () => Promise<void>): Watching {
  const folders = new Map<string, FSWatcher | null>()
  let soon: NodeJS.Timeout | null = null
  let closed = false
  const stir = () => {
    if (soon) clearTimeout(soon)
    soon = setTimeout(() => void changed(), STILL)
  }
  let anyway = setTimeout(lookAnyway, LOOKS_ANYWAY)
  async function lookAnyway(): Promise<void> {
    const start = performance.now()
    await changed()
    if (!closed) anyway = setTimeout(lookAnyway, LOOKS_ANYWAY + RESTS * (performance.now() - start))
  }
  const open = (folder: string) => {
    if (folders.has(folder)) return
    try {
      const watcher = watch(folder, stir)
      // A folder that went away, or one watcher too many for this system: looking anyway has to do.
      watcher.on('error', () => {
        watcher.close()
        folders.delete(folder)
      })
      folders.set(folder, watcher)
    } catch {
      folders.set(folder, null)
    }
  }
  return {
    async follow(paths) {
      for (const path of paths)
        if ((await kindOf(path)) === 'folder') for (const folder of await foldersFrom(path)) open(folder)
        else open(dirname(path))
    },
    close() {
      closed = true
      clearTimeout(anyway)
      if (soon) clearTimeout(soon)
      for (const watcher of folders.values()) watcher?.close()
    },
  }
}

/** Itself and all below it, but for hidden ones and `node_modules`. */
async function foldersFrom(folder: string): Promise<readonly string[]> {
  const names = await namesIn(folder)
  const below = (names.ok ? names.value : []).filter(
    (name) => name.endsWith('/') && !name.startsWith('.') && name !== 'node_modules/',
  )
  const all = [folder]
  for (const name of below) all.push(...(await foldersFrom(`${folder}/${name.slice(0, -1)}`)))
  return all
}
