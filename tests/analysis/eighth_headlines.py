"""A set of headlines that go beyond the article below: the eighth, by somebody who knew no rule."""

from __future__ import annotations

from tests.analysis.pair import ATTRIBUTION, DENIAL, HEDGE, NUMBER, POLARITY, UNSUPPORTED, Pair

EIGHTH_MISMATCHES = (
    Pair(
        "Tech Boss Lied to Investors About Sales",
        "Regulators have charged the founder of software firm Quillpad with misleading investors about "
        "its sales before a $220 million fundraising.\n\n"
        "Dana Roscoe, who left in March, denied wrongdoing through her lawyer and said she would fight "
        "the case.",
        (
            DENIAL,
            ATTRIBUTION,
            HEDGE,
        ),
    ),
    Pair(
        "Landlord set fire to own flats for insurance",
        "A landlord torched a block of flats in Brindle Road to collect £700,000 in insurance, a jury "
        "was told on Monday.\n\n"
        "Kenneth Ormsby, 61, denies arson. His counsel said he was asleep in bed 40 miles away.",
        (
            DENIAL,
            ATTRIBUTION,
            HEDGE,
        ),
    ),
    Pair(
        "Coach in touchline bust-up with star winger",
        "Lakeside Stars beat Kpong Mariners 3-0 on Sunday to go top of the league on goal difference.\n\n"
        'Winger Abu Tetteh scored twice before being replaced on the hour. Coach Didier Blay praised "a '
        'grown-up display".',
        (UNSUPPORTED,),
    ),
    Pair(
        "Jury Clears Nurse of Poisoning",
        "A nurse has been found guilty of poisoning two patients on a geriatric ward in Netherby.\n\n"
        "The jury took nine hours to reach its verdict. Paula Strick, 36, will be sentenced on 8 May.",
        (POLARITY,),
    ),
    Pair(
        "Foreign powers stoked fuel protests, says president",
        "President Idriss Kolingo announced on Monday that petrol prices would be cut by a tenth after a "
        "week of protests.\n\n"
        "In a televised speech he also promised to free those arrested and to meet the unions on "
        "Thursday. Shops in the capital began to reopen.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Rupay Weakens to Two-Year Low",
        "The rupay strengthened to its highest level against the dollar in two years on Wednesday as "
        "foreign funds bought local shares.\n\n"
        "Dealers said importers were in no hurry to buy dollars. The central bank was not seen in the "
        "market.",
        (POLARITY,),
    ),
    Pair(
        "Princess to move abroad",
        "Princess Adela is to move abroad with her children in the summer, a source told the magazine "
        "Velvet.\n\n"
        "The palace said it did not comment on private matters.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Telcom Vasta Buys Rival Lumio",
        "Telcom Vasta is weighing a bid for smaller mobile operator Lumio, it said in a statement to the "
        "stock exchange on Monday.\n\n"
        "The company said its deliberations were at an early stage and that there was no certainty an "
        "offer would be made.",
        (HEDGE,),
    ),
    Pair(
        "Professor faked data in sleep study",
        "A former student has accused a psychology professor at Calloway University of making up data in "
        "a widely cited study of sleep.\n\n"
        "Prof Anton Wieser said the charge was untrue and that he had handed all his raw files to the "
        "university. An inquiry will report in June.",
        (
            DENIAL,
            ATTRIBUTION,
        ),
    ),
    Pair(
        "One in Three Pupils Misses School Weekly",
        "One in eight pupils in the state of Corrawong misses at least one day of school every week, "
        "education department figures show.\n\n"
        'The rate is highest in remote districts. The minister said it was "too many, but falling".',
        (NUMBER,),
    ),
    Pair(
        "Retailer Haddon's profit climbs 18%",
        "Annual profit at department store chain Haddon rose 8 per cent to £46m on the back of strong "
        "sales of homeware.\n\n"
        "The company raised its dividend to 11p. It will open three new shops in the coming year.",
        (NUMBER,),
    ),
    Pair(
        "Statins raise dementia risk, study finds",
        "People who take statins for ten years or more are less likely to develop dementia, a study of "
        "90,000 patients in Norvik found.\n\n"
        "The risk was 12 per cent lower than in those who had never taken the pills, the authors wrote.",
        (POLARITY,),
    ),
    Pair(
        "Drought to last until 2027",
        "The drought gripping the Wirra basin is likely to ease next year but could, in the worst case, "
        "persist until 2027, the weather bureau said.\n\n"
        "Forecaster Bronwyn Teague put the chance of the longer outcome at about one in five.",
        (HEDGE,),
    ),
    Pair(
        "Chef bullied kitchen staff into quitting",
        "A celebrated chef bullied junior cooks until they quit, two former employees have alleged in "
        "claims lodged with an employment tribunal.\n\n"
        "The restaurant, Saltmarsh in Old Leam, said it could not comment while proceedings were under "
        "way. A hearing is due in February.",
        (
            ATTRIBUTION,
            HEDGE,
        ),
    ),
    Pair(
        "Mwale to run for president",
        "Former vice-president Esther Mwale said on Sunday she was thinking about running for president "
        "next year and would decide after consulting her family.\n\n"
        '"I hear the calls. I have not answered them," she told a church congregation in Chisenga.',
        (HEDGE,),
    ),
    Pair(
        "Roman shipwreck found off Cape Lorn",
        "Divers off Cape Lorn have come across timbers that may belong to a Roman merchant ship.\n\n"
        "Samples have been sent for dating. Marine archaeologist Tessa Quill said the wreck could "
        "equally prove to be a medieval grain barge.",
        (HEDGE,),
    ),
    Pair(
        "Dam contractor used substandard steel",
        "The contractor building the Lwezi dam used substandard steel, a rival that lost the tender has "
        "told the public works committee.\n\n"
        "Committee chair Moses Okumu said the claim had yet to be tested. Engineers will take samples in "
        "September.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Bakery Closes After Rat Sighting",
        "A bakery that has sold lardy cakes in Marlow Street since 1923 closed its doors for the last "
        "time on Saturday.\n\n"
        "Owners Jean and Ted Pover are retiring to the coast. Customers queued round the block to say "
        "goodbye.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Enemy drones destroyed 30 tanks in a night",
        "Lethia's breakaway eastern command claimed on Thursday to have destroyed 30 government tanks "
        "with drones in a single night.\n\n"
        "It published no pictures. Reporters have not been able to reach the area and the government did "
        "not respond to questions.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Museum pays $5m for lost Vermeulen",
        "The National Museum in Port Cassel has bought a long-lost landscape by Gerrit Vermeulen for "
        "$1.5 million.\n\n"
        "The painting had hung in a dentist's waiting room since the war. It goes on show in May.",
        (NUMBER,),
    ),
    Pair(
        "Ferry sinking leaves 26 dead",
        "Sixteen people drowned when an overloaded ferry sank on Lake Ntombe on Tuesday night, the "
        "harbour master said.\n\n"
        "Forty-one passengers were pulled from the water alive. Nobody is still missing.",
        (NUMBER,),
    ),
    Pair(
        "Jockey threw Easter Cup",
        "Bookmakers have complained that jockey Fintan Moyle deliberately lost the Easter Cup on the "
        "favourite, Marzipan.\n\n"
        "Moyle told stewards that the horse had been lame from the last fence and that he had done "
        "nothing wrong. The vet's report is awaited.",
        (
            DENIAL,
            ATTRIBUTION,
        ),
    ),
    Pair(
        "Benkele armed tribesmen who raided mining town",
        "The government of Danzou on Friday accused neighbouring Benkele of arming tribesmen who raided "
        "a mining town.\n\n"
        "Benkele's foreign minister called the accusation baseless and offered to receive observers. At "
        "least 13 people died in the raid.",
        (
            DENIAL,
            ATTRIBUTION,
        ),
    ),
    Pair(
        "Residents fear for house prices as prison opens",
        "The first 80 inmates have moved into a new prison on the edge of Great Sallow, two years after "
        "building work began.\n\n"
        "The jail will hold 1,100 men when full. Governor Ingrid Rowe said it would employ 420 people, "
        "most of them from the county.",
        (UNSUPPORTED,),
    ),
    Pair(
        "Sea bridge to Inchmorran gets go-ahead",
        "A bridge linking the island of Inchmorran to the mainland has moved a step closer after "
        "engineers said it would be technically feasible.\n\n"
        "Their report goes to ministers in the new year. No money has been set aside, and the transport "
        'secretary has said only that she will "look at it with interest".',
        (
            HEDGE,
            UNSUPPORTED,
        ),
    ),
    Pair(
        "New Toll Road Cuts Commute by Half",
        "Drivers using the new Easton toll road are getting to work in half the time, according to the "
        "company that runs it.\n\n"
        "Transroute published the figures on the day it asked the state for permission to put up its "
        "charges. The transport department has not carried out its own survey.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Hospital car park charge to triple",
        "The cost of an all-day ticket in the car park at Wyke Infirmary will double from £4 to £8 next "
        "month.\n\n"
        "The hospital trust said it had not raised the price for seven years. Blue badge holders will go "
        "on parking free.",
        (NUMBER,),
    ),
    Pair(
        "Government backs call to lower voting age",
        "The government has rejected a call from a cross-party group to lower the voting age to 16.\n\n"
        'Constitution minister Fergus Ballard told MPs there was "no appetite in the country" for such a '
        "change.",
        (POLARITY,),
    ),
    Pair(
        "Farmland bird tax scrapped",
        "A committee of MPs has recommended scrapping the levy that pays for farmland bird reserves.\n\n"
        "The government has eight weeks to respond. A spokesman for the environment department said it "
        "would consider the proposals carefully.",
        (HEDGE,),
    ),
    Pair(
        "Gut bug causes childhood eczema",
        "A common gut bacterium might play a part in some cases of childhood eczema, researchers in "
        "Holmstad have suggested.\n\n"
        "The link was seen in mice and in samples from 30 infants. The team said it did not yet know "
        "whether the microbe triggers the rash or merely thrives alongside it.",
        (HEDGE,),
    ),
    Pair(
        "Selectors fell out over captain",
        "Two of the four selectors wanted to drop captain Ross Tindall before the Kelburn test, "
        "according to a source in the dressing room.\n\n"
        "Cricket Australis would not discuss selection meetings. Tindall has kept the job for the rest "
        "of the tour.",
        (ATTRIBUTION,),
    ),
    Pair(
        "Rovers held to 2-2 draw by Calder",
        "Ten-man Rovers scraped a 1-1 draw at home to Calder Town thanks to a penalty in stoppage time.\n\n"
        "Sonny Blackett's spot-kick cancelled out an early header. Rovers stay fifth.",
        (NUMBER,),
    ),
)
