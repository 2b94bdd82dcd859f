// The smallest scenario that can be played, for tests that change one thing about it.

export const SMALL = `format: 1
id: small
lang: en
title: A small one
summary: One subject and one plan.
difficulty: 1
persona: guarded
brief:
  coach: She is behind.
  coachee: You are behind.
coachee: { name: Ann, role: rep, trust: 40, ownership: 40 }
opening: Well, here I am.
threads:
  - id: pricing
    hears: [price*, discount*]
    ask: [What happens when they ask about the price?]
    levels:
      - says: It is the price, they say.
        hooks: { they say: pricing }
      - says: I give in before they ask.
        needs: { trust: 45, after: [pricing.1] }
plans:
  - id: hold
    from: [pricing.2]
    hears: [hold*]
    says: I will hold my price on Monday.
thin: I will try harder.
`
