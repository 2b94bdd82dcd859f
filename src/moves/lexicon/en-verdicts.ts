// English words that measure a person or their work: traits, failings, ironies, threats, whom one is held next to.

export const EN_VERDICTS: Readonly<Record<string, string>> = {
  trait: `lazy idle bone-idle workshy slack lax complacent smug cocky arrogant vain conceited pompous haughty entitled spoilt bratty petulant sulky moody touchy prickly thin-skinned defensive hostile bossy domineering overbearing pushy
    manipulative devious sly shifty slippery evasive dishonest deceitful two-faced disloyal treacherous selfish greedy grasping stingy petty vindictive spiteful mean callous cold heartless ruthless rude crass boorish coarse vulgar
    abrasive brusque curt snide sarcastic patronising patronizing condescending dismissive disrespectful insolent insubordinate unruly reckless rash impulsive impatient hasty careless heedless thoughtless inconsiderate tactless clumsy
    inept incapable inefficient ineffective ineffectual incompetent unqualified unfit useless hopeless helpless feckless aimless directionless disorganised disorganized scatterbrained forgetful absent-minded distracted unfocused erratic
    inconsistent flaky unreliable undependable unpunctual tardy sluggish lethargic listless apathetic indifferent unmotivated uninterested bored passive docile meek timid weak spineless gutless cowardly craven soft wet limp feeble
    flimsy gullible naive credulous ignorant clueless oblivious dense thick dim dull dumb stupid daft silly foolish asinine idiotic moronic brainless witless childish infantile immature juvenile adolescent puerile babyish needy clingy
    whiny whinging moaning grumpy sour bitter negative pessimistic cynical stubborn obstinate pig-headed inflexible rigid uncooperative difficult obstructive high-maintenance unprofessional amateurish unprepared underprepared ill-prepared
    sloppy slovenly scruffy slapdash slipshod shoddy half-hearted half-baked lacklustre uninspired unimaginative predictable boring wooden robotic long-winded verbose rambling incoherent muddled confused vague woolly delusional
    deluded blind deaf tone-deaf self-absorbed self-satisfied self-important self-indulgent self-pitying egotistical narcissistic precious theatrical melodramatic hysterical paranoid obsessive neurotic irresponsible unaccountable`,
  verdict: `weak poor poorly bad worse worst dire dismal woeful abysmal pitiful pathetic lamentable deplorable disgraceful shameful scandalous appalling atrocious ghastly hideous dreadful terrible horrible awful rotten lousy shabby tatty crummy
    crappy rubbish ropey dodgy iffy patchy thin skimpy scant meagre measly paltry feeble flimsy mediocre middling so-so average forgettable bland insipid tepid lukewarm flat lifeless limp tired stale lame corny cheesy tacky cheap
    substandard sub-par inferior second-rate third-rate inadequate insufficient deficient lacking wanting unsatisfactory unacceptable intolerable inexcusable unforgivable indefensible unjustifiable unworthy undignified improper
    inappropriate unfair dishonest misleading wrong mistaken incorrect inaccurate faulty flawed defective botched bungled fluffed ruined wasted pointless futile fruitless senseless meaningless worthless laughable ludicrous absurd
    preposterous ridiculous farcical comical risible embarrassing humiliating mortifying cringeworthy painful excruciating unbearable disappointing underwhelming unimpressive lacklustre sad sorry tragic alarming worrying troubling
    outrageous incredible unbelievable astonishing staggering careless negligent reckless slow late overdue behindhand backward`,
  failing: `forget forgot forgotten neglect neglected omit omitted overlook overlooked miss missed skip skipped dodge dodged duck ducked shirk shirked evade evaded avoid avoided ignore ignored dismiss dismissed bury buried delay delayed
    postpone postponed dither dithered stall stalled dawdle dawdled drift drifted coast coasted cruise cruised doze dozed slept sleep sleeping snooze snoozed sleepwalk slack slacked loaf skive skived slide slip slipped lapse lapsed
    fail failed fails flunk flunked flop flopped bomb bombed tank tanked fold folded collapse collapsed crumble crumbled buckle buckled choke choked freeze froze cave caved surrender surrendered concede conceded capitulate bottle
    bottled panic panicked botch botched bungle bungled fumble fumbled fluff fluffed muff muffed blow blew blown screw screwed muck mucked mess messed ruin ruined wreck wrecked spoil spoiled spoilt squander squandered waste wasted
    fritter frittered throw threw thrown lose lost drop dropped leak leaked break broke broken damage damaged harm harmed hurt cost costs sink sank sunk burn burned burnt torch torched kill killed trample trampled steamroll bulldoze
    bulldozed hijack hijacked undermine undermined sabotage sabotaged insult insulted offend offended humiliate humiliated patronise lecture lectured preach preached rant ranted waffle waffled ramble rambled drone droned babble
    prattle gabble blather witter bluff bluffed blag bullshit lie lied lying fib cheat cheated deceive deceived mislead misled fudge fudged fiddle fiddled massage inflate inflated exaggerate exaggerated oversell undersell overpromise
    overpromised underdeliver promise promised pretend pretended pose brag bragged boast boasted gloat strut swan swanning preen whine whined moan moaned whinge whinged grumble grumbled complain complained bleat carp sulk sulked
    pout mope moped blame blamed accuse excuse hide hid hidden wait waited sat sit sitting watch watched stood standing let gave given stare staring lumber saddle dump dumped offload offloaded palm foist`,
  shame: `shame ashamed disgrace embarrassment humiliation scandal outrage insult mockery travesty joke farce circus pantomime charade sham pretence excuse excuses alibi cop-out pretext apology waste liability burden deadweight passenger
    bottleneck hindrance nuisance menace headache problem weakness failing fault flaw defect shortcoming blunder howler gaffe mistake error oversight lapse omission negligence neglect sloppiness carelessness laziness idleness
    complacency arrogance ego vanity attitude indifference incompetence ignorance stupidity folly cowardice dishonesty disloyalty disrespect insubordination unprofessionalism amateurism immaturity childishness tantrum sulk
    strop drama theatrics hysterics shambles disaster catastrophe fiasco debacle calamity wreck mess muddle chaos pigsty dump tip hole pit failure flop dud turkey lemon debris wreckage blame guilt standards basics minimum`,
  measure: `intern interns trainee trainees apprentice apprentices junior juniors graduate graduates newbie newcomer starter temp temps student students schoolboy schoolgirl schoolkid toddler toddlers infant kid kids child children
    teenager teenagers seven-year-old ten-year-old twelve-year-old grandmother gran granny nan nana grandpa grandad mother mum mam dad nephew niece neighbour neighbor paperboy postman cleaner receptionist parrot monkey monkeys chimp
    dog hamster goldfish robot chatbot machine vending predecessor predecessors successor replacement peers rivals competition competitors colleagues teammates everyone everybody others rest anyone average benchmark league table
    twin brother sister half blindfolded asleep`,
  ironic: `bravo congratulations congrats hooray hurrah applause ovation encore trophy medal medals prize award oscar statue plaque parade fireworks confetti champagne crown throne halo legend hero heroic genius brilliant masterstroke
    masterclass masterpiece stroke triumph triumphant glorious splendid marvellous charming delightful adorable precious cute quaint noble gallant touching inspiring bold brave visionary innovative original inventive creative
    ingenious impressive remarkable extraordinary fascinating riveting thrilling spectacular magnificent historic lovely super swell peachy dandy terrific wonderful fabulous einstein sherlock columbus shakespeare churchill
    napoleon picasso houdini miracle miraculous miraculously magic magically mysteriously conveniently naturally evidently apparently allegedly supposedly so-called finally blimey gosh golly wow whoa crikey goodness heavens mercy bless
    hats award-winning gold star`,
  menace: `otherwise else consequences repercussions warning warnings final last ultimatum formal disciplinary hearing hr pip dismissal dismissed sacked fired axed terminated redundant demoted demotion reassigned reassign replaced replace
    replacing successor vacancy advertise advertised recruiter contract probation review notice door exit p45 desk boxes keys badge clear goodbye farewell end over done finished curtains patience thread limit line strike strikes
    chance chances remember regret sorry pay price hand handed bonus docked cut axe chop`,
  mildly: `could might better more less expected expecting hoped hoping bit little rather somewhat slightly quite thin light short under below behind room improve improvement concerns concerned disappointed disappointing shame pity frankly
    honest honestly surprised surprising underwhelmed wondering questions enough standard usual level seniority experience someone should ought`,
}
