// English word classes: words that do the same work in a coaching line share a class, so that few examples teach many.

/** Class name to folded words; a word may stand in several, the first class that holds it names it in sequences. */
export const EN_CLASSES: Readonly<Record<string, string>> = {
  you: "you your yours yourself you're you've you'll you'd youre ya yer u ur",
  me: "i me my mine myself i'm i've i'll i'd im ive",
  we: "we us our ours we're we've we'll we'd let's lets together",
  they: "he she they him her them his hers their he's she's they're somebody someone they'd they've he'd she'd he'll she'll everyone everybody",
  it: "it that this there it's that's there's thats its here these those that'd it'd",
  art: 'the a an some any',
  question:
    "what how why where who which when whose whom what's how's who's where's when's whats hows why'd how'd what'd",
  be: 'am is are was were been being be isnt arent wasnt',
  have: 'have has had having',
  do_aux: "do does did don't doesn't didn't dont didnt doesnt",
  modal: "can could will would may might can't couldn't won't wouldn't cant wont",
  should: "should must ought need needs shouldn't mustn't have-to supposed gotta shall",
  go: 'go goes going went gone come comes coming came gonna',
  think:
    'think thinks thought believe believes feel feels felt know knows knew want wants wanted hope hopes hoped wish expect expected figure reckon suppose assume wonder mind like love hate prefer',
  say: 'say says said tell tells told call calls talk talks describe explain mention mentioned saying telling talking',
  sense:
    'hear hears heard see sees sense senses sensing notice noticed sounds sound seems seem look looks looking understand bet guess imagine suspect gather take reckon picture',
  not: "not no never nothing nobody none nowhere without hardly barely isn't aren't wasn't weren't don't didn't doesn't can't won't couldn't wouldn't haven't hasn't hadn't ain't neither nor",
  again: 'again always still constantly forever every keep keeps another once continually yet',
  only: 'only just barely merely even finally least',
  soft: 'maybe perhaps possibly might bit little kind sort somewhat sometimes',
  sure: 'probably obviously clearly surely secretly deep really definitely certainly actually apparently must bet course basically simply doubt',
  just: 'just first now today tomorrow tonight straight monday tuesday wednesday thursday friday week before next from start',
  and: 'and but or because so than then as while although if',
  filler:
    'so okay ok well right yeah yes no um uh er hm hmm mm ah oh alright fine good great look listen now and but hey honestly cheers mate love pal sure cool fair sorry',
  feeling: `afraid fear fears scared scare scares scary anxious anxiety nervous nerves worried worry worries angry anger mad furious sad happy unhappy proud pride frustrated frustrating frustration annoyed annoy
    annoying irritated tired exhausted drained burnt burned bored boredom boring ashamed shame embarrassed embarrassment guilty guilt lonely alone hurt hurts stung sting stings jealous jealousy envious envy
    disappointed relieved relief tense stress stressed stressful panic panicking helpless hopeless desperate miserable awful lousy heavy pain painful unappreciated undervalued overlooked ignored excluded
    threatened insecure insecurity unsure doubt doubting doubts confident confidence discouraged demoralised demoralized demotivated motivated motivation uncomfortable uneasy restless shy safe unsafe enjoy
    enjoying fun excited excitement overwhelmed intimidated resent resentment bitter grudge rejection rejected failure failing fail dread dreading dreads hate hating hates love loves comfortable
    gut stomach heart awake sleep asleep sleeping escape avoid avoiding hiding hide given stopped stuck trapped torn lost numb checked heart's care cares caring appreciated valued recognised recognized
    recognition attention approval respect trust hungry hunger ambition ambitious settle settled coasting longing crave craving feel feeling feelings felt`,
  motive: `because since why reason cause prove proving impress status image home wife husband partner marriage divorce kids kid baby dad mum mom mother father family mortgage money debt bonus leave leaving quit
    quitting recruiter competitor ego control power perfectionist perfectionism career really underneath secretly deep`,
  bad: `lazy laziness weak sloppy careless poor bad worse worst mediocre useless worthless rubbish garbage trash junk mess messy shambles chaos amateur amateurish childish immature unprofessional ridiculous
    disgrace disgraceful embarrassing pathetic sad sorry shameful shocking appalling dreadful terrible awful unacceptable inadequate insufficient irresponsible negligent stupid dumb idiot idiotic clueless
    hopeless incompetent failure failed fail failing flop fiasco disaster joke blunder blunders mistake mistakes wrong botched blew ruined screwed wasted waste wasting neglected ignored dropped whining
    whine whinge moan moaning complain complaining complains complaint excuse excuses alibi cop-out victim nonsense bull bullshit crap arrogant selfish rude naive slow late last bottom behind
    disappointing disappointed disappointment standard standards below substandard half-baked half-hearted halfhearted lame feeble thin circus toddler intern trainee grandmother gran nan mum child kid kids
    rookie beginner spoilt spoiled liability burden blame fault discipline backbone responsibility accountability accountable effort manage bother bothered care learn listen listens dodge dodging hide hiding
    blaming blames finger pointing shift sandbagging coasting winging wing wandered babysit babysitting hand-holding luck lucky`,
  good: `good great better well nice strong excellent brilliant terrific fantastic impressive impressed amazing superb lovely proud congratulations congrats kudos credit respect brave courageous honest open thanks
    thank appreciate appreciated grateful glad cheers solid skilled sharp smashed nailed cracked gift talent`,
  target: `target targets goal quota revenue numbers number figure figures percent percentage margin forecast pipeline funnel quarter month week year score results result order orders deal deals quote quotes
    appointment appointments visit visits meeting meetings lead leads customer customers client clients prospect prospects crm salesforce demo demos pitch deck presentation contract contracts discount price prices pricing`,
  person: `customer client buyer colleague colleagues manager boss director board team marketing hr product finance support leader friend guy bloke lad woman man people person procurement`,
  do: `call ring phone email mail send write make plan block ask find read learn listen practise practice start begin stop keep hold bring give take put get go do try use build open set pull push forget wait be say see
    stay save move lower raise sell buy involve invite negotiate review analyse analyze focus limit measure count remember repeat replace cut drop refuse accept delegate discuss report book schedule thank name
    promise confront challenge throw grab hang remind check invest knock connect relax sleep stand step tick show train celebrate compare explore avoid tell trust follow lead point swap shut order spend approach
    determine test run double organise organize park present print publish switch split sort vote change dig shrink grow simplify remove walk reuse close share pick draft block carve park chase leave let look
    lean hand hit finish turn stick draw map list log note record rehearse role-play swallow warm visit meet pair shadow prioritise prioritize prepare qualify quote offer ditch skip scrap tidy clean clear talk
    speak text message drive work have sit bin trim bundle anchor reach circle loop tackle fix solve own`,
  advice: `tip tips advice advise recommend suggest suggestion idea trick trick's rule golden handy smart smarter wise useful helps help worked works better best solution step method approach considered consider
    thought tried try trying maybe why worth pays save helpful experience back days always myself shoes place case hurt harm`,
  process: `talk conversation chat session quarter minutes minute hour half time agenda purpose subject topic notes wrap agree agreed pause begin stop further back summarise summarize summary reflect confidential
    between room door coffee phone today last ok may`,
  prompt:
    'tell such example instance more go on walk talk through describe explain elaborate curious interested wonder wondering suppose imagine picture aloud loud paint mean say add else help understand',
  fact: 'many much long often late old big far expensive amount date name number percentage times when who since',
  number:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half double',
}
