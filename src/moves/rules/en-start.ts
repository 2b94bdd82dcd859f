// Where an English clause begins: after the words people warm up with, so that "Okay, well, have you tried" is heard too.

/** Bounded, so that 20,000 characters of nothing but these cost no more than their length; lazy, so that the span starts early. */
const WARMING_UP =
  '(?:(?:and|but|so|or|ok|okay|right|righto|well|look|hey|mate|honestly|frankly|yeah|yep|yes|no|nah|h+m+|ah|oh|ooh|now|then|maybe|perhaps|actually|just|please|alright|all right|anyway|fine|sure|listen|also|er|um|uh|fair enough|i mean|you know|to be honest|tell you what|in that case|got it|first(?: of all)?|to start with|second|third|secondly|thirdly|last|sorry)[,.!…]{0,3} {1,3}){0,5}?'

/** What stands at the start of the piece. The warming up is no part of the span. */
export function first(body: RegExp): RegExp {
  return new RegExp(`(?<=^["'(]?${WARMING_UP})${body.source}`)
}

/** What stands at the start of the piece or after a comma, a colon, a dash. */
export function clause(body: RegExp): RegExp {
  return new RegExp(`(?<=(?:^["'(]?|[,;:.!?…–—-] {1,3})${WARMING_UP})${body.source}`)
}
