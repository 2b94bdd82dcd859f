// Questions that leave it to them what they tell: how it goes, what is behind it, how they look at it.
import { fold, type Language } from '../moves/language.ts'
import { isBare, quotesBack } from './question-form.ts'

const LEAD: Record<Language, string> = {
  nl: '(?:(?:en|maar|dus|oke|nou|want|ja|ok|goh|hm+|goed|mooi|aha|wauw),? )*',
  en: '(?:(?:and|but|so|okay|ok|well|yes|yeah|right|hm+|then|now),? )*',
}

/** A side of it that any story shows: how it goes, why, what it does to them. */
const TELLING: Record<Language, RegExp> = {
  nl: new RegExp(
    [
      '\\b(?:vertel|beschrijf|schets)\\b',
      '\\bneem me\\b.*\\bmee\\b',
      '\\bhoe (?:kijk|zie|bekijk|ervaar|beleef|voel|vind|vond) (?:je|jij)\\b|\\bhoe (?:ziet|zag|zien|zagen)\\b',
      '\\bhoe (?:zit|gaat|ging|loopt|liep|werkt|is|was|staat) (?:\\w+ ){0,2}(?:dat|het|die|de|zo’?n|een|\\w+)\\b',
      '\\bhoe (?:pakt|pakte|viel|liep|loopt) (?:\\w+ ){1,3}(?:uit|af)\\b|\\bhoe (?:komt|kwam)\\b|\\bwaarom\\b|\\bwaardoor\\b|\\bhoezo\\b|\\bwaar (?:komt|kwam|ligt|lag|zit|zat) (?:dat|het)\\b',
      '\\bwat (?:is|was|speelt|speelde|gebeurt|gebeurde|zit|zat|schuilt|steekt) (?:er|daar\\w*|achter|het|dat)\\b',
      '\\bwaar (?:ben|zijn|gaat|gaan|zit|zitten|besteed)\\b.*\\b(?:mee|aan|over|op|naartoe)\\b',
      '\\bwat (?:is|was) (?:het )?(?:verhaal|lastig|moeilijk|zwaar|erg)',
      '\\bwat maakt(?:e)?\\b',
      '\\bwat (?:doet|deed) (?:\\w+ ){0,4}met (?:je|jou)\\b',
      '\\bwat (?:betekent|betekende|bedoel)|\\bwat zegt\\b.*\\b(?:je|jou)\\b',
      `^${LEAD.nl}(?:wat )?(?:nog meer|verder|anders nog)\\W*$`,
      '\\bwat houdt\\b.*\\bbezig\\b|\\bwat zit\\b.*\\b(?:dwars|hoog)\\b',
    ].join('|'),
  ),
  en: new RegExp(
    [
      '\\bhow (?:did|does) (?:it|that|this) (?:turn out|work out|end|play out|pan out|go down)\\b|\\btell me\\b|\\bdescribe\\b|\\b(?:talk|walk) me through\\b',
      '\\bhow (?:does|do|did) (?:your|the) \\w+ (?:\\w+ )?(?:go|get|look|run|fill|start|end)\\b|\\bhow do you (?:see|look|view|find|feel)\\b|\\bwhat (?:does|did|do) (?:\\w+ ){1,4}look like\\b',
      "\\bhow(?:'s| is| was| are| were| does| did| do| goes) (?:it|that|this|things|the|those|he|she|they)\\b",
      "\\bwhy\\b|\\bhow come\\b|\\bwhere does (?:it|that|this) come from\\b|\\bwhere do you (?:think|reckon|feel) (?:it|that|this|the \\w+) (?:comes?|came) from\\b|\\bwhat(?:'s| is| was) behind\\b",
      "\\bwhat(?:'s| is| was) (?:going on|happening|the story|hard|difficult|tough|wrong|it about|that about|it with|up with)\\b",
      '\\bwhat (?:happens|happened|goes on|went on)\\b',
      "\\bwhat (?:makes|made)\\b|\\bwhat(?:'s| is| was) (?:so )?\\w+ about\\b",
      '\\bwhat (?:does|did|do) (?:\\w+ ){0,4}do to you\\b',
      '\\bwhat (?:does|did|do) (?:\\w+ ){0,4}mean\\b',
      "\\bwhat(?:'s| is| was| does| did) (?:it|that|this|a \\w+|the \\w+|your \\w+) (?:look |feel )?like\\b",
      `^${LEAD.en}(?:what|anything|what about|how about) (?:else|more|the|your)\\b`,
      "\\bwhat(?:'s| is) (?:on your mind|bothering|eating|keeping)\\b",
    ].join('|'),
  ),
}

/** Whether a question leaves open what they tell about its subject; else it wants one thing, and gets that or nothing. */
export function leavesOpen(text: string, lang: Language): boolean {
  return isBare(text, lang) || quotesBack(text, lang) || TELLING[lang].test(fold(text))
}
