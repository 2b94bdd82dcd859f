// English words of verdict, feeling and doing: the finer classes, beside those of `en.ts`.

export const EN_TONE: Readonly<Record<string, string>> = {
  badly: `bad poor poorly weak feeble lame limp flabby thin flimsy shaky mediocre average subpar sub-par substandard inadequate insufficient underwhelming disappointing unimpressive lousy crappy rubbish pathetic dismal abysmal
    dreadful terrible awful appalling atrocious horrendous horrible shocking disgraceful shameful embarrassing humiliating laughable ridiculous ludicrous absurd silly stupid dumb daft idiotic foolish brainless clueless thoughtless
    careless sloppy shoddy slipshod slapdash messy untidy chaotic disorganised disorganized unprepared underprepared unprofessional amateur amateurish childish immature juvenile petty lazy idle complacent passive slow sluggish
    late tardy unreliable untrustworthy dishonest irresponsible reckless negligent selfish self-centred self-centered egotistical arrogant cocky conceited smug big-headed pompous rude impolite disrespectful tactless blunt pushy
    stubborn pig-headed bull-headed naive gullible incompetent hopeless useless worthless pointless unacceptable inexcusable unforgivable intolerable unbelievable half-hearted half-baked half-arsed lacklustre lackluster uninspired
    lazy-minded spoiled spoilt entitled negative cynical whiny needy defensive evasive slippery sneaky cheap tacky tired predictable generic bland clumsy heavy-handed wishy-washy sad weak-kneed spineless gutless cowardly wrong
    off rich out-of-order slack`,
  mess: `mess shambles disaster catastrophe fiasco flop failure trainwreck train-wreck wreck wreckage car-crash debacle farce joke circus pantomime embarrassment disgrace shame blunder howler clanger mistake error cock-up screw-up botch
    rubbish garbage trash junk tripe drivel nonsense bull bullshit bollocks baloney crap shite waffle hot-air excuse excuses alibi cop-out fairy fairytale sob-story story stories song whining whinging moaning bellyaching pity-party
    laziness sloppiness carelessness negligence arrogance complacency attitude ego dead-weight liability waste eyesore dog's breakfast dinner pig's-ear bodge copy-paste lip-service standard standards effort pride sauce show grandstanding
    theatre theater soap opera game games performance attempt`,
  insult: `slacker slouch loser quitter coward wimp amateur rookie novice beginner newbie intern trainee kid child toddler baby schoolboy schoolgirl teenager diva prima-donna princess prince king queen hero superstar showman show-off
    peacock bulldozer steamroller bull cowboy maverick lone wolf passenger freeloader fraud phony fake liar cheat clown joker idiot fool moron muppet numpty donkey sheep parrot robot doormat pushover order-taker grandmother grandma gran
    nan mother mum predecessor bottleneck`,
  fault: `forgot forget forgotten missed miss dropped drop blew blow blown botched fumbled bungled fluffed flunked messed screwed stuffed ruined wrecked wasted squandered neglected ignored overlooked skipped ducked dodged dodging shirked
    slacked failed fail failing folded caved crumbled choked froze bailed quit trampled steamrolled bulldozed hijacked undermined lied lying misled broke broken promised waffled rambled droned lectured talked interrupted bored winged
    winging phoned phoning coasted coasting slept sleeping snoozing dawdled dithered faffing faffed hid hiding blamed blaming whined whining moaned moaning whinged whinging complained complaining gave given let handed threw left bothered
    managed listen listened learn learned prepared turned sat sitting show showing strut strutting brag bragging`,
  sting: `bravo congratulations congrats applause well done nice lovely brilliant genius wow gosh golly charming terrific wonderful great marvellous fantastic impressive clever smart heroic original finally luckily thankfully miracle miraculously
    funny rich cute precious adorable bless so-called supposedly apparently evidently clearly obviously naturally surely grand whole slow-clap clap champion champ sherlock einstein professor since as-if bothered honour honor earth
    call-that decided`,
  threat: `otherwise else or consequences consequence last final warning file pip dismissal dismiss fired fire sacked sack out door exit curtains off replace replaced replacing reassign take away escalate hr chance chances patience regret review
    formal disciplinary done over finished goodbye notice`,
  expect: `expected expect expecting hoped thought used disappointed disappointing disappointment let-down letdown shame pity regret surprised surprises surprising shocked should should've shouldn't could could've ought supposed might might've
    ashamed frankly honestly afford acceptable enough`,
  compare: `colleagues others everyone everybody else team rest predecessor successor intern rookie junior newbie competitor compared comparison versus than better harder faster twice double even while whereas average peers everybody's manages managed manage`,
  cause: `because due reason cause why caused causes comes down stems root behind result thanks explains drives driven keeps keeping makes which so therefore underneath`,
  predict: `will won't gonna going you'll soon weeks months year end last keep stick quit give up predict prediction mark words bet never within before`,
  outside: `customer customers client clients buyer buyers supplier market competitor competitors competition board marketing product legal procurement finance pricelist colleague region office system fair industry sector budget planning lead-time stock contract agreement`,
  kind: `thanks thank welcome morning afternoon evening hello hi hey coffee tea glad happy appreciate grateful proud impressive congratulations sorry apologies apologise apologize tough rough hard difficult heavy take time easy understandable human hear
    listening listen sigh sighed quiet smile smiling laughed eyes notice noticed worried concerned rooting trust believe`,
  recount: `so summary summarise summarize recap short sum basically hand other side one both meanwhile saying said mean hearing words first then add adds boils`,
}
