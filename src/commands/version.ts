// The version of this program, as the package says it.
import about from '../../package.json' with { type: 'json' }

export const VERSION = about.version
