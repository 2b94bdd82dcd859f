// English ultimatums: do it, or lose something.
import type { Rule } from '../rule.ts'

export const EN_ULTIMATUM: readonly Rule[] = [
  {
    id: 'judgment/en/ultimatum',
    label: 'judgment',
    lang: 'en',
    words: ['or', 'otherwise', 'else'],
    finds:
      /\b(?:or|or else|otherwise),? (?:then )?(?:(?:i|we)(?:'ll| will|'m| am|'re| are)? ?(?:just |simply |going to |gonna |have to |gotta )*(?:take|taking|pull|pulling|give|giving|hand|handing|move|moving|find|finding|get|getting|put|putting|swap|bring|split)\b[^?]{0,50}?\b(?:off (?:you|your)|from you|away|elsewhere|to (?:somebody|someone|another)|somebody else|someone else|(?:someone|somebody) who|in your place|your (?:accounts?|leads|patch|territory|car|van|truck|keys|desk|bonus|spot|job))|you (?:can|may|might as well|could)(?: just| also| simply)* (?:hand (?:me|in|over|back)|turn in|give (?:me|up|back) (?:your|the|that)|clear (?:out|your)|pack|start looking|look for (?:another|a new|something|work)|find (?:yourself )?(?:another|a new|some other)|explain (?:it |that |this |yourself )?to (?:me|the (?:director|board|boss|owner|ceo|md|vp)|upstairs|hr|head office)|walk|forget (?:about )?(?:your|the|that|any) (?:\w+ )?(?:bonus|promotion|raise|holiday|leave|course|title|job|seat|trip|commission)|kiss|say goodbye|stay (?:at )?home|leave (?:the|your) (?:keys|phone|laptop|badge|van|car|truck))\b)/,
    spares:
      /\b(?:he|she|they|the (?:buyer|client|customer|owner|boss)) (?:said|says|told|threatened|writes|wrote)\b|\?$/,
    weight: 4,
    reason: {
      nl: 'Doen wat je zegt, of iets kwijtraken: dat is een dreigement. De ander doet dan wat moet en zegt niet meer wat speelt. Zeg wat je zorg is en vraag wat de ander nodig heeft.',
      en: 'Do as you say or lose something: that is a threat. They will do what they must and no longer say what is going on. Say what worries you and ask what they need.',
    },
    source: 'Codebook, close case 14: with a threat the whole is one judgment',
    hears: [
      'The rota is filled in tonight, [or I give your shift to somebody] else.',
      'numbers on my desk by ten [or you can hand in] the phone',
      'You ring her back today, [otherwise we move the account away].',
    ],
    ignores: [
      'Ring her back today or send her a note.',
      'He said pay up or I take it to someone else.',
      'You can start with Hull or you can start with Leeds.',
    ],
  },
]
